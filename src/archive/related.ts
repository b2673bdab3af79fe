import type {Article} from "../model/article.js";

/** Keys of addresses that an article links to, worked out by the caller, who knows what a key is. */
export type KeyOf = (address: string) => string | null;

/** Articles by key, for finding the one that an address means. */
function idsByKey(articles: readonly Article[]): ReadonlyMap<string, string> {
  return new Map(articles.map(({key, record}) => [key, record.id]));
}

/** Fills `related` with the articles of the archive that each article links to, in the order of its links. */
export function relate(articles: readonly Article[], keyOf: KeyOf): Article[] {
  const ids = idsByKey(articles);
  return articles.map((article) => {
    const linked = article.record.links.map(({href}) => ids.get(keyOf(href) ?? "")).filter((id) => id !== undefined);
    const related = [...new Set(linked)].filter((id) => id !== article.record.id);
    return related.length === 0 ? article : {...article, record: {...article.record, related}};
  });
}
