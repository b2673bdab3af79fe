import type {Labels} from "./score.js";

type Row = {url: string; kind: string; first?: string[]; pairs: string[]; may: string[]; countries: string[]; mayCountries: string[]};

/**
 * The labels of real articles, by their canonical addresses; what the fields mean stands in `labels/README.md`. Those that
 * nobody could decide are left out, and a row without a pair may leave `first` out.
 */
export function readLabels(jsonl: string): readonly (Labels & {readonly url: string})[] {
  const rows = jsonl.split("\n").filter(Boolean).map((line) => JSON.parse(line) as Row);
  return rows.filter(({kind}) => kind !== "ambiguous").map(({first = [], ...row}) => ({...row, main: first}));
}
