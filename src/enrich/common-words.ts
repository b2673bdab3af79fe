import {commonBigrams} from "../data/common-bigrams.js";
import {PairSet} from "./pair-set.js";

/** Two Han characters in a row that stand in much of all news; texts must be folded. */
export const commonPairs: PairSet = commonPairsSet();

function commonPairsSet(): PairSet {
  const pairs = new PairSet();
  for (let at = 0; at + 1 < commonBigrams.length; at += 2) pairs.add(commonBigrams, at);
  return pairs;
}
