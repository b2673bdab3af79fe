import {decodeCbor, type Cbor} from "../text/cbor.js";

/** What the beginning of an index says of its parts, in order. */
export type IndexHead = {readonly version: string; readonly chunks: readonly {readonly from: string; readonly to: string; readonly name: string}[]};

const signature = "pagefind_dcd";

/**
 * Reads the beginning of an index: a signature, then the release, the pages, the parts of the index, filters, sorts and
 * metadata. `pages` are the names of all pages in the order in which they were given. Throws when the index holds them
 * otherwise, or holds what we do not feed it: the browser makes this beginning anew, with rows in the place of pages.
 */
export function readIndexHead(meta: Uint8Array, pages: readonly string[]): IndexHead {
  if (Buffer.from(meta.subarray(0, signature.length)).toString() !== signature) throw new Error("Pagefind's index does not begin with its signature");
  const [version, listed, chunks, ...others] = listOf(decodeCbor(meta.subarray(signature.length)));
  const names = listOf(listed).map((page) => listOf(page)[0]);
  if (names.length !== pages.length || names.some((name, row) => name !== pages[row])) {
    throw new Error("Pagefind's index does not list its pages in the order in which they were given");
  }
  if (others.length !== 3 || others.some((list) => listOf(list).length > 0)) throw new Error("Pagefind's index holds more than pages and words");
  return {version: String(version), chunks: listOf(chunks).map(chunkOf)};
}

function chunkOf(chunk: Cbor): IndexHead["chunks"][number] {
  const [from, to, name] = listOf(chunk);
  return {from: String(from), to: String(to), name: String(name)};
}

function listOf(value: Cbor | undefined): readonly Cbor[] {
  if (!Array.isArray(value)) throw new Error("Pagefind's index has another form than it had");
  return value as readonly Cbor[];
}

/** Where each part of an index begins, in as few letters as tell its words from those of the part before. */
export function beginsOf(chunks: IndexHead["chunks"]): readonly string[] {
  return chunks.map(({from}, number) => {
    const before = chunks[number - 1]?.to ?? "";
    let end = 1;
    while (end < from.length && from.slice(0, end) <= before) end++;
    return from.slice(0, end);
  });
}
