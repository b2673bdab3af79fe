import {permalinks} from "../../model/permalinks.js";
import type {ListingPart} from "../../model/view.js";

/** One page of a listing: the articles on it, newest first. */
export type Leaf<Item> = {readonly path: string; readonly part: ListingPart | null; readonly items: readonly Item[]};

/** Articles on an older page of a listing, and the fewest on its newest page when there are older ones. */
export const pageSize = 50;
const fewestNewest = 25;

/**
 * Cuts a listing, newest first, into pages; the first has the path `first`. Older pages are full and numbered by age, from
 * 2 for the oldest, so that a new article changes the newest page alone; that one holds the rest, at least 25.
 */
export function leavesByAge<Item>(items: readonly Item[], first: string): Leaf<Item>[] {
  const count = items.length;
  const older = count < pageSize + fewestNewest ? 0 : Math.floor((count - fewestNewest) / pageSize);
  const pathOf = (age: number): string => (age === older ? first : permalinks.paged(first, age + 2));
  const leaf = (age: number): Leaf<Item> => {
    const [from, to] = [age * pageSize + 1, age === older ? count : (age + 1) * pageSize];
    const newer = age < older ? {newest: first, newer: pathOf(age + 1)} : {newest: null, newer: null};
    const aged = age > 0 ? {older: pathOf(age - 1), oldest: pathOf(0)} : {older: null, oldest: null};
    return {path: pathOf(age), part: older === 0 ? null : {from, to, ...newer, ...aged}, items: items.slice(count - to, count - from + 1)};
  };
  return Array.from({length: older + 1}, (_, nth) => leaf(older - nth));
}

/** Least and most items on a page that ends where its items say so, and how many follow before one says so. */
const [least, most, usual] = [50, 200, 100];

/**
 * Cuts a list into runs of 50 to 200 items. A run ends after an item whose name is drawn by lot, always the same, so that
 * one item more or less moves the ends near it only, wherever it stands.
 */
export function runsOf<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  let run: Item[] = [];
  for (const item of items) {
    run.push(item);
    if (run.length < least || (run.length < most && lotOf(nameOf(item)) % usual > 0)) continue;
    runs.push(run);
    run = [];
  }
  return run.length > 0 || runs.length === 0 ? [...runs, run] : runs;
}

/** FNV-1a with 32 bits, over UTF-16 code units. */
function lotOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
