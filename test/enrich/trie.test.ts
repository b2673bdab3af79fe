import {describe, expect, test} from "vitest";
import {Beginnings} from "../../src/enrich/beginnings.js";
import {Trie, wordTrie} from "../../src/enrich/trie.js";
import {unitAt, UnitSet} from "../../src/enrich/unit-set.js";

describe("Trie", () => {
  const words = wordTrie(["河", "河口", "河口湖畔", "a", "\u0000b", "\uffff"]);

  const matches = [
    ["河口湖", 0, 3, 2], // the longest that is whole
    ["河口湖", 0, 1, 1], // no further than the limit
    ["河口湖畔", 0, 4, 4],
    ["到河", 1, 2, 2],
    ["到河", 0, 2, undefined],
    ["河", 1, 1, undefined], // at the end
    ["ba", 1, 2, 2],
    ["\u0000b", 0, 2, 2],
    ["\uffff\uffff", 1, 2, 2],
  ] as const;

  test.each(matches)("finds in %j from %i, up to %i, a word that ends at %s", (text, start, limit, end) => {
    expect(words.longest(text, start, limit)?.end).toBe(end);
  });

  test("gives the longest word that is accepted", () => {
    const trie = new Trie<string>();
    for (const word of ["山", "山中", "山中湖"]) trie.entry(word, () => word);
    expect(trie.longest("山中湖", 0, 3, (word) => word.length < 3)).toEqual({value: "山中", end: 2});
    expect(trie.longest("山中湖", 0, 3, () => false)).toBeNull();
  });

  test("makes the value of a word once", () => {
    const trie = new Trie<string[]>();
    trie.entry("山", () => []).push("a");
    trie.entry("山", () => []).push("b");
    expect(trie.longest("山", 0)?.value).toEqual(["a", "b"]);
  });

  test("finds each of many words, and no other", () => {
    const many = Array.from({length: 3000}, (_, index) => String.fromCharCode(0x4e00 + (index % 500), 0x5e00 + ((index * 7) % 3001), 0x61 + (index % 26)));
    const trie = wordTrie(many);
    expect(many.filter((word) => trie.longest(word, 0)?.end !== 3)).toEqual([]);
    expect(many.filter((word) => trie.longest(`${word.slice(0, 2)}!`, 0) !== null)).toEqual([]);
  });
});

describe("Beginnings", () => {
  const some = Beginnings.of(["河口", "山"]);

  test("never miss a word", () => {
    expect(some.at("到河口", 1)).toBe(true);
    expect(some.at("山", 0)).toBe(true);
    expect(some.at("山口", 0)).toBe(true);
  });

  test("pass most of the rest over", () => {
    const others = Array.from({length: 1000}, (_, index) => `河${String.fromCharCode(0x4e00 + index)}`).filter((text) => text !== "河口");
    expect(others.filter((text) => some.at(text, 0)).length).toBeLessThan(10);
    expect(some.at("河", 0)).toBe(false);
    expect(some.at("", 0)).toBe(false);
  });

  test("miss no word with little room, either", () => {
    const words = Array.from({length: 60}, (_, index) => String.fromCharCode(0x4e00 + 37 * index, 0x5e00 + 11 * index));
    const few = Beginnings.forMany(60).with(words);
    expect(words.filter((word) => !few.at(word, 0))).toEqual([]);
  });

  test("take in further words, and leave the first as they were", () => {
    const more = some.with(["湖畔", ""]);
    expect([more.at("湖畔", 0), more.at("河口", 0), more.at("山", 0)]).toEqual([true, true, true]);
    expect(some.at("湖畔", 0)).toBe(false);
  });
});

test("UnitSet holds its characters and no others", () => {
  const set = UnitSet.of("a河\u0000\uffff");
  const held = Array.from({length: 0x10000}, (_, unit) => unit).filter((unit) => set.has(unit));
  expect(held).toEqual([0, 0x61, 0x6cb3, 0xffff]);
});

test("unitAt gives 0 beyond both ends", () => {
  expect([unitAt("a", -1), unitAt("a", 0), unitAt("a", 1)]).toEqual([0, 0x61, 0]);
});
