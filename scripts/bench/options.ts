import {parseArgs} from "node:util";

export type BenchOptions = {
  /** Numbers of seeds. */
  readonly sizes: readonly number[];
  /** How often each build is measured; the median counts. */
  readonly runs: number;
  /** A folder to take seeds from; synthetic ones when `null`. */
  readonly seeds: string | null;
  /** The generator's seed. */
  readonly seed: number;
  readonly jekyll: boolean;
  /** Measure Dateline by itself. */
  readonly alone: boolean;
  /** Where the JSON goes. */
  readonly out: string;
  /** Where the builds are made; a folder of the system's temporary one when `null`. */
  readonly work: string | null;
  /** Results to show again, in place of measuring. */
  readonly from: string | null;
  /** Ask the search of the sites, in place of building them again and again. */
  readonly queries: boolean;
  /** Rewrite the table of `docs/performance.md`, or the one of `docs/search.md`. */
  readonly report: boolean;
};

/** Reads the arguments. Throws an `Error` whose message is for the user. */
export function readOptions(args: readonly string[]): BenchOptions {
  const {values} = parseArgs({
    args: [...args],
    options: {
      sizes: {type: "string", default: "5,1000,5000,20000"},
      runs: {type: "string", default: "3"},
      seeds: {type: "string"},
      seed: {type: "string", default: "1"},
      jekyll: {type: "boolean", default: false},
      alone: {type: "boolean", default: false},
      out: {type: "string", default: ".cache/bench.json"},
      work: {type: "string"},
      from: {type: "string"},
      queries: {type: "boolean", default: false},
      report: {type: "boolean", default: false},
    },
  });
  return {
    ...values,
    sizes: [...new Set(values.sizes.split(",").map((size) => wholeNumber("--sizes", size, 1_000_000)))].sort((a, b) => a - b),
    runs: wholeNumber("--runs", values.runs, 99),
    seed: wholeNumber("--seed", values.seed, 1_000_000_000),
    seeds: values.seeds ?? null,
    work: values.work ?? null,
    from: values.from ?? null,
  };
}

function wholeNumber(name: string, text: string, most: number): number {
  const number = /^\d{1,10}$/.test(text.trim()) ? Number(text) : 0;
  if (number < 1 || number > most) throw new Error(`Found \`${name} ${text}\`; expected whole numbers from 1 to ${most}.`);
  return number;
}
