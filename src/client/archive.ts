import type {Names} from "../model/language.js";
import {facets, type Facet, type SearchArchive, type SearchCatalogue, type SearchText} from "../model/search-bundle.js";
import {openIndex, type Index} from "./pagefind.js";
import {addressOf} from "./place.js";

/** An article as a search knows it before its text is loaded. */
export type Listed = {
  readonly id: string;
  readonly day: string | null;
  /** How many words of the index come before the body. */
  readonly titleWords: number;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
};

/** All that a search needs, loaded. */
export type OpenArchive = {
  /** In the archive's order; searches speak of an article by its place here. */
  readonly articles: readonly Listed[];
  /** Place of an article by the bundle and the name under which its index answers for it. */
  readonly places: ReadonlyMap<string, number>;
  readonly index: Index;
  readonly outlets: ReadonlyMap<string, string>;
  readonly countries: ReadonlyMap<string, Names>;
};

const folder = "pagefind/";
const texts = new Map<string, Promise<SearchText>>();
let opened: Promise<OpenArchive> | undefined;

/** Loads what a search needs, once; after a failure the next call tries again. */
export function openArchive(): Promise<OpenArchive> {
  opened ??= open().catch((trouble: unknown) => {
    opened = undefined;
    throw trouble;
  });
  return opened;
}

/** An article in its own words, for results. */
export function textOf(id: string): Promise<SearchText> {
  const known = texts.get(id);
  if (known) return known;
  const loading = loadJson<SearchText>(`text/${id}.json`);
  texts.set(id, loading);
  loading.catch(() => texts.delete(id));
  return loading;
}

/** The key of `OpenArchive.places`. */
export function placeKey(bundle: number, page: string): string {
  return `${bundle} ${page}`;
}

async function open(): Promise<OpenArchive> {
  const archive = await loadJson<SearchArchive>("archive.json");
  const [index, ...catalogues] = await Promise.all([
    openIndex(addressOf(folder), archive.bundles.map(({path}) => path)),
    ...archive.bundles.map(({path, articles}) => loadJson<SearchCatalogue>(path + articles)),
  ]);
  const pages = catalogues.flatMap((catalogue, bundle) => catalogue.pages.map((page) => placeKey(bundle, page)));
  return {
    articles: catalogues.flatMap(listed),
    places: new Map(pages.map((key, place) => [key, place])),
    index,
    outlets: new Map(Object.entries(archive.outlets)),
    countries: new Map(Object.entries(archive.countries)),
  };
}

/** The rows of a catalogue. */
export function listed({ids, days, titleWords, facets: columns}: SearchCatalogue): readonly Listed[] {
  return ids.map((id, row) => {
    const day = days[row] ?? null;
    const valuesOf = (facet: Facet): readonly string[] => {
      if (facet === "year") return day === null ? [] : [day.slice(0, 4)];
      if (facet === "month") return day === null ? [] : [day.slice(0, 7)];
      const {values, of} = columns[facet];
      return (of[row] ?? []).map((place) => values[place] ?? "");
    };
    const values = Object.fromEntries(facets.map((facet) => [facet, valuesOf(facet)])) as Record<Facet, readonly string[]>;
    return {id, day, titleWords: titleWords[row] ?? 0, values};
  });
}

/** A file of the search bundle. Asks the server whether it changed, since a build keeps its names. */
async function loadJson<Content>(path: string): Promise<Content> {
  const response = await fetch(addressOf(folder + path), {cache: "no-cache"});
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as Content;
}
