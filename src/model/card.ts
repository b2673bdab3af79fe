import type {Precision} from "./article.js";
import type {Names} from "./language.js";

/** A country or territory as pages name it. */
export type CountryRef = {readonly code: string; readonly names: Names; readonly path: string};

export type PairRef = {readonly code: string; readonly path: string; readonly sides: readonly [CountryRef, CountryRef]};

/** An article as a listing shows it. */
export type Card = {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  /** BCP 47 tag for the title and lead, such as `zh-Hant`. */
  readonly lang: string;
  readonly outlet: {readonly id: string; readonly name: string; readonly path: string};
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly day: string | null;
  readonly precision: Precision;
  readonly lead: string;
  readonly mainPair: PairRef | null;
  /** Why it stands in this listing, in the article's words; only in listings of countries and pairs. */
  readonly evidence?: readonly string[];
  /** Copies of it that would stand on the same page of a list. */
  readonly copies?: readonly Card[];
};

/** Something a page names: templates put it into the reader's language. */
export type Label =
  | {readonly type: "text"; readonly text: string; readonly lang?: string}
  | {readonly type: "date"; readonly date: string}
  | {readonly type: "undated"}
  | {readonly type: "no-outlet"}
  | {readonly type: "country"; readonly country: CountryRef}
  | {readonly type: "pair"; readonly pair: PairRef}
  | {readonly type: "outlets" | "dates" | "countries" | "pairs" | "all-pairs" | "stories" | "compare" | "front" | "search" | "report" | "about" | "data"};

export type Crumb = {readonly path: string; readonly label: Label};

/**
 * Which of a listing's pages one is, counted from the oldest, which is 1: an older page is the same after newer articles
 * came. Paths of the other pages are `null` where there are none in that direction.
 */
export type ListingPart = {
  readonly number: number;
  readonly newest: string | null;
  readonly newer: string | null;
  readonly older: string | null;
  readonly oldest: string | null;
};
