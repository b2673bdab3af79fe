import type {WordRow} from "./word-row.js";

/** Where a word stands in a row of articles: its places there, ascending. */
export type Postings = {readonly word: string; readonly places: Uint32Array};

/** Where the words of a row stand, by ascending word. */
export function postingsOf(row: Pick<WordRow, "words" | "numbers">): readonly Postings[] {
  const starts = startsOf(row);
  const places = placesByWord(row, starts);
  const postings = row.words.map((word, number) => ({word, places: places.subarray(starts[number], starts[number + 1])}));
  return postings.filter(({places: own}) => own.length > 0).sort((a, b) => (a.word < b.word ? -1 : 1));
}

/** Where the places of each word begin when they are sorted by word, at last where they end. */
function startsOf({words, numbers}: Pick<WordRow, "words" | "numbers">): Uint32Array {
  const starts = new Uint32Array(words.length + 1);
  for (const number of numbers) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let number = 1; number <= words.length; number++) starts[number] = (starts[number] ?? 0) + (starts[number - 1] ?? 0);
  return starts;
}

/** The places of the row, sorted by word and otherwise as they were (counting sort). */
function placesByWord({numbers}: Pick<WordRow, "numbers">, starts: Uint32Array): Uint32Array {
  const places = new Uint32Array(numbers.length);
  const next = starts.slice();
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] ?? 0;
    const at = next[number] ?? 0;
    places[at] = place;
    next[number] = at + 1;
  }
  return places;
}
