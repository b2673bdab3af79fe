import {deflateSync} from "fflate";
import {cborEnd, cborHead, cborKinds, encodeCbor, encodeCborHead, readCbor} from "../text/cbor.js";
import {rangeOf, wordRanges} from "../text/ranges.js";

/**
 * Cuts the index of a shard into leaves, one for each range of words, empty where no word is. `chunks` are the parts that
 * Pagefind made, unpacked and without their signatures: each a list of a list of words, each with its pages in ascending
 * order, each counted from the one before, with the positions of the word.
 *
 * A leaf is deflated (RFC 1951). Its words stand in a row, each as four items: the word, how many pages it is on, the
 * number of the last of them, and the pages as they were. That is what a reader needs to put leaves of several shards
 * together without looking at the pages.
 */
export function leavesOf(chunks: readonly Uint8Array[]): readonly Uint8Array[] {
  const leaves = wordRanges.map((): Uint8Array[] => []);
  for (const chunk of chunks) {
    for (const entry of entriesOf(chunk)) leaves[rangeOf(entry.word)]?.push(written(entry));
  }
  // In JavaScript, since what the zlib of one release of Node writes another need not.
  return leaves.map((entries) => (entries.length === 0 ? new Uint8Array() : deflateSync(Buffer.concat(entries), {level: 9})));
}

type Entry = {readonly word: string; readonly count: number; readonly last: number; readonly pages: Uint8Array};

function written({word, count, last, pages}: Entry): Uint8Array {
  return Buffer.concat([encodeCbor(word), encodeCbor(count), encodeCbor(last), encodeCborHead(cborKinds.bytes, pages.length), pages]);
}

function entriesOf(chunk: Uint8Array): readonly Entry[] {
  const {end: start} = listAt(chunk, 0, 1);
  const {number, end} = listAt(chunk, start);
  const entries: Entry[] = [];
  let at = end;
  while (entries.length < number) {
    const word = readCbor(chunk, listAt(chunk, at, 3).end);
    const pages = pagesAt(chunk, word.end);
    entries.push({word: String(word.value), ...pages});
    // other spellings of the word, of which our words have none
    at = listAt(chunk, pages.end, 0).end;
  }
  if (at !== chunk.length) throw unlike();
  return entries;
}

function pagesAt(chunk: Uint8Array, start: number): Omit<Entry, "word"> & {readonly end: number} {
  const {number: count, end: first} = listAt(chunk, start);
  let [at, last] = [first, 0];
  for (let nth = 0; nth < count; nth++) {
    // a page, its positions, and its positions in metadata
    const page = cborHead(chunk, listAt(chunk, at, 3).end);
    if (page.kind !== cborKinds.number) throw unlike();
    last += page.number;
    at = cborEnd(chunk, cborEnd(chunk, page.end));
  }
  return {count, last, pages: chunk.subarray(first, at), end: at};
}

function listAt(chunk: Uint8Array, start: number, length?: number): {readonly number: number; readonly end: number} {
  const head = cborHead(chunk, start);
  if (head.kind !== cborKinds.list || (length !== undefined && head.number !== length)) throw unlike();
  return head;
}

function unlike(): Error {
  return new Error("Pagefind's index has another form than it had");
}
