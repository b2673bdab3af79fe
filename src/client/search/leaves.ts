import {inflateSync} from "fflate";
import {cborEnd, cborHead, cborKinds, encodeCborHead, readCbor} from "../../text/cbor.js";
import type {Hit} from "./engine.js";

/**
 * A leaf of a shard's index, as `search/leaves.ts` makes it: all of the shard's words in a range. `start` is the row of
 * the shard's first article in the volume.
 */
export type Leaf = {readonly start: number; readonly packed: Uint8Array};

/** A word of a leaf: on how many pages it stands, the last of them, and the pages as Pagefind writes them. */
type Entry = {readonly word: string; readonly start: number; readonly count: number; readonly last: number; readonly pages: Uint8Array};

/**
 * Puts the leaves of several shards together to a part of one index, in Pagefind's form: a list of a list of words, each
 * with its pages and its other spellings, of which there are none. A page says how far it is from the one before, so
 * only the first page of each shard is written anew. Rows are counted from `from`.
 */
export function boundLeaves(leaves: readonly Leaf[], from: number): Uint8Array {
  const words = new Map<string, Entry[]>();
  for (const entry of leaves.flatMap(entriesOf)) {
    const known = words.get(entry.word);
    if (known) known.push(entry);
    else words.set(entry.word, [entry]);
  }
  const pieces = [listHead(1), listHead(words.size)];
  for (const [word, entries] of words) {
    const text = encoder.encode(word);
    pieces.push(listHead(3), encodeCborHead(cborKinds.text, text.length), text, ...boundPages(entries, from), listHead(0));
  }
  return concatenated(pieces);
}

function boundPages(entries: readonly Entry[], from: number): readonly Uint8Array[] {
  const pieces = [listHead(entries.reduce((sum, {count}) => sum + count, 0))];
  let before = from;
  for (const {start, last, pages} of entries) {
    const first = cborHead(pages, cborHead(pages, 0).end);
    pieces.push(listHead(3), encodeCborHead(cborKinds.number, start + first.number - before), pages.subarray(first.end));
    before = start + last;
  }
  return pieces;
}

/** Where words stand that begin so, first and how often, by ascending row. */
export function hitsOf(wanted: readonly {readonly beginning: string; readonly leaves: readonly Leaf[]}[]): readonly Hit[] {
  const hits = new Map<number, Hit>();
  for (const {beginning, leaves} of wanted) {
    for (const entry of leaves.flatMap(entriesOf).filter(({word}) => word.startsWith(beginning))) addHits(entry, hits);
  }
  return [...hits.values()].sort((a, b) => a.row - b.row);
}

function addHits({start, count, pages}: Entry, hits: Map<number, Hit>): void {
  let [at, row] = [0, start];
  for (let nth = 0; nth < count; nth++) {
    const page = cborHead(pages, cborHead(pages, at).end);
    row += page.number;
    const {word, times, end} = positionsAt(pages, page.end);
    const known = hits.get(row);
    hits.set(row, {row, word: Math.min(word, known?.word ?? word), times: times + (known?.times ?? 0)});
    at = cborEnd(pages, end);
  }
}

/** Positions, each counted from the one before; negative numbers among them say how much those weigh that follow. */
function positionsAt(pages: Uint8Array, start: number): {readonly word: number; readonly times: number; readonly end: number} {
  const {number: length, end: first} = cborHead(pages, start);
  let [end, word, times] = [first, 0, 0];
  for (let nth = 0; nth < length; nth++) {
    const item = cborHead(pages, end);
    if (item.kind === cborKinds.number && times++ === 0) word = item.number;
    ({end} = item);
  }
  return {word, times, end};
}

function entriesOf({start, packed}: Leaf): readonly Entry[] {
  const bytes = inflateSync(packed);
  const entries: Entry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const word = readCbor(bytes, at);
    const count = cborHead(bytes, word.end);
    const last = cborHead(bytes, count.end);
    const pages = cborHead(bytes, last.end);
    at = pages.end + pages.number;
    entries.push({word: String(word.value), start, count: count.number, last: last.number, pages: bytes.subarray(pages.end, at)});
  }
  return entries;
}

const encoder = new TextEncoder();

function listHead(length: number): Uint8Array {
  return encodeCborHead(cborKinds.list, length);
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
