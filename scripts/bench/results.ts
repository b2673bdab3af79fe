/** What running programs took. `null` where this system does not tell. */
export type Cost = {
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds of all processors, in programs and in the system, of all processes together. */
  readonly cpu: number | null;
  /** Bytes that all processes together held at most. */
  readonly memory: number | null;
  /** Seconds by stage, in their order. */
  readonly stages: Readonly<Record<string, number>>;
};

export type Written = {
  /** Files whose content is new or another than before, and their bytes. */
  readonly files: number;
  readonly bytes: number;
  /** Files written again with the content that they had. */
  readonly rewritten: number;
  readonly removed: number;
};

export type Measured = Cost & Written;

/** What is done to the seeds before a build. */
export const scenarios = ["cold", "unchanged", "added", "changed", "removed", "outlet"] as const;
export type Scenario = (typeof scenarios)[number];

/** Medians of a contestant's builds; or why it has none. */
export type Outcome = {readonly runs: readonly Measured[]; readonly median: Measured} | {readonly failed: string};

export type Result = {
  readonly size: number;
  readonly scenario: Scenario;
  /** By contestant; Dateline is the first. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
};

export type Machine = {readonly cpu: string; readonly cores: number; readonly memory: number; readonly system: string; readonly node: string};

/** How fast countries and pairs are told from texts. */
export type DetectorSpeed = {
  readonly articles: number;
  /** Of their titles and texts, in UTF-8. */
  readonly bytes: number;
  /** Bytes that one processor reads in a second: the median of the passes. */
  readonly speed: number;
};

/** What is written as JSON. */
export type Bench = {
  readonly date: string;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  /** Where the seeds came from. */
  readonly seeds: string;
  readonly runs: number;
  /** What a reader must know, such as peers that are missing. */
  readonly remarks: readonly string[];
  readonly results: readonly Result[];
  /** Absent from what was written before it was measured. */
  readonly detector?: DetectorSpeed;
};
