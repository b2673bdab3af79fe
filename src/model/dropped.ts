import type {Dropped, Findings} from "./message.js";
import type {SeedFindings} from "./report.js";

type OfEntry = {readonly entry: number; readonly findings: Findings};

/** What was dropped of a file itself, then of each of its entries, which are named where there are several. */
export function allDropped(file: Findings, entries: readonly OfEntry[]): Pick<SeedFindings, "dropped" | "entries"> {
  if (entries.length < 2) return {dropped: [file, ...entries.map(({findings}) => findings)].flatMap(({dropped}) => dropped)};
  const named = entries.flatMap(({entry, findings}) => findings.dropped.map((one) => ({...one, entry})));
  return {entries: entries.length, dropped: [...file.dropped, ...named]};
}

/** Worked out once for a file, which may hold tens of thousands. */
const known = new WeakMap<SeedFindings, ReadonlyMap<number | undefined, readonly Dropped[]>>();

/** What was dropped of one entry of a file: everything, where the file holds no other. */
export function droppedOf(findings: SeedFindings, entry: number): readonly Dropped[] {
  if (findings.entries === undefined) return findings.dropped;
  const byEntry = known.get(findings) ?? grouped(findings.dropped);
  known.set(findings, byEntry);
  return byEntry.get(entry) ?? [];
}

function grouped(dropped: readonly Dropped[]): ReadonlyMap<number | undefined, readonly Dropped[]> {
  const byEntry = new Map<number | undefined, Dropped[]>();
  for (const {entry, ...one} of dropped) {
    const others = byEntry.get(entry);
    if (others) others.push(one);
    else byEntry.set(entry, [one]);
  }
  return byEntry;
}
