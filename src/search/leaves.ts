import {deflateSync} from "fflate";
import {cborKinds, encodeCbor, encodeCborHead} from "../text/cbor.js";
import {rangeOf, wordRanges} from "../text/ranges.js";
import type {Postings} from "./postings.js";

/**
 * Cuts an index into leaves, one for each range of words, empty where no word is.
 *
 * A leaf is deflated (RFC 1951). Its words stand in a row, each as four items: the word, how many pages it is on, the
 * number of the last of them, and the pages in Pagefind's form. That is what a reader needs to put leaves of several
 * shards together without looking at the pages.
 */
export function leavesOf(index: readonly Postings[]): readonly Uint8Array[] {
  const leaves = wordRanges.map((): Uint8Array[] => []);
  for (const postings of index) leaves[rangeOf(postings.word)]?.push(...written(postings));
  // In JavaScript, since what the zlib of one release of Node writes another need not.
  return leaves.map((pieces) => (pieces.length === 0 ? new Uint8Array() : deflateSync(Buffer.concat(pieces), {level: 9})));
}

function written({word, count, last, pages}: Postings): readonly Uint8Array[] {
  return [encodeCbor(word), encodeCbor(count), encodeCbor(last), encodeCborHead(cborKinds.bytes, pages.length), pages];
}
