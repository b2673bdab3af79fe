import type {Place} from "./counterparts.js";

/** What stands beside each other: of every text the numbers of its sentences, in order; none where it says nothing of this. */
export type Row = {readonly cells: readonly (readonly number[])[]; readonly shared: boolean};

type Cells = (readonly number[])[];

/**
 * Texts in rows: sentences that are counterparts stand in one row, as far as both texts keep their order (the longest
 * increasing subsequence; M. Fredman, 1975); what each says between them, for itself, stands in one row, too. `counterparts`
 * are those that `counterparts` finds; each text is woven into the rows of those before it.
 */
export function rowsOf(lengths: readonly number[], counterparts: readonly (readonly (Place | null)[])[]): readonly Row[] {
  let rows: Cells[] = [];
  const pointing = pointingAt(counterparts);
  lengths.forEach((length, text) => {
    const rowAt = rowsAt(rows);
    rows = woven(rows, text, length, lengths.length, (sentence) => {
      const own = counterparts[text]?.[sentence];
      const near = [...(own ? [own] : []), ...(pointing.get(keyOf({text, sentence})) ?? [])];
      return Math.min(...near.map((place) => rowAt.get(keyOf(place)) ?? Infinity));
    });
  });
  return joined(rows);
}

function keyOf({text, sentence}: Place): string {
  return `${text} ${sentence}`;
}

/** For a sentence, those whose counterpart it is. */
function pointingAt(counterparts: readonly (readonly (Place | null)[])[]): ReadonlyMap<string, readonly Place[]> {
  const pointing = new Map<string, Place[]>();
  counterparts.forEach((places, text) => {
    places.forEach((place, sentence) => {
      if (!place) return;
      const known = pointing.get(keyOf(place));
      if (known) known.push({text, sentence});
      else pointing.set(keyOf(place), [{text, sentence}]);
    });
  });
  return pointing;
}

/** The row in which a sentence stands. */
function rowsAt(rows: readonly Cells[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((cells, row) => cells.flatMap((cell, text) => cell.map((sentence) => [keyOf({text, sentence}), row] as const))));
}

/** Rows with another text in them. */
function woven(rows: readonly Cells[], text: number, length: number, texts: number, rowOf: (sentence: number) => number): Cells[] {
  const anchors = increasing(Array.from({length}, (_, sentence) => ({sentence, row: rowOf(sentence)})).filter(({row}) => row < Infinity));
  const all: Cells[] = [];
  let [sentence, row] = [0, 0];
  const alone = (until: number): void => {
    for (; sentence < until; sentence++) all.push(Array.from({length: texts}, (_, nth) => (nth === text ? [sentence] : [])));
  };
  for (const anchor of anchors) {
    for (; row < anchor.row; row++) all.push(rows[row] ?? []);
    alone(anchor.sentence);
    all.push((rows[row] ?? []).map((cell, nth) => (nth === text ? [anchor.sentence] : cell)));
    [sentence, row] = [anchor.sentence + 1, anchor.row + 1];
  }
  for (; row < rows.length; row++) all.push(rows[row] ?? []);
  alone(length);
  return all;
}

type Anchor = {readonly sentence: number; readonly row: number};

/** An anchor that ends a run, and the one before it in the run. */
type End = {readonly anchor: Anchor; readonly before: End | undefined};

/** The longest run of anchors whose rows increase, as their sentences do; of several the one whose anchors come first. */
function increasing(anchors: readonly Anchor[]): readonly Anchor[] {
  // the ends of runs of each length in the order of sentences: their rows never increase, so one is found by halving
  const ends: End[][] = [];
  for (const anchor of anchors) {
    const length = firstWhere(ends, (alike) => (alike.at(-1)?.anchor.row ?? 0) >= anchor.row);
    const shorter = ends[length - 1] ?? [];
    (ends[length] ??= []).push({anchor, before: shorter[firstWhere(shorter, (end) => end.anchor.row < anchor.row)]});
  }
  const run: Anchor[] = [];
  for (let end = ends.at(-1)?.[0]; end; end = end.before) run.push(end.anchor);
  return run.reverse();
}

/** The number of the first item that a condition holds for, as it does for all behind it; their count when there is none. */
function firstWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What the texts say, each for itself, between two rows that they share, stands in one row. */
function joined(rows: readonly Cells[]): readonly Row[] {
  const all: {cells: number[][]; shared: boolean}[] = [];
  for (const cells of rows) {
    const shared = cells.filter(({length}) => length > 0).length > 1;
    const last = all.at(-1);
    if (last && !shared && !last.shared) last.cells.forEach((cell, nth) => cell.push(...(cells[nth] ?? [])));
    else all.push({cells: cells.map((cell) => [...cell]), shared});
  }
  return all;
}
