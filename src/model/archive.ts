import type {Article} from "./article.js";
import type {Dropped, Message} from "./message.js";
import type {Report} from "./report.js";

/** Articles that share something, newest first, undated last. */
export type Group<Key> = {readonly key: Key; readonly articles: readonly Article[]};

/** All that a build knows: what pages, search and data are made from. */
export type Archive = {
  /** By ascending `published` (null first), then `id`. */
  readonly articles: readonly Article[];
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
  readonly report: Report;
};

/** One seed file after parsing: its articles, not yet compared with any other seed's. */
export type ReadSeed = {
  readonly path: string;
  readonly sha256: string;
  readonly format: string | null;
  readonly because: string | null;
  readonly articles: readonly Article[];
  readonly messages: readonly Message[];
  readonly dropped: readonly Dropped[];
};
