import {ranksOf, type Leaf} from "../../src/client/search/leaves.js";
import type {IndexedShard} from "../../src/search/shard.js";

/** The leaves of a range as a browser takes them out of a volume of these shards. */
export function leavesIn(shards: readonly IndexedShard[], range: number): readonly Leaf[] {
  const columns = {
    slots: shards.flatMap(({slots}) => slots),
    titleTokens: shards.flatMap(({titleTokens}) => titleTokens),
    lengths: shards.flatMap(({lengths}) => lengths),
  };
  const startOf = (nth: number) => shards.slice(0, nth).reduce((sum, {slots}) => sum + slots.length, 0);
  const leaves = shards.map((shard, nth) => ({ranks: ranksOf(columns, startOf(nth), shard.slots.length), bytes: shard.leaves[range] ?? new Uint8Array()}));
  return leaves.filter(({bytes}) => bytes.length > 0);
}
