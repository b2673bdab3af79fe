import {decodeCbor, type Cbor} from "../text/cbor.js";
import {signature} from "./pagefind.js";

/** What the beginning of an index says: the release that wrote it, and the names of its parts in order. */
export type IndexHead = {readonly release: string; readonly chunks: readonly string[]};

/**
 * Reads the beginning of an index: a signature, then the release, the pages, the parts of the index, filters, sorts and
 * metadata. `pages` are the names of all pages in the order in which they were given. Throws when the index holds them
 * otherwise, or holds what we do not feed it: the browser makes this beginning anew, with rows in the place of pages.
 */
export function readIndexHead(meta: Uint8Array, pages: readonly string[]): IndexHead {
  if (Buffer.from(meta.subarray(0, signature.length)).toString() !== signature) throw new Error("Pagefind's index does not begin with its signature");
  const [release, listed, chunks, ...others] = listOf(decodeCbor(meta.subarray(signature.length)));
  const names = listOf(listed).map((page) => listOf(page)[0]);
  if (names.length !== pages.length || names.some((name, row) => name !== pages[row])) {
    throw new Error("Pagefind's index does not list its pages in the order in which they were given");
  }
  if (others.length !== 3 || others.some((list) => listOf(list).length > 0)) throw new Error("Pagefind's index holds more than pages and words");
  return {release: String(release), chunks: listOf(chunks).map((chunk) => String(listOf(chunk)[2]))};
}

function listOf(value: Cbor | undefined): readonly Cbor[] {
  if (!Array.isArray(value)) throw new Error("Pagefind's index has another form than it had");
  return value as readonly Cbor[];
}
