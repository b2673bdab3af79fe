import type {Script} from "./article.js";
import type {Names} from "./language.js";

/** What a search can be narrowed by. */
export type Facet = "outlet" | "year" | "month" | "country" | "pair" | "script" | "format";

export const facets: readonly Facet[] = ["outlet", "year", "month", "country", "pair", "script", "format"];

/** `pagefind/archive.json`: where a search begins. Paths are relative to the folder of the file itself. */
export type SearchArchive = {
  /** In the order of time; each with its own index. */
  readonly bundles: readonly {readonly path: string; readonly articles: string}[];
  /** Names of outlets by id, as they sign. */
  readonly outlets: Readonly<Record<string, string>>;
  /** Names of the countries and territories that articles are about, by code. */
  readonly countries: Readonly<Record<string, Names>>;
};

/**
 * The articles of a bundle by column, in the archive's order: by ascending `published` (null first), then `id`. The nth
 * entry of every column is the nth article's.
 */
export type SearchCatalogue = {
  /** By which name the index answers for the article. */
  readonly pages: readonly string[];
  readonly ids: readonly string[];
  /** `null`: undated. */
  readonly days: readonly (string | null)[];
  /** How many words of the index come before the body: a match that begins there stands in the title. */
  readonly titleWords: readonly number[];
  /** Years and months follow from `days`. */
  readonly facets: Readonly<Record<Exclude<Facet, "year" | "month">, FacetColumn>>;
};

/** The values that a facet takes, and for each article the positions of its own among them. */
export type FacetColumn = {readonly values: readonly string[]; readonly of: readonly (readonly number[])[]};

/** `pagefind/text/<id>.json`: an article as a result shows it, in its own words. */
export type SearchText = {
  readonly path: string;
  readonly title: string;
  /** BCP 47 tag of title and text. */
  readonly lang: string;
  readonly script: Script;
  readonly outlet: string;
  /** Year, month or day, as far as it is known. */
  readonly date: string | null;
  readonly pair: string | null;
  readonly text: string;
};
