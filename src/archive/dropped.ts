import type {Dropped} from "../model/message.js";
import type {SeedFindings} from "../model/report.js";
import {once} from "./once.js";

/** What was dropped of one entry of a file: everything, where the file holds no other. */
export function droppedOf(findings: SeedFindings, entry: number): readonly Dropped[] {
  return findings.entries === undefined ? findings.dropped : (byEntry(findings).get(entry) ?? []);
}

/** A file may hold tens of thousands, which are asked for one by one. */
const byEntry = once(({dropped}: SeedFindings): ReadonlyMap<number | undefined, readonly Dropped[]> => {
  const found = new Map<number | undefined, Dropped[]>();
  for (const {entry, ...one} of dropped) {
    const others = found.get(entry);
    if (others) others.push(one);
    else found.set(entry, [one]);
  }
  return found;
});
