import {fnv1a} from "../text/fnv1a.js";

/** Least and most items of a run that ends where its items say so, and how many follow before one says so. */
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
    if (run.length < least || (run.length < most && fnv1a(nameOf(item)) % usual > 0)) continue;
    runs.push(run);
    run = [];
  }
  return run.length > 0 || runs.length === 0 ? [...runs, run] : runs;
}
