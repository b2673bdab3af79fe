import type {ArticleRecord} from "../model/article.js";
import {encodeCbor, readCbor} from "../text/cbor.js";
import {contentOf} from "./content.js";
import {leavesOf} from "./leaves.js";
import {readIndexHead} from "./pagefind-head.js";
import {indexRecords} from "./pagefind.js";

/** What the index of a shard is made from. */
export type IndexedRecord = Pick<ArticleRecord, "id" | "title" | "text">;

/** The index of a shard. */
export type IndexedShard = {
  /** Release of Pagefind that wrote it. */
  readonly release: string;
  /** How many tokens each article has, in the order of the shard. */
  readonly titleTokens: readonly number[];
  readonly textTokens: readonly number[];
  /** One for each range of words. */
  readonly leaves: readonly Uint8Array[];
};

/**
 * Indexes the articles of a shard: the same records give the same bytes. Pages are called by their rows: Pagefind's own
 * names for them, hashes, cost four bytes each that no packing can save.
 */
export async function indexShard(records: readonly IndexedRecord[]): Promise<IndexedShard> {
  const contents = records.map(contentOf);
  const index = await indexRecords(records.map(({id}, row) => ({id, words: contents[row]?.words ?? ""})));
  const {release, chunks} = readIndexHead(index.meta, records.map(({id}) => index.pages.get(id) ?? ""));
  return {
    release,
    titleTokens: contents.map(({titleTokens}) => titleTokens),
    textTokens: contents.map(({textTokens}) => textTokens),
    leaves: leavesOf(chunks.map((name) => index.chunks.get(name) ?? missing(name))),
  };
}

function missing(name: string): never {
  throw new Error(`Pagefind wrote no part ${name}`);
}

/** A shard as it is kept between builds. */
export function writeShard({release, titleTokens, textTokens, leaves}: IndexedShard): Uint8Array {
  return Buffer.concat([encodeCbor([release, titleTokens, textTokens, leaves.map(({length}) => length)]), ...leaves]);
}

/** Reads what `writeShard` wrote. */
export function readShard(bytes: Uint8Array): IndexedShard {
  const {value, end} = readCbor(bytes, 0);
  const [release, titleTokens, textTokens, lengths] = value as readonly [string, readonly number[], readonly number[], readonly number[]];
  let at = end;
  return {release, titleTokens, textTokens, leaves: lengths.map((length) => bytes.subarray(at, (at += length)))};
}
