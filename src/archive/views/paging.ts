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
