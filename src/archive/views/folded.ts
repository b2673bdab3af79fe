import type {Holding} from "../../model/article.js";
import type {Card} from "../../model/view.js";

/**
 * Cards of a page of a list, in its order, on which copies of one article are one card, the oldest, that holds the others. The
 * page holds all of them still.
 */
export function foldedCards(articles: readonly Holding[], cardOf: (article: Holding) => Card): Card[] {
  const leaders = new Map<string, string>();
  const followers = new Map<string, Holding[]>();
  // the oldest stand last
  for (const article of [...articles].reverse()) {
    const leader = article.copies.flatMap(({id}) => leaders.get(id) ?? [])[0];
    leaders.set(article.id, leader ?? article.id);
    if (leader !== undefined) followers.set(leader, [article, ...(followers.get(leader) ?? [])]);
  }
  return articles.flatMap((article) => {
    if (leaders.get(article.id) !== article.id) return [];
    const own = followers.get(article.id);
    return own ? [{...cardOf(article), copies: own.map((copy) => cardOf(copy))}] : [cardOf(article)];
  });
}
