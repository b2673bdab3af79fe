import {gzipSync, strToU8} from "fflate";
import {idsInBlock, searchPaths} from "../model/search-bundle.js";
import {catalogueOf, type SearchRecord} from "./catalogue.js";
import {contentOf} from "./content.js";
import {beginsOf, readIndexHead} from "./pagefind-head.js";
import {indexRecords} from "./pagefind.js";

/** A file of the search folder; `path` is below it. */
export type SearchFile = {readonly path: string; readonly content: Uint8Array};

/**
 * Everything of a shard: its articles by column, the parts of its index and the ids. `name` is its folder. The same
 * records give the same bytes.
 *
 * Pagefind calls pages and parts by hashes. The site calls them by rows and numbers: a hash costs four bytes that no
 * packing can save, a number nothing, and a page that is called by its row needs no table.
 */
export async function shardFiles(name: string, records: readonly SearchRecord[]): Promise<readonly SearchFile[]> {
  const contents = records.map(contentOf);
  const index = await indexRecords(records.map(({id}, row) => ({id, words: contents[row]?.words ?? ""})));
  const {version, chunks} = readIndexHead(index.meta, records.map(({id}) => index.pages.get(id) ?? ""));
  const catalogue = catalogueOf(records, contents, {version, begins: beginsOf(chunks)});
  return [
    {path: searchPaths.catalogue(name), content: packed(catalogue)},
    ...blocksOf(records.map(({id}) => id)).map((ids, block) => ({path: searchPaths.ids(name, block), content: packed(ids)})),
    ...chunks.map((chunk, number) => ({path: searchPaths.chunk(name, number), content: chunkOf(index.chunks, chunk.name)})),
  ];
}

function chunkOf(chunks: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const content = chunks.get(`${name}.pf_index`);
  if (!content) throw new Error(`Pagefind wrote no ${name}.pf_index`);
  return content;
}

function blocksOf(ids: readonly string[]): readonly (readonly string[])[] {
  const starts = Array.from({length: Math.ceil(ids.length / idsInBlock)}, (_, block) => block * idsInBlock);
  return starts.map((start) => ids.slice(start, start + idsInBlock));
}

// In JavaScript, since what the zlib of one release of Node writes another need not; without a time of packing.
function packed(content: unknown): Uint8Array {
  return gzipSync(strToU8(JSON.stringify(content)), {level: 9, mtime: 0});
}
