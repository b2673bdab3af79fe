import type {ArticleRecord} from "../model/article.js";
import {encodeCbor, readCbor} from "../text/cbor.js";
import {contentOf} from "./content.js";
import {leavesOf} from "./leaves.js";
import {postingsOf, release} from "./postings.js";

/** What the index of a shard is made from. */
export type IndexedRecord = Pick<ArticleRecord, "id" | "title" | "text">;

/** The index of a shard. */
export type IndexedShard = {
  /** Release of Pagefind in whose form it is written. */
  readonly release: string;
  /** How many tokens each article has, in the order of the shard. */
  readonly titleTokens: readonly number[];
  readonly textTokens: readonly number[];
  /** One for each range of words. */
  readonly leaves: readonly Uint8Array[];
};

/** Indexes the articles of a shard, called by their rows: the same records give the same bytes. */
export function indexShard(records: readonly IndexedRecord[]): IndexedShard {
  const [titleTokens, textTokens]: [number[], number[]] = [[], []];
  function* pages(): Iterable<readonly string[]> {
    for (const record of records) {
      const content = contentOf(record);
      titleTokens.push(content.titleTokens);
      textTokens.push(content.textTokens);
      yield content.words;
    }
  }
  const leaves = leavesOf(postingsOf(pages()));
  return {release, titleTokens, textTokens, leaves};
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
