import type {Holding} from "../model/article.js";

/** Fills `related` with the articles of the archive that each article links to, in the order of its links. */
export function relate(articles: readonly Holding[]): Holding[] {
  const ids = new Set(articles.map(({id}) => id));
  return articles.map((article) => {
    const related = article.leads.filter((id) => id !== article.id && ids.has(id));
    return related.length === 0 ? article : {...article, related};
  });
}
