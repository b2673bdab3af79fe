import {fnv1a} from "../text/fnv1a.js";

/** Least and most that a run holds, and how much follows on the least, on average, before an item says that the run ends. */
export type Lengths = {readonly least: number; readonly most: number; readonly usual: number};

const ordinary: Lengths = {least: 50, most: 200, usual: 100};

/**
 * Cuts a list into runs, of 50 to 200 items where no other lengths are given. A run ends after an item whose name is drawn by
 * lot, always the same, so that one item more or less moves the ends near it only, wherever it stands. Items that hold more
 * than usual count for more (`sizeOf`, in what the lengths count), are drawn so much more often, and stand alone where they
 * are larger than a run.
 */
export function runsOf<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  sizeOf: (item: Item) => number = () => 1,
  {least, most, usual}: Lengths = ordinary,
): readonly (readonly Item[])[] {
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
    if (held >= least && (held >= most || drawn(nameOf(item)) * usual < size)) end();
  }
  if (run.length > 0 || runs.length === 0) end();
  return runs;
}

/**
 * A number from 0 to 1, always the same for a name. The last letters of a name hardly reach the highest bits of its sum:
 * those of MurmurHash3 are mixed with the lowest at the end (A. Appleby, `fmix32`), so that numbered files are drawn as well.
 */
function drawn(name: string): number {
  let bits = fnv1a(name);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}
