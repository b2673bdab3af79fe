import type {VolumeCatalogue} from "../../model/search-bundle.js";
import {cborHead, cborKinds, readCbor} from "../../text/cbor.js";
import {pageLength, unpackPostings, type PackedPostings} from "../../text/packed-postings.js";

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
export type Entry = {readonly word: string; readonly packed: PackedPostings};

/** Where words stand: in which article of a volume, by its row, at which word for the first time, and how often. */
export type Hit = {readonly row: number; readonly word: number; readonly times: number};

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

/** Where a word stands, in no order. */
export function hitsOfWord(word: string, leaves: readonly Leaf[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (const leaf of leaves) {
    const entry = entryOf(leaf, word);
    if (entry) eachHit(leaf, entry, (row, first, times) => hits.push({row, word: first, times}));
  }
  return hits;
}

/** Where words stand that begin so, first and how often, by ascending row. */
export function hitsOf(wanted: readonly {readonly beginning: string; readonly leaves: readonly Leaf[]}[]): readonly Hit[] {
  const hits = new Map<number, Hit>();
  for (const {beginning, leaves} of wanted) {
    for (const leaf of leaves) {
      eachEntry(leaf, (entry) => {
        if (!entry.word.startsWith(beginning)) return entry.word < beginning;
        eachHit(leaf, entry, (row, word, times) => {
          const known = hits.get(row);
          hits.set(row, {row, word: Math.min(word, known?.word ?? word), times: times + (known?.times ?? 0)});
        });
        return true;
      });
    }
  }
  return [...hits.values()].sort((a, b) => a.row - b.row);
}

function eachHit({ranks: {bySlot, rows, lengths}}: Leaf, {packed}: Entry, onHit: (row: number, word: number, times: number) => void): void {
  unpackPostings(packed, bySlot, lengths, (rank, steps, times) => {
    onHit(rows[rank] ?? 0, steps[0] ?? 0, times);
  });
}

/** A word in a leaf. */
export function entryOf(leaf: Leaf, word: string): Entry | undefined {
  let found: Entry | undefined;
  eachEntry(leaf, (entry) => {
    if (entry.word === word) found = entry;
    return entry.word < word;
  });
  return found;
}

/** Tells of each word of a leaf in order, as long as it is told to go on. */
function eachEntry({bytes}: Leaf, onEntry: (entry: Entry) => boolean): void {
  let before = "";
  for (let at = 0; at < bytes.length; ) {
    const shared = cborHead(bytes, at);
    const rest = readCbor(bytes, shared.end);
    const packed = cborHead(bytes, rest.end);
    if (packed.kind !== cborKinds.bytes) throw new Error("The index is not what it should be");
    at = packed.end + packed.number;
    before = before.slice(0, shared.number) + String(rest.value);
    if (!onEntry({word: before, packed: bytes.subarray(packed.end, at)})) return;
  }
}
