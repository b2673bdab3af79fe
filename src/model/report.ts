import type {Dropped, Message, Severity} from "./message.js";

export type Outcome = "article" | "articles" | "duplicate" | "version" | "refused";

/** What was noticed while a seed was read. */
export type SeedFindings = {
  /** What spoke for the format. */
  readonly because: string | null;
  readonly messages: readonly Message[];
  /** How many entries the file holds, those that were refused among them; absent when it is one article or none. */
  readonly entries?: number;
  readonly dropped: readonly Dropped[];
};

/** How often a rule speaks of a seed, and how gravely. */
export type Remark = {readonly rule: string; readonly severity: Severity | "dropped"; readonly count: number};

/** What is held of a seed's findings all the time. */
export type Remarks = {
  readonly rules: readonly Remark[];
  /** Where the findings themselves stand: a digest of them. */
  readonly shelf: string;
  /** Bytes of HTML that a row of the report takes for them. */
  readonly bytes: number;
};

/** Articles and findings of a seed that a row of the report lists: an article's page lists more, the report's data all. */
export const mostInRow = 20;

/** The longest that a row of the report shows of a path, a title, or a reason or dropped text, in UTF-16 units. */
export const longestInRow = {path: 300, title: 100, text: 200} as const;

/** What became of one seed file, as an archive holds it. */
export type SeedFate = {
  readonly path: string;
  readonly outcome: Outcome;
  readonly articles: readonly string[];
  readonly format: string | null;
  readonly remarks: Remarks;
  /** Tells it from every other state of it. */
  readonly stamp: string;
};

/** What became of one seed file, with all that was found. */
export type SeedReport = Omit<SeedFate, "remarks" | "stamp"> & SeedFindings;

export type Totals = {
  readonly seeds: number;
  readonly articles: number;
  readonly duplicates: number;
  readonly versions: number;
  readonly refused: number;
  readonly warnings: number;
  readonly notes: number;
  readonly dropped: number;
  readonly undated: number;
  /** Files and folders that were passed over: names that begin with a dot, and `node_modules`. */
  readonly ignored: number;
};

/** Where the report lies in a site. */
export const reportPath = "data/report.json";

/** What became of every seed, in path order. */
export type Report = {readonly seeds: readonly SeedFate[]; readonly totals: Totals};
