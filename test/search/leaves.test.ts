import {describe, expect, test} from "vitest";
import {boundLeaves, hitsOf} from "../../src/client/search/leaves.js";
import {indexShard, readShard, writeShard} from "../../src/search/shard.js";
import {slotsOf} from "../../src/search/slots.js";
import {wordRowOf} from "../../src/search/word-row.js";
import {encodeCbor} from "../../src/text/cbor.js";
import {rangeOf, rangesOf, wordRanges} from "../../src/text/ranges.js";
import {beginningsOf, boundaryWord} from "../../src/text/words.js";
import {postingsIn} from "./by-pagefind.js";
import {leavesIn} from "./leaves-in.js";
import {library} from "./library.js";

const half = Math.floor(library.length / 2);
const halves = [indexShard(library.slice(0, half)), indexShard(library.slice(half))];

/** How far a page is from the one before, and positions, each from the one before. */
type Page = readonly [number, readonly number[]];

/** Pages in Pagefind's form, as `pagefindPart` describes it. */
function pagesOf(pages: readonly Page[]): Uint8Array {
  const weight = Uint8Array.of(0x38, 24);
  return Uint8Array.from(pages.flatMap(([step, positions]) => [
    0x83, ...encodeCbor(step), 0x80 + positions.length + 1, ...weight, ...positions.flatMap((position) => [...encodeCbor(position)]), 0x80,
  ]));
}

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
      expect({...kept, ids: plain(kept.ids), leaves: plain(kept.leaves)}).toEqual({...shard, ids: plain(shard.ids), leaves: plain(shard.leaves)});
    }
  });

  test("count pages from one shard to the next, by slot", () => {
    const article = (id: string, text: string) => ({id, title: "", text});
    const three = [article("a", "甲国国"), article("b", "国"), article("c", "")];
    const order = slotsOf(three.map(({id}) => id)).map(({row}) => three[row]?.id ?? "");
    const leaves = leavesIn([indexShard(three), indexShard([article("d", "国")])], rangeOf("国"));
    // in front of each text stands the word that ends a title
    const ofThree = order.flatMap((id, rank): Page[] => (id === "a" ? [[rank, [2, 1]]] : id === "b" ? [[rank, [1]]] : []));
    const steps = ofThree.map(([page, positions], nth): Page => [page - (ofThree[nth - 1]?.[0] ?? 0), positions]);
    expect(postingsIn(boundLeaves(leaves, 0))).toEqual([{word: "国", pages: pagesOf([...steps, [3 - (ofThree.at(-1)?.[0] ?? 0), [1]]])}]);
    expect(postingsIn(boundLeaves(leaves.slice(1), 3))).toEqual([{word: "国", pages: pagesOf([[0, [1]]])}]);
  });

  test("of an article more are the same but for those of its words", () => {
    const more = {id: "more", title: "新", text: "普京"};
    const [before, after] = [indexShard(library), indexShard([more, ...library])];
    const changed = wordRanges.filter((_, range) => !Buffer.from(before.leaves[range] ?? []).equals(Buffer.from(after.leaves[range] ?? [])));
    expect(changed).toEqual(["京", "新", "普", boundaryWord]); // a range to each of them
  });
});
