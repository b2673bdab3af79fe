import {BitReader, riceWidth, type BitWriter} from "./bits.js";

/**
 * Where a word stands in a shard, packed. Articles are called by their slots (see `search/slots.ts`) and by their ranks: the
 * article of the lowest slot has rank 0. A position is counted in words.
 *
 * How many articles hold the word and how often it stands in all of them, in gamma codes; then, for each article by
 * ascending slot: how far the slot is from the one before, how often the word stands there, and how far each position is from
 * the one before, in Rice's codes. The widths follow from what is known by then: how many slots and articles there are, how often the
 * word stands in an article, and about how long that is.
 */
export type PackedPostings = Uint8Array;

/** The articles of a shard by rank. */
export type ShardPages = {
  readonly slots: ArrayLike<number>;
  /** About how many words each has, never less than 1. */
  readonly lengths: ArrayLike<number>;
};

/** From how many slots those of a shard's articles are drawn. */
export const slotSpace = 2048;

/** About how many words an article has: those of its title, one that ends it, and those of its text (`textClass`). */
export function pageLength(titleTokens: number, text: number): number {
  return titleTokens + 1 + (((text & 1 ? 3 : 2) << (text >> 1)) >> 1);
}

/** How long a text is, about: twice the binary logarithm of its tokens, rounded. */
export function textClass(tokens: number): number {
  return Math.round(2 * Math.log2(tokens + 1));
}

/** Packs the places of a word, which ascend; those of the article of a rank begin with the rank's entry in `begins`. A view of what the writer holds. */
export function packPostings(places: Uint32Array, begins: ArrayLike<number>, {slots, lengths}: ShardPages, writer: BitWriter): PackedPostings {
  const count = runsOf(places, begins);
  writer.gamma(count);
  writer.gamma(places.length - count + 1);
  const [slotWidth, timesWidth] = [riceWidth(slotSpace, count), riceWidth(places.length - count, count)];
  for (let nth = 0, at = 0, slot = -1; nth < count; nth++) {
    const [rank, end] = [ranks[nth] ?? 0, ends[nth] ?? 0];
    writer.rice((slots[rank] ?? 0) - slot - 1, slotWidth);
    writer.rice(end - at - 1, timesWidth);
    slot = slots[rank] ?? 0;
    const width = riceWidth(lengths[rank] ?? 1, end - at);
    for (let before = (begins[rank] ?? 0) - 1; at < end; at++) {
      const place = places[at] ?? 0;
      writer.rice(place - before - 1, width);
      before = place;
    }
  }
  return writer.take();
}

// Of the word that is being packed: the ranks of its articles, and where the places of each end.
let [ranks, ends] = [new Uint32Array(), new Uint32Array()];

/** Finds which places lie in the same article; returns in how many they lie. */
function runsOf(places: Uint32Array, begins: ArrayLike<number>): number {
  if (ranks.length < begins.length) [ranks, ends] = [new Uint32Array(begins.length), new Uint32Array(begins.length)];
  let [count, rank, limit] = [0, -1, 0];
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    if (place < limit) continue;
    if (count > 0) ends[count - 1] = at;
    while (limit <= place) limit = begins[++rank + 1] ?? Infinity;
    ranks[count++] = rank;
  }
  if (count > 0) ends[count - 1] = places.length;
  return count;
}

/** Told where the word stands in an article, by its rank: the first `times` of `steps`, each from the one before, the first from 0. They are overwritten afterwards. */
export type OnPage = (rank: number, steps: Uint32Array, times: number) => void;

let steps = new Uint32Array(1024);

/** Tells where a word stands, by ascending rank; returns in how many articles. `ranks` are those of slots. */
export function unpackPostings(packed: PackedPostings, ranks: ArrayLike<number>, lengths: ShardPages["lengths"], onPage: OnPage): number {
  const reader = new BitReader(packed);
  const count = reader.gamma();
  const more = reader.gamma() - 1;
  const [slotWidth, timesWidth] = [riceWidth(slotSpace, count), riceWidth(more, count)];
  for (let nth = 0, slot = -1; nth < count; nth++) {
    slot += reader.rice(slotWidth) + 1;
    const rank = ranks[slot] ?? 0;
    const times = reader.rice(timesWidth) + 1;
    if (times > steps.length) steps = new Uint32Array(2 * times);
    const width = riceWidth(lengths[rank] ?? 1, times);
    for (let at = 0; at < times; at++) steps[at] = reader.rice(width) + (at === 0 ? 0 : 1);
    onPage(rank, steps, times);
  }
  return count;
}

/** In how many articles a word stands. */
export function countPages(packed: PackedPostings): number {
  return new BitReader(packed).gamma();
}
