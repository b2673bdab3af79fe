import {BitWriter} from "../text/bits.js";
import {cborKinds, CborWriter} from "../text/cbor.js";
import {packPostings, type ShardPages} from "../text/packed-postings.js";
import {wordRanges} from "../text/ranges.js";
import type {Postings} from "./postings.js";

/**
 * Cuts an index into leaves, one for each range of words, empty where no word is. `begins` says where each article begins in
 * the row that places are counted in, by rank.
 *
 * In a leaf words stand in a row, in order, each as three items (CBOR): how many of its UTF-16 units are those of the word
 * before, the others as text, and where it stands, packed.
 */
export function leavesOf(index: readonly Postings[], begins: readonly number[], pages: ShardPages): readonly Uint8Array[] {
  const [row, bits] = [new CborWriter(1 << 20), new BitWriter()];
  const starts = [0];
  let before = "";
  for (const {word, places} of index) {
    while (word >= (wordRanges[starts.length] ?? none)) {
      starts.push(row.end);
      before = "";
    }
    const shared = sharedBeginning(before, word);
    row.head(cborKinds.number, shared);
    row.text(word.slice(shared));
    row.string(packPostings(places, begins, pages, bits));
    before = word;
  }
  const written = row.written();
  return wordRanges.map((_, range) => written.slice(starts[range] ?? written.length, starts[range + 1] ?? written.length));
}

/** No word is greater. */
const none = "\u{10ffff}";

/** How many UTF-16 units two words begin with that are alike; words have no halves of characters. */
function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return length;
}
