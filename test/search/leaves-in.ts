import {entryOf, ranksOf, type Leaf, type ShardRanks} from "../../src/client/search/leaves.js";
import {pagefindPart} from "../../src/client/search/pagefind-part.js";
import type {IndexedShard} from "../../src/search/shard.js";
import {countPages, unpackPostings} from "../../src/text/packed-postings.js";
import {rangeOf} from "../../src/text/ranges.js";

/** The articles of a volume's shards as a browser takes them out of its catalogue. */
export function ranksIn(shards: readonly IndexedShard[]): readonly ShardRanks[] {
  const columns = {
    slots: shards.flatMap(({slots}) => slots),
    titleTokens: shards.flatMap(({titleTokens}) => titleTokens),
    lengths: shards.flatMap(({lengths}) => lengths),
  };
  const startOf = (nth: number) => shards.slice(0, nth).reduce((sum, {slots}) => sum + slots.length, 0);
  return shards.map((shard, nth) => ranksOf(columns, startOf(nth), shard.slots.length));
}

/** The leaves of a range as a browser takes them out of a volume of these shards. */
export function leavesIn(shards: readonly IndexedShard[], range: number, ranks = ranksIn(shards)): readonly Leaf[] {
  const leaves = shards.flatMap((shard, nth) => {
    const own = ranks[nth];
    return own ? [{ranks: own, bytes: shard.leaves[range] ?? new Uint8Array()}] : [];
  });
  return leaves.filter(({bytes}) => bytes.length > 0);
}

/** A word of a shard as a browser would hand it to Pagefind, were all articles asked for. */
export function partOf(shard: IndexedShard, word: string): Uint8Array {
  const written = leavesIn([shard], rangeOf(word)).flatMap((leaf) => {
    const entry = entryOf(leaf, word);
    if (!entry) return [];
    const {packed} = entry;
    return [{
      word,
      count: countPages(packed),
      tell: (onPage: (page: number, steps: ArrayLike<number>, from: number, to: number) => void) => {
        unpackPostings(packed, leaf.ranks.bySlot, leaf.ranks.lengths, (rank, steps, times) => { onPage(rank, steps, 0, times); });
      },
    }];
  });
  return pagefindPart(written);
}
