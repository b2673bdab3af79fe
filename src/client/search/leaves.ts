import type {VolumeCatalogue} from "../../model/search-bundle.js";
import {cborHead, cborKinds, readCbor} from "../../text/cbor.js";
import {countPages, pageLength, unpackPostings, type PackedPostings} from "../../text/packed-postings.js";
import type {Hit} from "./engine.js";
import {pagefindPart, type PagefindWord} from "./pagefind-part.js";

/** The articles of a shard as its leaves call them. */
export type ShardRanks = {
  /** The row of its first article in the volume. */
  readonly start: number;
  /** Of each slot that an article has, the article's rank. */
  readonly bySlot: Uint16Array;
  /** By rank: the article's row in the volume, and about how many words it has. */
  readonly rows: Uint32Array;
  readonly lengths: Uint32Array;
};

/** A leaf of a shard's index, as `search/leaves.ts` makes it: all of the shard's words in a range. */
export type Leaf = {readonly ranks: ShardRanks; readonly bytes: Uint8Array};

/** A word of a leaf, and where it stands. */
type Entry = {readonly word: string; readonly ranks: ShardRanks; readonly packed: PackedPostings};

/** Ranks of a shard whose first article has the row `start`, from the columns of the volume's catalogue. */
export function ranksOf({slots, titleTokens, lengths}: Pick<VolumeCatalogue, "slots" | "titleTokens" | "lengths">, start: number, articles: number): ShardRanks {
  const own = slots.slice(start, start + articles);
  // by slot, 1 more than the number of the article: to look through all slots takes less time than to sort articles
  const numbers = new Uint16Array(Math.max(0, ...own) + 1);
  for (let nth = 0; nth < own.length; nth++) numbers[own[nth] ?? 0] = nth + 1;
  const ranks = {start, bySlot: new Uint16Array(numbers.length), rows: new Uint32Array(own.length), lengths: new Uint32Array(own.length)};
  for (let slot = 0, rank = 0; slot < numbers.length; slot++) {
    if (numbers[slot] === 0) continue;
    const row = start + (numbers[slot] ?? 0) - 1;
    ranks.bySlot[slot] = rank;
    ranks.rows[rank] = row;
    ranks.lengths[rank] = pageLength(titleTokens[row] ?? 0, lengths[row] ?? 0);
    rank++;
  }
  return ranks;
}

/**
 * Puts the leaves of several shards together to a part of one index, in Pagefind's form. An article is called by the number of its
 * shard's first row and its rank, counted from `from`.
 */
export function boundLeaves(leaves: readonly Leaf[], from: number): Uint8Array {
  const words = new Map<string, Entry[]>();
  for (const entry of leaves.flatMap(entriesOf)) {
    const known = words.get(entry.word);
    if (known) known.push(entry);
    else words.set(entry.word, [entry]);
  }
  return pagefindPart([...words].map(([word, entries]): PagefindWord => ({
    word,
    count: entries.reduce((sum, {packed}) => sum + countPages(packed), 0),
    tell(onPage) {
      for (const {ranks: {start, bySlot, lengths}, packed} of entries) {
        unpackPostings(packed, bySlot, lengths, (rank, steps, times) => {
          onPage(start + rank - from, steps, times);
        });
      }
    },
  })));
}

/** Where words stand that begin so, first and how often, by ascending row. */
export function hitsOf(wanted: readonly {readonly beginning: string; readonly leaves: readonly Leaf[]}[]): readonly Hit[] {
  const hits = new Map<number, Hit>();
  for (const {beginning, leaves} of wanted) {
    for (const entry of leaves.flatMap(entriesOf).filter(({word}) => word.startsWith(beginning))) addHits(entry, hits);
  }
  return [...hits.values()].sort((a, b) => a.row - b.row);
}

function addHits({ranks: {bySlot, rows, lengths}, packed}: Entry, hits: Map<number, Hit>): void {
  unpackPostings(packed, bySlot, lengths, (rank, steps, times) => {
    const [row, word] = [rows[rank] ?? 0, steps[0] ?? 0];
    const known = hits.get(row);
    hits.set(row, {row, word: Math.min(word, known?.word ?? word), times: times + (known?.times ?? 0)});
  });
}

function entriesOf({ranks, bytes}: Leaf): readonly Entry[] {
  const entries: Entry[] = [];
  let before = "";
  for (let at = 0; at < bytes.length; ) {
    const shared = cborHead(bytes, at);
    const rest = readCbor(bytes, shared.end);
    const packed = cborHead(bytes, rest.end);
    if (packed.kind !== cborKinds.bytes) throw new Error("The index is not what it should be");
    at = packed.end + packed.number;
    before = before.slice(0, shared.number) + String(rest.value);
    entries.push({word: before, ranks, packed: bytes.subarray(packed.end, at)});
  }
  return entries;
}
