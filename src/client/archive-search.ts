import {facets, type Facet} from "../model/search-bundle.js";
import {parseQuery} from "../text/query.js";
import {openArchive} from "./archive.js";
import {findArticles} from "./find.js";
import {countValues, inOrder, passes, sorts, type Counts, type Filters, type Sort} from "./narrow.js";

/** Options of `window.archiveSearch`; a filter's value may be one or several, of which an article must have one. */
export type SearchOptions = {
  readonly filters?: Readonly<Partial<Record<Facet, string | number | readonly (string | number)[] | null>>>;
  readonly sort?: Sort;
  /** How many ids to give; without it, all. */
  readonly limit?: number;
};

export type SearchAnswer = {
  /** How many articles answer, whatever the limit. */
  readonly total: number;
  readonly ids: readonly string[];
};

declare global {
  interface Window {
    archiveSearch?: (query: string, options?: SearchOptions) => Promise<SearchAnswer>;
  }
}

/** Searches the archive from any page; throws when asked for a facet or an order that it does not know. */
export async function archiveSearch(query: string, options: SearchOptions = {}): Promise<SearchAnswer> {
  const {ids} = await search(query, filtersOf(options.filters ?? {}), sortOf(options.sort ?? "relevance"));
  return {total: ids.length, ids: ids.slice(0, options.limit ?? ids.length)};
}

/** All articles that answer, in order, and how many each filter would leave. */
export async function search(query: string, filters: Filters, sort: Sort): Promise<{ids: readonly string[]; counts: Counts}> {
  const archive = await openArchive();
  const found = await findArticles(archive, parseQuery(query));
  const articles = found.flatMap(({place}) => archive.articles[place] ?? []);
  const passing = found.filter((_, nth) => articles[nth] && passes(articles[nth], filters));
  const ids = inOrder(passing, archive.articles, sort).flatMap(({place}) => archive.articles[place]?.id ?? []);
  return {ids, counts: countValues(articles, filters)};
}

function filtersOf(filters: NonNullable<SearchOptions["filters"]>): Filters {
  const entries = Object.entries(filters).flatMap(([name, value]) => (value === null || value === "" ? [] : [[name, value] as const]));
  const unknown = entries.find(([name]) => !facets.some((facet) => facet === name));
  if (unknown) throw new Error(`Unknown filter \`${unknown[0]}\`; expected one of ${facets.join(", ")}`);
  return Object.fromEntries(entries.map(([facet, value]) => [facet, [value].flat().map(String)]));
}

function sortOf(sort: string): Sort {
  const known = sorts.find((one) => one === sort);
  if (!known) throw new Error(`Unknown order \`${sort}\`; expected one of ${sorts.join(", ")}`);
  return known;
}
