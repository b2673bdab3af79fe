import {permalinks} from "../../model/permalinks.js";
import type {ListingPart} from "../../model/view.js";
import {runsOf, type Lengths} from "../runs.js";

/** One page of a listing: the articles on it, newest first. */
export type Leaf<Item> = {readonly path: string; readonly part: ListingPart | null; readonly items: readonly Item[]};

/** How much an older page of a listing holds, in bytes of its items: 33 to 54 articles, of which one takes some 480. */
const older: Lengths = {least: 16_000, most: 26_000, usual: 4_800};

/** The least that the newest page holds when there are older ones, and the most that any page of several items does. */
const fewestNewest = 9_600;
const mostNewest = 36_000;

/** Where nothing on a page is long it has no more items than this many bytes each would allow. */
const leastItem = 480;

/**
 * Cuts a listing, newest first, into pages; the first has the path `first`. Older pages are numbered by age, from 2 for the
 * oldest. They end where their items say so (see `runsOf`; `nameOf` names one, `bytesOf` tells what it takes): a new article
 * changes the newest page alone, one of an earlier time the page that it stands on and, seldom, some that follow.
 */
export function leavesByAge<Item>(items: readonly Item[], first: string, nameOf: (item: Item) => string, bytesOf: (item: Item) => number): Leaf<Item>[] {
  const leaves = cutByAge(items, nameOf, (item) => Math.max(bytesOf(item), leastItem));
  const newest = leaves.length - 1;
  const pathOf = (age: number): string => (age === newest ? first : permalinks.paged(first, age + 2));
  const byAge = leaves.map((own, age): Leaf<Item> => {
    const newer = age < newest ? {newest: first, newer: pathOf(age + 1)} : {newest: null, newer: null};
    const aged = age > 0 ? {older: pathOf(age - 1), oldest: pathOf(0)} : {older: null, oldest: null};
    return {path: pathOf(age), part: newest === 0 ? null : {number: age + 1, ...newer, ...aged}, items: own};
  });
  return byAge.reverse();
}

/** The oldest page first; each holds its items as they stand, newest first. */
function cutByAge<Item>(items: readonly Item[], nameOf: (item: Item) => string, sizeOf: (item: Item) => number): readonly (readonly Item[])[] {
  const leaves = runsOf(items.toReversed(), nameOf, sizeOf, older);
  const [before = [], last = []] = leaves.slice(-2);
  const bytesOf = (leaf: readonly Item[]): number => leaf.reduce((sum, item) => sum + sizeOf(item), 0);
  const isFew = leaves.length > 1 && bytesOf(last) < fewestNewest && bytesOf(before) + bytesOf(last) <= mostNewest;
  const cut = isFew ? [...leaves.slice(0, -2), [...before, ...last]] : leaves;
  return cut.map((own) => own.toReversed());
}
