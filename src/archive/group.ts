import type {Group} from "../model/archive.js";
import type {Article, ArticleRecord} from "../model/article.js";
import {byCode, newestFirst} from "./order.js";

/** Groups articles by every key that `keysOf` names; the largest group first, then by key. */
export function groupBy(articles: readonly Article[], keysOf: (record: ArticleRecord) => readonly string[]): Group<string>[] {
  const groups = new Map<string, Article[]>();
  for (const article of [...articles].sort(newestFirst)) {
    for (const key of new Set(keysOf(article.record))) {
      const group = groups.get(key);
      if (group) group.push(article);
      else groups.set(key, [article]);
    }
  }
  return [...groups]
    .map(([key, members]) => ({key, articles: members}))
    .sort((a, b) => b.articles.length - a.articles.length || byCode(a.key, b.key));
}

/** Groups articles by the first `length` characters of their day, newest first: 4 for years, 7 for months, 10 for days. */
export function groupByDate(articles: readonly Article[], length: 4 | 7 | 10): Group<string>[] {
  return groupBy(articles, ({day}) => (day !== null && day.length >= length ? [day.slice(0, length)] : [])).sort((a, b) =>
    byCode(b.key, a.key),
  );
}
