import type {Findings} from "./message.js";
import type {SeedFindings} from "./report.js";

type OfEntry = {readonly entry: number; readonly findings: Findings};

/** What was dropped of a file itself, then of each of its entries, which are named where there are several. */
export function allDropped(file: Findings, entries: readonly OfEntry[]): Pick<SeedFindings, "dropped" | "entries"> {
  if (entries.length < 2) return {dropped: [file, ...entries.map(({findings}) => findings)].flatMap(({dropped}) => dropped)};
  const named = entries.flatMap(({entry, findings}) => findings.dropped.map((one) => ({...one, entry})));
  return {entries: entries.length, dropped: [...file.dropped, ...named]};
}
