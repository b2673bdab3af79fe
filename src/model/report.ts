import type {Dropped, Message} from "./message.js";

export type Outcome = "article" | "articles" | "duplicate" | "version" | "refused";

/** What became of one seed file. */
export type SeedReport = {
  readonly path: string;
  readonly outcome: Outcome;
  readonly articles: readonly string[];
  readonly format: string | null;
  /** What spoke for the format. */
  readonly because: string | null;
  readonly messages: readonly Message[];
  readonly dropped: readonly Dropped[];
};

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

/** What became of every seed. */
export type Report = {readonly seeds: readonly SeedReport[]; readonly totals: Totals};
