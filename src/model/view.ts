import type {ArticleRecord, Precision} from "./article.js";
import type {Language, Names} from "./language.js";
import type {Outcome, SeedReport, Totals} from "./report.js";
import type {Settings} from "./settings.js";

/** What every page knows of the site it belongs to. */
export type Site = {
  readonly title: string;
  readonly language: Language;
  readonly images: Settings["images"];
  readonly portable: boolean;
  /** Path the site lives below, such as `/` or `/archive/`; only `404.html` needs it. */
  readonly base: string;
  /** Files of the site, by path below the output folder. */
  readonly assets: {
    readonly style: string;
    readonly script: string;
    /** The service worker, at the site's root; a site without one keeps nothing on a reader's device. */
    readonly worker?: string;
  };
};

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
};

/** A door to another page, with how many articles lie behind it. */
export type Way = {readonly path: string; readonly label: Label; readonly count: number};

/** Something a page names: templates put it into the reader's language. */
export type Label =
  | {readonly type: "text"; readonly text: string; readonly lang?: string}
  | {readonly type: "date"; readonly date: string}
  | {readonly type: "undated"}
  | {readonly type: "country"; readonly country: CountryRef}
  | {readonly type: "pair"; readonly pair: PairRef}
  | {readonly type: "outlets" | "dates" | "countries" | "pairs" | "front" | "search" | "report" | "about"};

export type Crumb = {readonly path: string; readonly label: Label};

/** Articles in a month: `{month: "2024-06", count: 3}`; every month between first and last is there. */
export type MonthCount = {readonly month: string; readonly count: number};

export type FrontView = {
  readonly kind: "front";
  readonly path: string;
  readonly totals: Totals;
  readonly first: string | null;
  readonly last: string | null;
  readonly newest: readonly Card[];
  readonly outlets: readonly Way[];
  readonly years: readonly Way[];
  readonly countries: readonly Way[];
  readonly pairs: readonly Way[];
  readonly months: readonly MonthCount[];
  /** How many outlets, countries and pairs there are in all, since the front page shows the largest only. */
  readonly sizes?: {readonly outlets: number; readonly countries: number; readonly pairs: number};
};

export type ArticleView = {
  readonly kind: "article";
  readonly path: string;
  readonly crumbs: readonly Crumb[];
  readonly record: ArticleRecord;
  readonly lang: string;
  readonly outlet: Card["outlet"];
  readonly pairs: readonly {readonly pair: PairRef; readonly main: boolean; readonly score: number; readonly evidence: readonly string[]}[];
  readonly countries: readonly {readonly country: CountryRef; readonly score: number; readonly evidence: readonly string[]}[];
  readonly mentions: readonly {readonly country: CountryRef; readonly count: number}[];
  /** Doors to the year, month and day; empty when undated. */
  readonly dates: readonly Crumb[];
  readonly related: readonly Card[];
  readonly dropped: readonly {readonly rule: string; readonly text: string; readonly line: number | null}[];
  /** Why the seed was read as this format. */
  readonly because: string | null;
};

export type ListingView = {
  readonly kind: "listing";
  readonly path: string;
  readonly crumbs: readonly Crumb[];
  readonly subject: "outlet" | "year" | "month" | "day" | "undated" | "country" | "pair";
  readonly heading: Label;
  readonly total: number;
  readonly cards: readonly Card[];
  readonly page: number;
  readonly pages: number;
  /** Path of the listing's first page: the nth is `permalinks.paged(first, n)`. */
  readonly first: string;
  /** Doors further down or sideways: months of a year, pairs of a country, outlets of a pair. */
  readonly ways: readonly {readonly heading: "months" | "days" | "years" | "pairs" | "countries" | "outlets"; readonly ways: readonly Way[]}[];
  readonly months: readonly MonthCount[];
  /** The days before and after that have articles; only on days, months and years. */
  readonly previous: Crumb | null;
  readonly next: Crumb | null;
  /** The outlet's own page, on listings of an outlet. */
  readonly home?: string | null;
};

export type OverviewView = {
  readonly kind: "overview";
  readonly path: string;
  readonly crumbs: readonly Crumb[];
  readonly subject: "outlets" | "dates" | "countries" | "pairs";
  readonly ways: readonly Way[];
  readonly months: readonly MonthCount[];
};

export type SearchView = {readonly kind: "search"; readonly path: string; readonly crumbs: readonly Crumb[]; readonly total: number};

/** Which seeds a page of the report shows: all, those of one outcome, or those that one rule speaks of. */
export type ReportScope =
  | {readonly type: "all"}
  | {readonly type: "outcome"; readonly outcome: Outcome}
  | {readonly type: "rule"; readonly rule: string; readonly means: string};

/** A door to a part of the report, with how many seeds lie behind it. */
export type ReportWay = {readonly path: string; readonly count: number; readonly scope: ReportScope};

export type ReportView = {
  readonly kind: "report";
  readonly scope: ReportScope;
  /** In the order of the outcomes' type. */
  readonly outcomes: readonly ReportWay[];
  /** What keeps a seed out first, then warnings, notes, and what was dropped. */
  readonly rules: readonly ReportWay[];
  /** Seeds of this scope, on all its pages. */
  readonly total: number;
  readonly path: string;
  readonly crumbs: readonly Crumb[];
  readonly totals: Totals;
  readonly seeds: readonly SeedReport[];
  readonly page: number;
  readonly pages: number;
  readonly first: string;
};

export type AboutView = {readonly kind: "about"; readonly path: string; readonly crumbs: readonly Crumb[]; readonly totals: Totals};

export type NotFoundView = {readonly kind: "not-found"; readonly path: string; readonly crumbs: readonly Crumb[]};

/** What a page shows: plain data, all of it, but for the body of an article. */
export type View = FrontView | ArticleView | ListingView | OverviewView | SearchView | ReportView | AboutView | NotFoundView;
