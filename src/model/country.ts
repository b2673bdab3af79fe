import type {Names} from "./language.js";

/** ISO 3166-1 alpha-2, `XK`, or `EU` where it acts as a bloc. */
export type CountryCode = string;

export type Country = {
  readonly code: CountryCode;
  /** Short names of the Unicode CLDR. */
  readonly names: Names;
};

export type CountryFinding = {readonly code: CountryCode; readonly score: number; readonly evidence: readonly string[]};

export type PairFinding = {
  /** Two codes in alphabetical order, such as `RU-VN`. */
  readonly code: string;
  readonly main: boolean;
  readonly score: number;
  /** What speaks for it, in the words of the article: shown to the reader. */
  readonly evidence: readonly string[];
};

export type Mention = {readonly code: CountryCode; readonly count: number};

/** What an article is about, geographically. Scores lie between 0 and 1. */
export type Geography = {
  readonly countries: readonly CountryFinding[];
  /** Main pair first; empty when the article reports no dealings between two countries. */
  readonly pairs: readonly PairFinding[];
  readonly mentions: readonly Mention[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
};
