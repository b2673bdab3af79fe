import {facets} from "../../model/search-bundle.js";
import type {Filters} from "../search/narrow.js";
import {sorts, type Sort} from "../search/rank.js";

/** What the search page shows; its address holds all of it. */
export type SearchState = {readonly query: string; readonly filters: Filters; readonly sort: Sort};

/** Reads the part of an address after `?`; what it does not know it leaves out. */
export function readState(parameters: string): SearchState {
  const given = new URLSearchParams(parameters);
  const filters = facets.map((facet) => [facet, [...new Set(given.getAll(facet))].filter((value) => value !== "")] as const);
  return {
    query: given.get("q") ?? "",
    filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
    sort: sorts.find((sort) => sort === given.get("sort")) ?? "relevance",
  };
}

/** The part of an address from `?` on; empty for the page as it opens. */
export function writeState({query, filters, sort}: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  for (const facet of facets) {
    for (const value of filters[facet] ?? []) parameters.append(facet, value);
  }
  if (sort !== "relevance") parameters.set("sort", sort);
  const written = parameters.toString();
  return written === "" ? "" : `?${written}`;
}
