import type {ArticleFacts, Ties} from "./article.js";
import type {Card, CountryRef, Crumb, Label, ListingPart, PairRef} from "./card.js";
import type {Anchor, EvidenceView} from "./evidence.js";
import type {Language} from "./language.js";
import type {Dropped} from "./message.js";
import type {Outcome, Remark, SeedReport, Totals} from "./report.js";
import type {Settings} from "./settings.js";
import type {CompareView, Elsewhere, StoriesView, StoryCard, StoryView, VersionsView} from "./story-views.js";

export type {Card, CountryRef, Crumb, Label, ListingPart, PairRef} from "./card.js";

/** What every page knows of the site it belongs to. */
export type Site = {
  readonly title: string;
  readonly language: Language;
  readonly images: Settings["images"];
  readonly portable: boolean;
  /** Public address of the site, with a slash at its end; absent when the settings name none. */
  readonly url?: string;
  /** Path the site lives below, such as `/` or `/archive/`; only `404.html` needs it. */
  readonly base: string;
  /** Files of the site, by path below the output folder. */
  readonly assets: {
    readonly style: string;
    readonly script: string;
    readonly icon?: string;
    /** The script that runs before anything is shown; a site without one speaks its own language only. */
    readonly first?: string;
    /** The service worker, at the site's root; a site without one keeps nothing on a reader's device. */
    readonly worker?: string;
  };
};

/**
 * A door to another page, with how many articles lie behind it, where that does not lead too far. `trend` counts them by
 * period, in periods of the page.
 */
export type Way = {readonly path: string; readonly label: Label; readonly count?: number; readonly trend?: readonly number[]};

/** Things against each other, or against years: a number where they meet, with a door to the articles it counts. */
export type Matrix = {
  readonly columns: readonly Way[];
  /** As many cells as columns, or fewer: those that are missing at the end of a row stand in another. */
  readonly rows: readonly {readonly way: Way; readonly cells: readonly ({readonly path: string; readonly count: number} | null)[]}[];
};

/** First and last period that the trends of a page's doors count, months or years: `["2021-05", "2024-06"]`. */
export type Periods = readonly [string, string];

/** Articles in a month: `{month: "2024-06", count: 3}`; every month between first and last is there. */
export type MonthCount = {readonly month: string; readonly count: number};

/** Articles on a day: `{day: "2024-06-20", count: 3}`; only days that have articles. */
export type DayCount = {readonly day: string; readonly count: number};

/** The days of a year that have articles: a bit a day in hexadecimal digits, the lowest first, 31 places to a month. */
export type AlmanacYear = {readonly year: string; readonly days: string};

/** The largest outlets, countries and pairs, and all years, of an archive: where a reader may begin. */
export type WaysIn = {
  readonly outlets: readonly Way[];
  readonly years: readonly Way[];
  readonly countries: readonly Way[];
  readonly pairs: readonly Way[];
  /** How many outlets, countries, pairs and stories there are in all. */
  readonly sizes?: {readonly outlets: number; readonly countries: number; readonly pairs: number; readonly stories: number};
};

export type FrontView = WaysIn & {
  readonly kind: "front";
  readonly path: string;
  readonly totals: Totals;
  readonly first: string | null;
  readonly last: string | null;
  readonly newest: readonly Card[];
  /** The newest of them, the newest first. */
  readonly stories: readonly StoryCard[];
  readonly months: readonly MonthCount[];
  /** The newest year first: a reader's script finds today in other years. */
  readonly almanac: readonly AlmanacYear[];
};

/** Gives the body of an article by its id: HTML that was rebuilt from an allow-list, with the names of anchors in it. */
export type BodyOf = (id: string, anchors: readonly Anchor[]) => string;

export type ArticleView = {
  readonly kind: "article";
  readonly path: string;
  readonly crumbs: readonly Crumb[];
  readonly record: ArticleFacts & Ties;
  readonly lang: string;
  readonly outlet: Card["outlet"];
  readonly pairs: readonly {readonly pair: PairRef; readonly main: boolean; readonly score: number; readonly evidence: readonly EvidenceView[]}[];
  readonly countries: readonly {readonly country: CountryRef; readonly score: number; readonly evidence: readonly EvidenceView[]}[];
  readonly mentions: readonly {readonly country: CountryRef; readonly count: number}[];
  /** Where evidence leads, in the order of the body. */
  readonly anchors: readonly Anchor[];
  /** As others cite it, by style, without the day on which they read it. */
  readonly citations: readonly {readonly style: string; readonly name: string; readonly text: string}[];
  /** Doors to the year, month and day; empty when undated. */
  readonly dates: readonly Crumb[];
  readonly related: readonly Card[];
  readonly elsewhere: Elsewhere;
  /** Of this article alone, where its seed holds several. */
  readonly dropped: readonly Dropped[];
  /** Why the seed was read as this format. */
  readonly because: string | null;
};

/** A page of a listing. What one more article changes on all of them stands on the newest only: it is empty on the others. */
export type ListingView = {
  readonly kind: "listing";
  readonly path: string;
  readonly crumbs: readonly Crumb[];
  readonly subject: "outlet" | "year" | "month" | "day" | "undated" | "country" | "pair";
  readonly heading: Label;
  /** Articles on all pages of the listing; `null` on older pages. */
  readonly total: number | null;
  /** Newest first. */
  readonly cards: readonly Card[];
  /** `null` when the listing has one page. */
  readonly part: ListingPart | null;
  /** Doors further down or sideways: outlets of a year, pairs of a country, outlets of a pair and what its articles tell of besides. */
  readonly ways: readonly {readonly heading: "years" | "pairs" | "with-it" | "countries" | "outlets"; readonly ways: readonly Way[]}[];
  readonly months: readonly MonthCount[];
  /** Stories of a day, a country or a pair, the newest first; empty on older pages. */
  readonly stories: readonly StoryCard[];
  /** Newest first; only on the newest page of a year or a month. */
  readonly days?: readonly DayCount[];
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
  /** Doors that a reader has to ask for: pairs of few articles, where there are many. */
  readonly rest?: readonly Way[];
  /** Where there are more doors than a page has room for; pictures stand on the first page only. */
  readonly paged?: {readonly page: number; readonly pages: number; readonly first: string};
  readonly months: readonly MonthCount[];
  /** The largest outlets by year, the largest countries by each other; `null` where there is nothing to compare. */
  readonly matrix: Matrix | null;
  readonly periods: Periods | null;
};

/** Before a reader has asked for anything, the ways in stand there. */
export type SearchView = WaysIn & {readonly kind: "search"; readonly path: string; readonly crumbs: readonly Crumb[]; readonly total: number};

/** Which seeds a page of the report shows: all, those of one outcome, or those that one rule speaks of. */
export type ReportScope =
  | {readonly type: "all"}
  | {readonly type: "outcome"; readonly outcome: Outcome}
  | {readonly type: "rule"; readonly rule: string; readonly means: string; readonly severity: Remark["severity"]};

/** A door to a part of the report, with how many seeds lie behind it. */
export type ReportWay = {readonly path: string; readonly count: number; readonly scope: ReportScope};

/** What an article is called, and in which language where its script tells that. */
export type ArticleTitle = {readonly title: string; readonly lang?: string};

export type ReportView = {
  readonly kind: "report";
  readonly scope: ReportScope;
  /** In the order of the outcomes' type; only on the report's first page, as the rules are. */
  readonly outcomes: readonly ReportWay[];
  /** What keeps a seed out first, then warnings, notes, and what was dropped. */
  readonly rules: readonly ReportWay[];
  /** Seeds of this scope, on all its pages; only on its first page. */
  readonly total: number | null;
  readonly path: string;
  readonly crumbs: readonly Crumb[];
  /** Only on the report's first page. */
  readonly totals: Totals | null;
  readonly seeds: readonly SeedReport[];
  /** By id, of the first articles of each seed. */
  readonly titles: Readonly<Record<string, ArticleTitle>>;
  readonly page: number;
  readonly pages: number;
  readonly first: string;
};

export type AboutView = {readonly kind: "about"; readonly path: string; readonly crumbs: readonly Crumb[]; readonly totals: Totals};

/** What stands at an address of an earlier build: a tombstone, or the way to where it is now. */
export type GoneView = {
  readonly kind: "gone";
  readonly path: string;
  readonly crumbs: readonly Crumb[];
  /** Of the article; the old name of an outlet. */
  readonly title: string;
  readonly outlet: string | null;
  readonly day: string | null;
  readonly sourceUrl: string | null;
  readonly to: Crumb | null;
};
export type DataView = {readonly kind: "data"; readonly path: string; readonly crumbs: readonly Crumb[]};

export type NotFoundView = {readonly kind: "not-found"; readonly path: string; readonly crumbs: readonly Crumb[]};

/** What a page shows: plain data, all of it, but for the body of an article. */
export type View = FrontView | ArticleView | ListingView | OverviewView | SearchView | ReportView | AboutView | DataView | GoneView | NotFoundView | VersionsView | StoryView | StoriesView | CompareView;
