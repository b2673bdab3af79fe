import {describe, expect, test} from "vitest";
import {hitsOf, hitsOfWord} from "../../src/client/search/leaves.js";
import {indexShard, readShard, writeShard} from "../../src/search/shard.js";
import {wordRowOf} from "../../src/search/word-row.js";
import {rangeOf, rangesOf, wordRanges} from "../../src/text/ranges.js";
import {beginningsOf, boundaryWord} from "../../src/text/words.js";
import {leavesIn} from "./leaves-in.js";
import {library} from "./library.js";

const half = Math.floor(library.length / 2);
const halves = [indexShard(library.slice(0, half)), indexShard(library.slice(half))];

describe("leaves", () => {
  test("say where every word stands that begins so, as the words themselves do", () => {
    const words = library.map((article) => {
      const row = wordRowOf([article]);
      return Array.from(row.numbers, (number) => row.words[number] ?? "");
    });
    for (const start of ["n", "nv", "2", "20", "c", "covid", "nothing"]) {
      const wanted = beginningsOf(start).map((beginning) => ({beginning, leaves: rangesOf(beginning).flatMap((range) => leavesIn(halves, range))}));
      const expected = words.flatMap((row, nth) => {
        const at = row.flatMap((word, place) => (beginningsOf(start).some((beginning) => word.startsWith(beginning)) ? [place] : []));
        return at.length > 0 ? [{row: nth, word: at[0], times: at.length}] : [];
      });
      expect(hitsOf(wanted)).toEqual(expected);
    }
  });

  test("are kept and read back whole", () => {
    for (const shard of halves) {
      const kept = readShard(writeShard(shard));
      const plain = (pieces: readonly Uint8Array[]) => pieces.map((piece) => Uint8Array.from(piece));
      expect({...kept, ids: [...kept.ids], leaves: plain(kept.leaves)}).toEqual({...shard, ids: [...shard.ids], leaves: plain(shard.leaves)});
    }
  });

  test("say where one word stands, and no other that begins so", () => {
    const shards = [indexShard([{id: "a", title: "", text: "rust rus rus"}, {id: "b", title: "rust", text: ""}]), indexShard([{id: "c", title: "Rus", text: ""}])];
    const found = hitsOfWord("rus", leavesIn(shards, rangeOf("rus")));
    expect([...found].sort((a, b) => a.row - b.row)).toEqual([{row: 0, word: 2, times: 2}, {row: 2, word: 0, times: 1}]);
    expect(hitsOfWord("ru", leavesIn(shards, rangeOf("ru")))).toEqual([]);
  });

  test("of an article more are the same but for those of its words", () => {
    const more = {id: "more", title: "新", text: "普京"};
    const [before, after] = [indexShard(library), indexShard([more, ...library])];
    const changed = wordRanges.filter((_, range) => !Buffer.from(before.leaves[range] ?? []).equals(Buffer.from(after.leaves[range] ?? [])));
    expect(changed).toEqual(["京", "新", "普", boundaryWord]); // a range to each of them
  });
});
