import {permalinks} from "../../model/permalinks.js";
import type {ListingPart} from "../../model/view.js";

/** One page of a listing: the articles on it, newest first. */
export type Leaf<Item> = {readonly path: string; readonly part: ListingPart | null; readonly items: readonly Item[]};

/** Articles on an older page of a listing, and the fewest on its newest page when there are older ones. */
export const pageSize = 50;
const fewestNewest = 25;

/** Bytes that the items of a page may take: half as much again as fifty articles usually do. */
const mostBytes = 36_000;

/**
 * Cuts a listing, newest first, into pages; the first has the path `first`. Older pages are full and numbered by age, from
 * 2 for the oldest, so that a new article changes the newest page alone; that one holds the rest, at least 25. `bytesOf` tells
 * what an item takes: pages of long ones have fewer.
 */
export function leavesByAge<Item>(items: readonly Item[], first: string, bytesOf: (item: Item) => number): Leaf<Item>[] {
  const leaves = cutByAge(items, bytesOf);
  const older = leaves.length - 1;
  const pathOf = (age: number): string => (age === older ? first : permalinks.paged(first, age + 2));
  let to = 0;
  const byAge = leaves.map((own, age): Leaf<Item> => {
    const from = to + 1;
    to += own.length;
    const newer = age < older ? {newest: first, newer: pathOf(age + 1)} : {newest: null, newer: null};
    const aged = age > 0 ? {older: pathOf(age - 1), oldest: pathOf(0)} : {older: null, oldest: null};
    return {path: pathOf(age), part: older === 0 ? null : {from, to, ...newer, ...aged}, items: own};
  });
  return byAge.reverse();
}

/** The oldest page first; each holds its items as they stand, newest first. Where a page ends, only what is older decides. */
function cutByAge<Item>(items: readonly Item[], bytesOf: (item: Item) => number): readonly (readonly Item[])[] {
  const leaves: Item[][] = [];
  let [leaf, bytes]: [Item[], number] = [[], 0];
  for (const item of items.toReversed()) {
    const own = bytesOf(item);
    if (leaf.length === pageSize || (leaf.length > 0 && bytes + own > mostBytes)) {
      leaves.push(leaf);
      [leaf, bytes] = [[], 0];
    }
    leaf.push(item);
    bytes += own;
  }
  const last = leaves.at(-1);
  const isFew = leaf.length < fewestNewest && last !== undefined && bytes + last.reduce((sum, item) => sum + bytesOf(item), 0) <= mostBytes;
  const cut = isFew ? [...leaves.slice(0, -1), [...last, ...leaf]] : [...leaves, leaf];
  return cut.map((own) => own.reverse());
}
