import {beforeAll, describe, expect, test} from "vitest";
import {boundLeaves, hitsOf, type Leaf} from "../../src/client/search/leaves.js";
import {contentOf} from "../../src/search/content.js";
import {leavesOf} from "../../src/search/leaves.js";
import {indexShard, readShard, writeShard, type IndexedShard} from "../../src/search/shard.js";
import {encodeCbor} from "../../src/text/cbor.js";
import {rangeOf, rangesOf, wordRanges} from "../../src/text/ranges.js";
import {beginningsOf} from "../../src/text/words.js";
import {library} from "./library.js";

const half = Math.floor(library.length / 2);
let [whole, first, second]: readonly (IndexedShard | undefined)[] = [];

beforeAll(() => {
  whole = indexShard(library);
  first = indexShard(library.slice(0, half));
  second = indexShard(library.slice(half));
});

/** The leaves of a range, of one index or of its two halves. */
const ofWhole = (range: number): readonly Leaf[] => leavesIn([[whole, 0]], range);
const ofHalves = (range: number): readonly Leaf[] => leavesIn([[first, 0], [second, half]], range);

function leavesIn(shards: readonly (readonly [IndexedShard | undefined, number])[], range: number): readonly Leaf[] {
  return shards.map(([shard, start]) => ({start, packed: shard?.leaves[range] ?? new Uint8Array()})).filter(({packed}) => packed.length > 0);
}

type Page = readonly [number, readonly number[]];

/** Pagefind's form of a part, as `boundLeaves` describes it. */
const partOf = (word: string, ...pages: readonly Page[]) => encodeCbor([[[word, pages.map(([page, positions]) => [page, positions, []]), []]]]);

/** The leaf of the only word of a shard. */
const leafOf = (start: number, word: string, last: number, ...pages: readonly Page[]): Leaf => {
  const bytes = Buffer.concat(pages.map(([page, positions]) => encodeCbor([page, positions, []])));
  return {start, packed: leavesOf([{word, count: pages.length, last, pages: bytes}])[rangeOf(word)] ?? new Uint8Array()};
};

describe("leaves", () => {
  test("of two shards, put together, are those of one", () => {
    // words may stand in another order, which Pagefind does not mind
    const wordsOf = (leaves: readonly Leaf[]) => Buffer.from(boundLeaves(leaves, 0)).toString("latin1").split("").sort().join("");
    const ranges = wordRanges.map((_, range) => range).filter((range) => ofHalves(range).length > 0);
    expect(ranges.length).toBeGreaterThan(100);
    for (const range of ranges) expect(wordsOf(ofHalves(range))).toBe(wordsOf(ofWhole(range)));
  });

  test("say where every word stands that begins so, as the words themselves do", () => {
    const words = library.map((article) => contentOf(article).words);
    for (const start of ["n", "nv", "2", "20", "c", "covid", "nothing"]) {
      const wanted = beginningsOf(start).map((beginning) => ({beginning, leaves: rangesOf(beginning).flatMap(ofHalves)}));
      const expected = words.flatMap((row, nth) => {
        const at = row.flatMap((word, place) => (beginningsOf(start).some((beginning) => word.startsWith(beginning)) ? [place] : []));
        return at.length > 0 ? [{row: nth, word: at[0], times: at.length}] : [];
      });
      expect(hitsOf(wanted)).toEqual(expected);
    }
  });

  test("are kept and read back whole", () => {
    expect(first && readShard(writeShard(first))).toEqual(first && {...first, leaves: first.leaves.map((leaf) => Buffer.from(leaf))});
  });

  test("count pages from one shard to the next", () => {
    const leaves = [leafOf(0, "国", 2, [0, [3]], [2, [1, 4]]), leafOf(5, "国", 1, [1, [7]])];
    expect(boundLeaves(leaves, 0)).toEqual(partOf("国", [0, [3]], [2, [1, 4]], [4, [7]])); // rows 0, 2 and 6
    expect(boundLeaves(leaves.slice(1), 5)).toEqual(partOf("国", [1, [7]]));
  });
});
