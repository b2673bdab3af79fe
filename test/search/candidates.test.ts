import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {candidatesOf} from "../../src/client/search/candidates.js";
import {indexShard, type IndexedShard} from "../../src/search/shard.js";
import {rangeOf} from "../../src/text/ranges.js";
import {postingsIn} from "./by-pagefind.js";
import {leavesIn, ranksIn} from "./leaves-in.js";

const shardsOf = (texts: readonly (readonly string[])[]): readonly IndexedShard[] =>
  texts.map((ofShard, shard) => indexShard(ofShard.map((text, nth) => ({id: `${shard}-${nth}`, title: "", text}))));

function candidatesIn(shards: readonly IndexedShard[], words: readonly string[]) {
  const ranks = ranksIn(shards);
  return candidatesOf(words.map((word) => ({word, leaves: leavesIn(shards, rangeOf(word), ranks)})));
}

const letters = ["甲", "乙", "丙"];

describe("candidatesOf", () => {
  test("finds the articles that hold all of some words, whatever they hold", () => {
    const text = fc.array(fc.constantFrom(...letters, "丁", "\n"), {maxLength: 8}).map((row) => row.join(""));
    const texts = fc.array(fc.array(text, {minLength: 1, maxLength: 6}), {minLength: 1, maxLength: 4});
    fc.assert(fc.property(texts, fc.subarray(letters, {minLength: 1}), (all, words) => {
      const expected = all.flat().flatMap((one, row) => (words.every((word) => one.includes(word)) ? [row] : []));
      const found = candidatesIn(shardsOf(all), words);
      expect(found.flatMap(({rows}) => rows).sort((a, b) => a - b)).toEqual(expected);
      for (const {rows, part} of found) expect(postingsIn(part).map(({word}) => word)).toEqual(rows.length > 0 ? words : []);
    }));
  });

  test("hands over where each word stands in them, and in no other", () => {
    const [found] = candidatesIn(shardsOf([["甲乙甲"], ["甲"], ["丙乙甲", "乙"]]), ["甲", "乙"]);
    expect(found?.rows).toEqual([0, 2]);
    // for each word of each page: how far it is from the page before, and positions, each from the one before
    const page = (step: number, ...positions: readonly number[]) => [0x83, step, 0x81 + positions.length, 0x38, 24, ...positions, 0x80];
    expect(postingsIn(found?.part ?? new Uint8Array()).map(({word, pages}) => ({word, pages: [...pages]}))).toEqual([
      {word: "甲", pages: [...page(0, 1, 2), ...page(1, 3)]},
      {word: "乙", pages: [...page(0, 2), ...page(1, 2)]},
    ]);
  });

  test("makes several indexes of many", () => {
    const shards = shardsOf(Array.from({length: 4}, () => Array.from({length: 300}, () => "甲乙")));
    expect(candidatesIn(shards, ["甲", "乙"]).map(({rows}) => rows.length)).toEqual([600, 600]);
  });
});
