import type {Precision} from "./article.js";
import type {Card, CountryRef, Crumb, ListingPart, PairRef} from "./card.js";

/** A stretch of two texts: in both, only in the first (`removed`), or only in the second (`added`). */
export type Difference = readonly {readonly change: "same" | "removed" | "added"; readonly text: string}[];

/** A version of an article as its page names it. */
export type VersionCard = {
  /** 1 for the oldest. */
  readonly number: number;
  readonly title: string;
  readonly lang: string;
  readonly published: string | null;
  readonly day: string | null;
  readonly precision: Precision;
  readonly authors: readonly string[];
  readonly sourceUrl: string | null;
  readonly seeds: readonly string[];
  readonly characters: number;
  /** Whether the article's page shows it. */
  readonly shown: boolean;
};

/** Two versions of an article against each other. */
export type VersionsView = {
  readonly kind: "versions";
  readonly path: string;
  readonly crumbs: readonly Crumb[];
  readonly article: Pick<Card, "path" | "title" | "lang" | "outlet">;
  /** The oldest first; of very many not all. */
  readonly versions: readonly VersionCard[];
  /** How many are not listed. */
  readonly unlisted: number;
  /** Every pair that has a page, by the numbers of its versions. */
  readonly pairs: readonly {readonly from: number; readonly to: number; readonly path: string}[];
  readonly from: number;
  readonly to: number;
  readonly title: Difference;
  /** A paragraph each. */
  readonly text: readonly Difference[];
};

/** What an article has to do with others that tell the same. */
export type Elsewhere = {
  readonly versions: {readonly path: string; readonly count: number} | null;
  /** The most alike first. */
  readonly copies: readonly {readonly card: Card; readonly similarity: number}[];
  readonly story: {readonly path: string; readonly articles: number; readonly outlets: number} | null;
};

/** The longest that pages of stories show of a headline among others, and of a sentence, in UTF-16 units. */
export const longestInList = 100;
export const longestSentence = 200;

/** An article of a story, and the first of its sentences that no other article of the story has. */
export type StoryArticle = {
  readonly card: Card;
  readonly only: readonly string[];
  /** How many more there are. */
  readonly more: number;
  /** How many of its sentences have a counterpart. */
  readonly shared: number;
  /** Compares it with the story's first article, or that one with the next. */
  readonly compare: string;
};

/** An event, as several outlets tell it. */
export type StoryView = {
  readonly kind: "story";
  readonly path: string;
  readonly crumbs: readonly Crumb[];
  /** The first report's headline. */
  readonly title: string;
  readonly lang: string;
  /** How many articles it has, of how many outlets. */
  readonly size: {readonly articles: number; readonly outlets: number};
  /** The oldest first; of very many not all. */
  readonly timeline: readonly Card[];
  /** In the order of their first articles. */
  readonly outlets: readonly {readonly outlet: Card["outlet"]; readonly lang: string; readonly articles: readonly StoryArticle[]}[];
  /** What the articles are about, with how many of them, the most first. */
  readonly pairs: readonly {readonly pair: PairRef; readonly count: number}[];
  readonly countries: readonly {readonly country: CountryRef; readonly count: number}[];
};

/** A page of the list of stories, the newest first. */
export type StoriesView = {
  readonly kind: "stories";
  readonly path: string;
  readonly crumbs: readonly Crumb[];
  /** On all pages; `null` on older ones. */
  readonly total: number | null;
  readonly stories: readonly StoryCard[];
  readonly part: ListingPart | null;
};

/** A story in a list. */
export type StoryCard = {
  readonly path: string;
  readonly day: string | null;
  readonly articles: number;
  readonly outlets: number;
  /** The first report of each outlet, of the first few of them; the oldest first. */
  readonly told: readonly {readonly path: string; readonly title: string; readonly lang: string; readonly outlet: string}[];
};

/** Where a reader puts articles side by side; a script fills it. */
export type CompareView = {readonly kind: "compare"; readonly path: string; readonly crumbs: readonly Crumb[]};
