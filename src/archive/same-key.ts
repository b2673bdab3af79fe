import type {Article} from "../model/article.js";
import {byCodeUnit} from "../text/order.js";

/** Articles with one key: the one that is shown, and what became of the others, by seed path. */
export type Merged = {
  readonly shown: Article;
  readonly versions: readonly Article[];
  readonly duplicates: readonly Article[];
};

/**
 * Brings articles with the same key together: the longest text is shown (ties: newest, then path); of the others, those
 * with a text that was seen already are duplicates, the rest versions.
 */
export function mergeByKey(articles: readonly Article[]): Merged[] {
  const byKey = new Map<string, Article[]>();
  for (const article of articles) {
    const same = byKey.get(article.key);
    if (same) same.push(article);
    else byKey.set(article.key, [article]);
  }
  return [...byKey.values()].map(merge);
}

function merge(same: readonly Article[]): Merged {
  const [first, ...others] = [...same].sort(bestFirst);
  if (first === undefined) throw new Error("No article to merge");
  const seen = new Set([first.record.text]);
  const versions: Article[] = [];
  const duplicates: Article[] = [];
  for (const other of others) {
    (seen.has(other.record.text) ? duplicates : versions).push(other);
    seen.add(other.record.text);
  }
  return {shown: shownWith(first, versions, duplicates), versions, duplicates};
}

function bestFirst(a: Article, b: Article): number {
  return (
    b.record.text.length - a.record.text.length ||
    byCodeUnit(b.record.published ?? "", a.record.published ?? "") ||
    byCodeUnit(a.record.seed.path, b.record.seed.path) ||
    a.record.seed.entry - b.record.seed.entry
  );
}

function shownWith(article: Article, versions: readonly Article[], duplicates: readonly Article[]): Article {
  const record = {
    ...article.record,
    versions: versions.map(({record: {seed, published}}) => ({seed: seed.path, sha256: seed.sha256, published})),
    duplicates: duplicates.map(({record}) => record.seed.path),
  };
  return {...article, record};
}
