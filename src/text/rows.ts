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
  lengths.forEach((length, text) => {
    rows = woven(rows, text, length, lengths.length, (sentence) => rows.findIndex((cells) => areCounterparts(cells, text, sentence, counterparts)));
  });
  return joined(rows);
}

function areCounterparts(cells: Cells, text: number, sentence: number, counterparts: readonly (readonly (Place | null)[])[]): boolean {
  const own = counterparts[text]?.[sentence];
  return cells.some((cell, other) => cell.some((number) => {
    const back = counterparts[other]?.[number];
    return (own?.text === other && own.sentence === number) || (back?.text === text && back.sentence === sentence);
  }));
}

/** Rows with another text in them. */
function woven(rows: readonly Cells[], text: number, length: number, texts: number, rowOf: (sentence: number) => number): Cells[] {
  const anchors = increasing(Array.from({length}, (_, sentence) => ({sentence, row: rowOf(sentence)})).filter(({row}) => row >= 0));
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

/** The longest run of anchors whose rows increase, as their sentences do. */
function increasing(anchors: readonly Anchor[]): readonly Anchor[] {
  const best: {readonly anchor: Anchor; readonly length: number; readonly before: number}[] = [];
  anchors.forEach((anchor, nth) => {
    let [length, before] = [1, -1];
    for (let at = 0; at < nth; at++) {
      const one = best[at];
      if (one && one.anchor.row < anchor.row && one.length + 1 > length) [length, before] = [one.length + 1, at];
    }
    best.push({anchor, length, before});
  });
  let at = best.reduce((last, {length}, nth) => (length > (best[last]?.length ?? 0) ? nth : last), 0);
  const run: Anchor[] = [];
  for (let one = best[at]; one; one = best[at]) {
    run.unshift(one.anchor);
    at = one.before;
  }
  return run;
}

/** What the texts say, each for itself, between two rows that they share, stands in one row. */
function joined(rows: readonly Cells[]): readonly Row[] {
  const all: {cells: Cells; shared: boolean}[] = [];
  for (const cells of rows) {
    const shared = cells.filter(({length}) => length > 0).length > 1;
    const last = all.at(-1);
    if (last && !shared && !last.shared) last.cells = last.cells.map((cell, nth) => [...cell, ...(cells[nth] ?? [])]);
    else all.push({cells, shared});
  }
  return all;
}
