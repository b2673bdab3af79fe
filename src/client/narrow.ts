import {facets, type Facet} from "../model/search-bundle.js";
import type {Listed} from "./archive.js";
import type {Found} from "./find.js";

/** What a search is narrowed to: an article must have one of the values of every facet named. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

export type Sort = "relevance" | "newest" | "oldest";

export const sorts: readonly Sort[] = ["relevance", "newest", "oldest"];

/** How many articles have each value of a facet. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Whether an article passes the filters; one facet may be left out of account. */
export function passes({values}: Listed, filters: Filters, except?: Facet): boolean {
  return facets.every((facet) => {
    const chosen = filters[facet] ?? [];
    return facet === except || chosen.length === 0 || values[facet].some((value) => chosen.includes(value));
  });
}

/**
 * What choosing each value would find: every facet is counted over the articles that the filters of the other facets let
 * pass.
 */
export function countValues(articles: readonly Listed[], filters: Filters): Counts {
  const counted = facets.map((facet): readonly [Facet, ReadonlyMap<string, number>] => {
    const counts = new Map<string, number>();
    for (const article of articles.filter((one) => passes(one, filters, facet))) {
      for (const value of article.values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [facet, counts];
  });
  return Object.fromEntries(counted) as Record<Facet, ReadonlyMap<string, number>>;
}

/**
 * Found articles in the order asked for; `articles` is the archive, whose order is that of time. By relevance: those
 * that have the terms in the title, then in the lead, then the others, newer ones first. Undated articles come last.
 */
export function inOrder(found: readonly Found[], articles: readonly Listed[], sort: Sort): readonly Found[] {
  const undated = ({place}: Found) => Number(articles[place]?.day == null);
  const byTime = sort === "oldest" ? 1 : -1;
  return [...found].sort((a, b) => {
    const nearer = sort === "relevance" ? b.closeness - a.closeness : 0;
    return nearer || undated(a) - undated(b) || byTime * (a.place - b.place);
  });
}
