import {cborKinds, writeCborHead} from "../text/cbor.js";

/** Release of Pagefind in whose form an index is written; the release that reads it in the browser is the same. */
export const release = "1.5.2";

/** Where a word stands. */
export type Postings = {
  readonly word: string;
  /** How many pages it is on, and the number of the last of them. */
  readonly count: number;
  readonly last: number;
  /** The pages in Pagefind's form, in a row; see `writePage`. */
  readonly pages: Uint8Array;
};

/**
 * Where the words of some pages stand, by ascending word: what Pagefind would find, as long as it takes every word as it
 * is. Each page is asked for once, and not kept.
 */
export function postingsOf(pages: Iterable<readonly string[]>): readonly Postings[] {
  const row = rowOf(pages);
  const starts = startsOf(row);
  const places = placesByWord(row, starts);
  const postings = row.words.map((word, number) => written(word, places.subarray(starts[number], starts[number + 1]), row.begins));
  return postings.sort((a, b) => (a.word < b.word ? -1 : 1));
}

/** All pages one behind the other, each word as its number; and where each page begins, at last where the row ends. */
type Row = {readonly words: readonly string[]; readonly numbers: Uint32Array; readonly begins: readonly number[]};

function rowOf(pages: Iterable<readonly string[]>): Row {
  const known = new Map<string, number>();
  const begins = [0];
  let numbers = new Uint32Array();
  let length = 0;
  for (const page of pages) {
    if (length + page.length > numbers.length) numbers = lengthened(numbers, 2 * (length + page.length));
    for (const word of page) {
      let number = known.get(word);
      if (number === undefined) known.set(word, (number = known.size));
      numbers[length++] = number;
    }
    begins.push(length);
  }
  return {words: [...known.keys()], numbers: numbers.subarray(0, length), begins};
}

function lengthened(numbers: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(length);
  longer.set(numbers);
  return longer;
}

/** Where the places of each word begin when they are sorted by word, at last where they end. */
function startsOf({words, numbers}: Row): Uint32Array {
  const starts = new Uint32Array(words.length + 1);
  for (const number of numbers) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let number = 1; number <= words.length; number++) starts[number] = (starts[number] ?? 0) + (starts[number - 1] ?? 0);
  return starts;
}

/** The places of the row, sorted by word and otherwise as they were (counting sort). */
function placesByWord({numbers}: Row, starts: Uint32Array): Uint32Array {
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

function written(word: string, places: Uint32Array, begins: readonly number[]): Postings {
  const bytes: number[] = [];
  let [count, last, page] = [0, 0, 0];
  for (let at = 0; at < places.length; count++) {
    while ((begins[page + 1] ?? Infinity) <= (places[at] ?? 0)) page++;
    const start = at;
    while (at < places.length && (places[at] ?? 0) < (begins[page + 1] ?? 0)) at++;
    writePage(page - last, places, start, at, begins[page] ?? 0, bytes);
    last = page;
  }
  return {word, count, last, pages: new Uint8Array(bytes)};
}

/** What an ordinary word weighs. */
const weight = 24;

/**
 * Writes a page in Pagefind's form: a list (CBOR) of how far it is from the page before that has the word, of the word's
 * positions, and of those in metadata, of which there are none. A position is counted from the one before; in front of
 * them stands, below zero, how much they weigh. They are the places from one up to another, counted from `begin`.
 */
function writePage(distance: number, places: Uint32Array, from: number, to: number, begin: number, bytes: number[]): void {
  writeCborHead(cborKinds.list, 3, bytes);
  writeCborHead(cborKinds.number, distance, bytes);
  writeCborHead(cborKinds.list, to - from + 1, bytes);
  writeCborHead(cborKinds.negative, weight, bytes);
  for (let at = from, before = begin; at < to; at++) {
    writeCborHead(cborKinds.number, (places[at] ?? 0) - before, bytes);
    before = places[at] ?? 0;
  }
  writeCborHead(cborKinds.list, 0, bytes);
}
