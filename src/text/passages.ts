import type {Row} from "./rows.js";

/** A sentence by its number, and the number that it shares with its counterparts; `null` for one without. */
export type Marked = {readonly sentence: number; readonly mark: number | null};

/** What is read in one go, in each text; whether it says the same in several. */
export type Passage = {readonly cells: readonly (readonly Marked[])[]; readonly shared: boolean};

/**
 * Rows as passages: shared rows that follow one another within a paragraph of every text are one. Shared rows are counted from
 * 1. `paragraphOf` gives the paragraph of a sentence, by the numbers of its text and its own.
 */
export function passagesOf(rows: readonly Row[], paragraphOf: (text: number, sentence: number) => number): readonly Passage[] {
  const passages: {cells: Marked[][]; shared: boolean}[] = [];
  let marks = 0;
  for (const {cells, shared} of rows) {
    const mark = shared ? ++marks : null;
    const passage = {cells: cells.map((cell) => cell.map((sentence) => ({sentence, mark}))), shared};
    const last = passages.at(-1);
    if (last && goesOn(last, passage, paragraphOf)) last.cells.forEach((cell, text) => cell.push(...(passage.cells[text] ?? [])));
    else passages.push(passage);
  }
  return passages;
}

function goesOn(one: Passage, next: Passage, paragraphOf: (text: number, sentence: number) => number): boolean {
  return one.shared && next.shared && one.cells.every((cell, text) => {
    const [last, first] = [cell.at(-1), next.cells[text]?.[0]];
    return last && first ? paragraphOf(text, last.sentence) === paragraphOf(text, first.sentence) : last === first;
  });
}
