import {createHash} from "node:crypto";
import type {Entry} from "../model/article.js";
import type {Version} from "../model/stories.js";
import {byCodeUnit} from "../text/order.js";
import type {Merged} from "./same-id.js";

/** Digits of a version's name: enough to tell apart the few of one article. */
const nameLength = 8;

/**
 * The versions of every article that has more than one, by id: what differs in title, day or text, the oldest first
 * (unknown dates before all), then by path and entry.
 */
export function versionsOf(merged: readonly Merged[]): ReadonlyMap<string, readonly Version[]> {
  const all = new Map<string, readonly Version[]>();
  for (const {shown, versions, duplicates} of merged) {
    if (versions.length + duplicates.length === 0) continue;
    const states = statesOf([shown, ...versions, ...duplicates]);
    if (states.length > 1) all.set(shown.id, states);
  }
  return all;
}

function statesOf(entries: readonly Entry[]): readonly Version[] {
  const byName = new Map<string, {readonly entry: Entry; readonly seeds: Set<string>}>();
  for (const entry of [...entries].sort(oldestFirst)) {
    const name = nameOf(entry);
    const known = byName.get(name);
    if (known) known.seeds.add(entry.seed.path);
    else byName.set(name, {entry, seeds: new Set([entry.seed.path])});
  }
  return [...byName].map(([name, {entry, seeds}]) => ({name, entry, seeds: [...seeds].sort(byCodeUnit)}));
}

/** The hour alone makes no version. */
function nameOf({title, day, text}: Entry): string {
  return createHash("sha256").update(JSON.stringify([title, day, text.sha256])).digest("hex").slice(0, nameLength);
}

function oldestFirst(a: Entry, b: Entry): number {
  return byCodeUnit(a.published ?? "", b.published ?? "") || byCodeUnit(a.seed.path, b.seed.path) || a.seed.entry - b.seed.entry;
}
