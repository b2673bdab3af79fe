import {encodeCbor, readCbor} from "../text/cbor.js";
import {packIds} from "../text/packed-ids.js";
import {pageLength, textClass} from "../text/packed-postings.js";
import {leavesOf} from "./leaves.js";
import {postingsOf} from "./postings.js";
import {slotsOf} from "./slots.js";
import {wordRowOf, type IndexedRecord} from "./word-row.js";

/** The index of a shard, and what else of a volume its articles' words and ids make. */
export type IndexedShard = {
  /** Of each article, in the order of the shard: the tokens of its title, how long its text is (`textClass`), and its slot. */
  readonly titleTokens: readonly number[];
  readonly lengths: readonly number[];
  readonly slots: readonly number[];
  /** Their ids, packed. */
  readonly ids: Uint8Array;
  /** One for each range of words. */
  readonly leaves: readonly Uint8Array[];
};

/** Indexes the articles of a shard: the same records give the same bytes. */
export function indexShard(records: readonly IndexedRecord[]): IndexedShard {
  const slotted = slotsOf(records.map(({id}) => id));
  const row = wordRowOf(bySlot(records, slotted));
  const classes = row.textTokens.map(textClass);
  const pages = {slots: slotted.map(({slot}) => slot), lengths: classes.map((length, rank) => pageLength(row.titleTokens[rank] ?? 0, length))};
  const leaves = leavesOf(postingsOf(row), row.begins, pages);
  const inOrder = (byRank: readonly number[]): readonly number[] => {
    const ordered = new Array<number>(records.length);
    for (const [rank, {row: nth}] of slotted.entries()) ordered[nth] = byRank[rank] ?? 0;
    return ordered;
  };
  return {titleTokens: inOrder(row.titleTokens), lengths: inOrder(classes), slots: inOrder(pages.slots), ids: packIds(records.map(({id}) => id)), leaves};
}

function* bySlot(records: readonly IndexedRecord[], slotted: ReturnType<typeof slotsOf>): Iterable<IndexedRecord> {
  for (const {row} of slotted) {
    const record = records[row];
    if (record) yield record;
  }
}

/** A shard as it is kept between builds. */
export function writeShard({titleTokens, lengths, slots, ids, leaves}: IndexedShard): Uint8Array {
  const sizes = leaves.map(({length}) => length);
  return Buffer.concat([encodeCbor([titleTokens, lengths, slots, sizes, ids]), ...leaves]);
}

/** Reads what `writeShard` wrote; what is large are views. */
export function readShard(bytes: Uint8Array): IndexedShard {
  const {value, end} = readCbor(bytes, 0);
  const [titleTokens, lengths, slots, sizes, ids] = value as unknown as readonly [number[], number[], number[], number[], Uint8Array];
  let at = end;
  return {titleTokens, lengths, slots, ids, leaves: sizes.map((length) => bytes.subarray(at, (at += length)))};
}
