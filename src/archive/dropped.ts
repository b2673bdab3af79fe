import type {Dropped} from "../model/message.js";
import type {SeedFindings} from "../model/report.js";

/** What was dropped of one entry of a file: everything, where the file holds no other. */
export function droppedOf(findings: SeedFindings, entry: number): readonly Dropped[] {
  return findings.entries === undefined ? findings.dropped : (byEntry(findings).get(entry) ?? []);
}

const known = new WeakMap<SeedFindings, ReadonlyMap<number | undefined, readonly Dropped[]>>();

/** A file may hold tens of thousands, which are asked for one by one. */
function byEntry(findings: SeedFindings): ReadonlyMap<number | undefined, readonly Dropped[]> {
  const before = known.get(findings);
  if (before) return before;
  const found = new Map<number | undefined, Dropped[]>();
  for (const {entry, ...one} of findings.dropped) {
    const others = found.get(entry);
    if (others) others.push(one);
    else found.set(entry, [one]);
  }
  known.set(findings, found);
  return found;
}
