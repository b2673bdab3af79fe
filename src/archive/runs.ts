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
