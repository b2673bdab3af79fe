import {BitWriter} from "../text/bits.js";
import {cborKinds, encodeCborHead} from "../text/cbor.js";
import {packPostings, type ShardPages} from "../text/packed-postings.js";
import {rangeOf, wordRanges} from "../text/ranges.js";
import type {Postings} from "./postings.js";

/**
 * Cuts an index into leaves, one for each range of words, empty where no word is. `begins` says where each article begins in
 * the row that places are counted in, by rank.
 *
 * In a leaf words stand in a row, in order, each as three items (CBOR): how many of its UTF-16 units are those of the word
 * before, the others as text, and where it stands, packed.
 */
export function leavesOf(index: readonly Postings[], begins: readonly number[], pages: ShardPages): readonly Uint8Array[] {
  const leaves = wordRanges.map((): Uint8Array[] => []);
  const writer = new BitWriter();
  let before = {word: "", range: -1};
  for (const {word, places} of index) {
    const range = rangeOf(word);
    const shared = range === before.range ? sharedBeginning(before.word, word) : 0;
    const text = Buffer.from(word.slice(shared));
    const packed = packPostings(places, begins, pages, writer);
    leaves[range]?.push(encodeCborHead(cborKinds.number, shared), encodeCborHead(cborKinds.text, text.length), text, encodeCborHead(cborKinds.bytes, packed.length), packed);
    before = {word, range};
  }
  return leaves.map((pieces) => Buffer.concat(pieces));
}

/** How many UTF-16 units two words begin with that are alike; words have no halves of characters. */
function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return length;
}
