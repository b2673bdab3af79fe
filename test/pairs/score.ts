import type {Geography} from "../../src/model/country.js";

/** What a score needs of a reading. */
export type Read = {readonly pairs: readonly string[]; readonly countries: readonly string[]};

/** What is right of a text; what the fields mean stands in `set.ts`. */
export type Labels = {
  readonly main: readonly string[];
  readonly pairs: readonly string[];
  readonly may?: readonly string[];
  readonly countries: readonly string[];
  readonly mayCountries?: readonly string[];
};

export type Scores = {
  /** Share of texts with a pair whose first pair is right. */
  readonly main: number;
  /** Share of texts without a pair in which none was found. */
  readonly none: number;
  /** F1 over all pairs, and over all countries. */
  readonly pairs: number;
  readonly countries: number;
};

type Counts = {right: number; wrong: number; missed: number};

/** The codes of a reading, main pair first. */
export function readOf({pairs, countries}: Pick<Geography, "pairs" | "countries">): Read {
  return {pairs: pairs.map(({code}) => code), countries: countries.map(({code}) => code)};
}

/** Scores a way of reading on labelled texts; pairs and countries that may stand are neither right nor wrong. */
export function scored<T extends Labels>(set: readonly T[], read: (text: T) => Read): Scores {
  const withPair = set.filter(({main}) => main.length > 0);
  const withNone = set.filter(({main}) => main.length === 0);
  const pairs = {right: 0, wrong: 0, missed: 0};
  const countries = {right: 0, wrong: 0, missed: 0};
  for (const text of set) {
    const found = read(text);
    compare(pairs, found.pairs, text.pairs, text.may ?? []);
    compare(countries, found.countries, text.countries, text.mayCountries ?? []);
  }
  return {
    main: withPair.filter((text) => text.main.includes(read(text).pairs[0] ?? "")).length / withPair.length,
    none: withNone.filter((text) => read(text).pairs.length === 0).length / withNone.length,
    pairs: f1(pairs),
    countries: f1(countries),
  };
}

function compare(counts: Counts, found: readonly string[], wanted: readonly string[], may: readonly string[]): void {
  counts.right += found.filter((code) => wanted.includes(code)).length;
  counts.wrong += found.filter((code) => !wanted.includes(code) && !may.includes(code)).length;
  counts.missed += wanted.filter((code) => !found.includes(code)).length;
}

function f1({right, wrong, missed}: Counts): number {
  return (2 * right) / (2 * right + wrong + missed);
}
