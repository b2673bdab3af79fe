import type {Group} from "../model/archive.js";
import type {Holding} from "../model/article.js";
import {byCodeUnit} from "../text/order.js";

/** Groups articles, newest first, by every key that `keysOf` names; the largest group first, then by key. */
export function groupBy(articles: readonly Holding[], keysOf: (article: Holding) => readonly string[]): Group<string>[] {
  const groups = new Map<string, Holding[]>();
  let [last, members]: [string | null, Holding[]] = [null, []];
  for (const article of articles) {
    for (const key of keysOf(article)) {
      // what follows each other mostly is of one day or outlet, and to compare takes less than to look up
      if (key !== last) {
        members = groups.get(key) ?? [];
        if (members.length === 0) groups.set(key, members);
        last = key;
      }
      // a key that is named twice is one
      if (members.at(-1) !== article) members.push(article);
    }
  }
  return [...groups]
    .map(([key, own]) => ({key, articles: own}))
    .sort((a, b) => b.articles.length - a.articles.length || byCodeUnit(a.key, b.key));
}

/** Groups articles by the first `length` characters of their day, newest first: 4 for years, 7 for months, 10 for days. */
export function groupByDate(articles: readonly Holding[], length: 4 | 7 | 10): Group<string>[] {
  return groupBy(articles, ({day}) => (day !== null && day.length >= length ? [day.slice(0, length)] : [])).sort((a, b) =>
    byCodeUnit(b.key, a.key),
  );
}

/** Groups articles by outlet, the largest first; `names` are those of the whole archive, by id. */
export function groupByOutlet(articles: readonly Holding[], names: ReadonlyMap<string, string>): Group<{readonly id: string; readonly name: string}>[] {
  return groupBy(articles, ({outlet}) => [outlet.id]).map(({key, articles: members}) => ({
    key: {id: key, name: names.get(key) ?? key},
    articles: members,
  }));
}
