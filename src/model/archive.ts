import type {Entry, Holding} from "./article.js";
import type {Story, Version} from "./stories.js";
import type {Report, Remarks} from "./report.js";
import type {Shelves} from "./shelves.js";

/** Articles that share something, newest first, undated last. */
export type Group<Key> = {readonly key: Key; readonly articles: readonly Holding[]};

/** All that a build knows: what pages, search and data are made from. */
export type Archive = {
  /** By ascending `published` (null first), then `id`. */
  readonly articles: readonly Holding[];
  /** Largest first. */
  readonly outlets: readonly Group<{readonly id: string; readonly name: string}>[];
  /** Newest first; `key` is `2024`, `2024-06` or `2024-06-20`. */
  readonly years: readonly Group<string>[];
  readonly months: readonly Group<string>[];
  readonly days: readonly Group<string>[];
  readonly undated: Group<"undated">;
  /** Largest first; `key` is a country code. */
  readonly countries: readonly Group<string>[];
  /** Largest first; `key` is a pair's code. */
  readonly pairs: readonly Group<string>[];
  /** By id of the article, the oldest first: only of articles that seeds gave in more than one. */
  readonly versions: ReadonlyMap<string, readonly Version[]>;
  /** Events that several outlets tell of, in the order of their first articles. */
  readonly stories: readonly Story[];
  readonly report: Report;
  /** What is not held all the time. */
  readonly shelves: Shelves;
};

/** One seed file after reading: its articles, not yet compared with any other seed's. */
export type ReadSeed = {
  readonly path: string;
  readonly format: string | null;
  readonly articles: readonly Entry[];
  readonly remarks: Remarks;
};

/** The articles of an archive in its order, before anything is known of what they are to each other. */
export type MergedArticles = {readonly articles: readonly Entry[]; readonly shelves: Shelves};
