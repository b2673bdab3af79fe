import {facets, type Facet, type VolumeCatalogue, type VolumeFacets} from "../../model/search-bundle.js";
import {parseQuery, type Query} from "../../text/query.js";
import {idsOf, openArchive} from "./archive.js";
import {findIn, type Found} from "./find.js";
import {countValues, isNarrowed, isTimed, mayPass, passes, type Counts, type Filters} from "./narrow.js";
import {inOrder, sorts, type Candidate, type Sort} from "./rank.js";
import type {Volume} from "./volume.js";

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

/** Searches the archive from any page; throws when asked for a facet or an order that it does not know. */
export async function archiveSearch(query: string, options: SearchOptions = {}): Promise<SearchAnswer> {
  const found = await search(query, filtersOf(options.filters ?? {}), sortOf(options.sort ?? "relevance"));
  return {total: found.total, ids: await found.ids(0, options.limit ?? found.total)};
}

/** Volumes that are made ready before there is a word to search for: the newest, and all of most archives. */
const mostPrepared = 4;

/** Loads what every search needs, while the reader thinks of a word; what goes wrong, a search will say. */
export function prepareSearch(): void {
  const prepared = openArchive().then(({volumes}) => Promise.all(volumes.slice(-mostPrepared).map((volume) => volume.prepare())));
  prepared.catch(() => undefined);
}

/** Loads what counts need, while results load their texts; what goes wrong, counting will say. */
export function prepareCounts(): void {
  openArchive().then(({volumes}) => facetsOf(volumes)).catch(() => undefined);
}

/** The articles that answer a search, in order. */
export type SearchResult = {
  readonly total: number;
  /** Ids of the results from one number up to, but not with, another. */
  ids(from: number, to: number): Promise<readonly string[]>;
  /** How many articles each filter would leave; loads what a search within a time did not need. */
  counts(): Promise<Counts>;
};

/** All articles that answer. Only volumes of the time that the filters name are loaded. */
export async function search(text: string, filters: Filters, sort: Sort): Promise<SearchResult> {
  const archive = await openArchive();
  const query = parseQuery(text);
  const volumes = archive.volumes.filter(({entry}) => mayPass(entry, filters));
  const columns = isNarrowed(filters) ? facetsOf(volumes) : null;
  const [found, narrowing] = await Promise.all([searchVolumes(volumes, query), columns]);
  const candidates = found.flatMap(({volume, catalogue, articles}, nth) => {
    const own = narrowing?.[nth];
    const passing = own ? articles.filter(({row}) => passes(own, row, filters)) : articles;
    return passing.map((article) => candidateOf(volume, catalogue, article));
  });
  const places = inOrder(candidates, query, articlesIn(volumes), sort);
  return {
    total: places.length,
    ids: (from, to) => idsOf(archive, places.slice(from, to)),
    counts: async () => countAll(isTimed(filters) ? await searchVolumes(archive.volumes, query) : found, filters),
  };
}

type VolumeAnswer = {readonly volume: Volume; readonly catalogue: VolumeCatalogue; readonly articles: readonly Found[]};

function searchVolumes(volumes: readonly Volume[], query: Query): Promise<readonly VolumeAnswer[]> {
  return Promise.all(volumes.map(async (volume) => {
    const [catalogue, articles] = await Promise.all([volume.catalogue(), findIn(volume, query)]);
    return {volume, catalogue, articles};
  }));
}

function candidateOf({start}: Volume, {undated, titleTokens, lengths}: VolumeCatalogue, {row, hits}: Found): Candidate {
  return {
    place: start + row,
    isDated: undated[row] === 0,
    titleTokens: titleTokens[row] ?? 0,
    // a word of the index stands after the title, to end it
    titleWords: (titleTokens[row] ?? 0) + 1,
    length: 2 ** ((lengths[row] ?? 0) / 2),
    hits,
  };
}

async function countAll(answers: readonly VolumeAnswer[], filters: Filters): Promise<Counts> {
  const columns = await facetsOf(answers.map(({volume}) => volume));
  return countValues(columns.map((own, nth) => ({columns: own, rows: answers[nth]?.articles.map(({row}) => row) ?? []})), filters);
}

function facetsOf(volumes: readonly Volume[]): Promise<readonly VolumeFacets[]> {
  return Promise.all(volumes.map((volume) => volume.facets()));
}

function articlesIn(volumes: readonly Volume[]): number {
  return volumes.reduce((sum, {articles}) => sum + articles, 0);
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
