import {fnv1a} from "../text/fnv1a.js";

/** Least and most that a run holds when it ends where its items say so, and how much follows before one says so. */
const [least, most, usual] = [50, 200, 100];

/**
 * Cuts a list into runs of 50 to 200 items. A run ends after an item whose name is drawn by lot, always the same, so that
 * one item more or less moves the ends near it only, wherever it stands. Items that hold more than usual count for more
 * (`sizeOf`, 1 or more), are drawn so much more often, and stand alone where they are larger than a run.
 */
export function runsOf<Item>(items: readonly Item[], nameOf: (item: Item) => string, sizeOf: (item: Item) => number = () => 1): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  let [run, held]: [Item[], number] = [[], 0];
  const end = (): void => {
    runs.push(run);
    [run, held] = [[], 0];
  };
  for (const item of items) {
    const size = sizeOf(item);
    if (run.length > 0 && held + size > most) end();
    run.push(item);
    held += size;
    if (held >= least && (held >= most || drawn(nameOf(item)) < size)) end();
  }
  if (run.length > 0 || runs.length === 0) end();
  return runs;
}

/** A number from 0 to `usual`, always the same for a name. */
function drawn(name: string): number {
  return (fnv1a(name) / 2 ** 32) * usual;
}
