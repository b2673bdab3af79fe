/**
 * Where browsers find the records of articles, below the folder of the search: facts in runs of about a hundred articles, as
 * lines of JSON. A run is called by what is in it, so that a copy at hand is right.
 */
export const factsPaths = {
  runs: "facts/runs.json",
  run: (name: string) => `facts/${name}.jsonl`,
} as const;

/** `facts/runs.json`: the runs in the order of the archive. */
export type FactsRuns = {readonly runs: readonly FactsRun[]};

/** `ids` stand in the order of the run's lines, with a space between; `dated` says whether every article of it has a day. */
export type FactsRun = {readonly name: string; readonly ids: string; readonly dated: boolean};
