import {hashOf} from "../store/hash.js";
import {byCodeUnit} from "../text/order.js";
import {slotSpace} from "../text/packed-postings.js";

/** An article of a shard by its number there, and its slot. */
export type Slotted = {readonly row: number; readonly slot: number};

/**
 * Gives each article of a shard a slot, by ascending slot. By its slot an article is called in the shard's index: unlike its
 * number, it does not change when another article comes or goes. A slot is drawn by hash; those whose slot is taken have the next, the
 * lesser hash first: so slots follow from the ids alone, whatever was added before, and an article more moves those few that stand
 * close behind its own (linear probing in one order for all; G. Blelloch and D. Golovin, Strongly History-Independent Hashing, 2007).
 */
export function slotsOf(ids: readonly string[]): readonly Slotted[] {
  const drawn = ids.map((id, row) => ({id, row, wanted: parseInt(hashOf(id).slice(0, hexDigits), 16) % slotSpace}));
  drawn.sort((a, b) => a.wanted - b.wanted || byCodeUnit(a.id, b.id));
  let next = 0;
  return drawn.map(({row, wanted}) => {
    const slot = Math.max(wanted, next);
    next = slot + 1;
    return {row, slot};
  });
}

/** Far more than the slots need, far less than what numbers hold. */
const hexDigits = 8;
