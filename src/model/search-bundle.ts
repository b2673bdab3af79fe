import type {Script} from "./article.js";
import type {Names} from "./language.js";

/** What a search can be narrowed by. */
export type Facet = "outlet" | "year" | "month" | "country" | "pair" | "script" | "format";

export const facets: readonly Facet[] = ["outlet", "year", "month", "country", "pair", "script", "format"];

/** The folder of everything that a search reads, below the site's root. */
export const searchFolder = "pagefind/";

/**
 * Where the files of a search lie, below its folder; `volume` is the folder of one. A file whose name carries a hash, or the
 * name of whose folder does, never changes: what is read from it may be kept for ever. In a portable site each file is a script of the same name with `.js` at its end, since a
 * page opened by double-click may not read files but may run them.
 */
export const searchPaths = {
  archive: "archive.json",
  /** Pagefind itself: `engine` is the folder's name. */
  script: (engine: string) => `${engine}/pagefind.js`,
  wasm: (engine: string) => `${engine}/wasm.unknown.pagefind`,
  catalogue: (volume: string, hash: string) => `${volume}/articles-${hash}.cbor`,
  facets: (volume: string, hash: string) => `${volume}/facets-${hash}.cbor`,
  /** Ids of articles, those of `shardsInBlock` shards together. */
  ids: (volume: string, block: number, hash: string) => `${volume}/ids/${block.toString(36)}-${hash}.cbor`,
  /** Leaves of a volume's index, by their number. */
  leaves: (volume: string, number: number, hash: string) => `${volume}/index/${number.toString(36)}-${hash}.cbor`,
  text: (id: string) => `text/${id}.json`,
} as const;

/**
 * Hexadecimal digits of a hash in the name of a file. What tells one state of a file from the others of the same number need not
 * be long, and a catalogue names thousands.
 */
export const hashDigits = 8;

/** The nth of hashes that stand in a row, two of their digits in a byte. */
export function hashAt(hashes: Uint8Array, nth: number): string {
  const bytes = hashes.subarray((nth * hashDigits) / 2, ((nth + 1) * hashDigits) / 2);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Release of Pagefind that searches in the browser, and in whose form it is handed words. */
export const pagefindRelease = "1.5.2";

/** Ids of so many shards are read together: a page of results needs a few of many places, a script all of them. */
export const shardsInBlock = 2;

/** `archive.json`: where a search begins. */
export type SearchArchive = {
  /** In the order of time; each holds a run of the archive's articles and has its own index. */
  readonly volumes: readonly VolumeEntry[];
  /** Folder of the program that reads the indexes. */
  readonly engine: string;
  /** Names of outlets by id, as they sign. */
  readonly outlets: Readonly<Record<string, string>>;
  /** Names of the countries and territories that articles are about, by code. */
  readonly countries: Readonly<Record<string, Names>>;
};

/**
 * A volume: shards that a reader loads together. Its index is cut into leaves, one for each range of words that
 * `text/ranges.ts` names; a leaf of the volume holds, one behind the other, the leaves of its shards.
 */
export type VolumeEntry = {
  /** Folder of the volume: its first day, and a number where several begin on that day. */
  readonly path: string;
  /** In the names of its catalogue and its facets: tells this state of the volume from every other. */
  readonly hash: string;
  /** How many articles each of its shards holds. */
  readonly shards: readonly number[];
  /** How many leaves that follow one another lie in one file. */
  readonly together: number;
  /** First and last year among its articles; `null` when none has a day. */
  readonly years: readonly [string, string] | null;
};

/**
 * What every search needs of a volume's articles, by column, in the archive's order: by ascending `published` (null first), then `id`. The nth
 * entry of every column is the nth article's. Its file is a list (CBOR) of three rows of
 * bytes: both of `hashes`, and the other columns, packed.
 */
export type VolumeCatalogue = {
  /** Hashes in the names of its other files, in a row: of blocks of ids, and of files of leaves. See `hashAt`. */
  readonly hashes: {readonly ids: Uint8Array; readonly leaves: Uint8Array};
  /** By which number its shard's leaves call it: see `search/slots.ts`. */
  readonly slots: readonly number[];
  /** How many tokens the title has. */
  readonly titleTokens: readonly number[];
  /** How long the body is: twice the binary logarithm of its tokens, rounded. */
  readonly lengths: readonly number[];
  /** 1 for an article without a day, otherwise 0. */
  readonly undated: readonly number[];
};

/** Facets that have a column of their own; years and months follow from days. */
export const columnFacets = ["outlet", "country", "pair", "script", "format"] as const satisfies readonly Facet[];

/** What a search is narrowed by, and counts, of a volume's articles, by column. See `text/packed-facets.ts`. */
export type VolumeFacets = {
  /** `null`: undated. */
  readonly days: readonly (string | null)[];
  readonly facets: Readonly<Record<(typeof columnFacets)[number], FacetColumn>>;
};

/** The values that a facet takes, the most frequent first, and for each article the positions of its own among them. */
export type FacetColumn = {readonly values: readonly string[]; readonly of: readonly (readonly number[])[]};

/** `text/<id>.json`: an article as a result shows it, in its own words. */
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
