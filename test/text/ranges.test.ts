import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {rangeOf, rangesOf, wordRanges} from "../../src/text/ranges.js";
import {boundaryWord, wordOf} from "../../src/text/words.js";

const word = fc.oneof(
  fc.string({unit: fc.constantFrom(..."abcxyz0129"), minLength: 1, maxLength: 6}),
  fc.string({unit: "binary", minLength: 1, maxLength: 3}),
  fc.constantFrom(..."的俄罗斯龘鿌", "москва", "한국", "かな", "。", "”"),
).map(wordOf);

describe("wordRanges", () => {
  test("begin with nothing and ascend, each once", () => {
    expect(wordRanges[0]).toBe("");
    expect([...new Set(wordRanges)].sort()).toEqual(wordRanges);
  });

  test("leave frequent characters, and what stands between paragraphs, to themselves", () => {
    const alone = (character: string) => wordRanges[rangeOf(character)] === character && rangeOf(`${character}\uffff`) === rangeOf(character) &&
      wordRanges[rangeOf(character) + 1] === String.fromCharCode(character.charCodeAt(0) + 1);
    expect(["的", "中", "国", "一", "人"].filter(alone)).toEqual(["的", "中", "国", "一", "人"]);
    expect(wordRanges[rangeOf(boundaryWord)]).toBe(boundaryWord);
  });
});

describe("rangeOf", () => {
  test("is the last range that begins at or before the word", () => {
    fc.assert(fc.property(word, (one) => {
      const range = rangeOf(one);
      expect((wordRanges[range] ?? "~") <= one).toBe(true);
      expect(range + 1 === wordRanges.length || (wordRanges[range + 1] ?? "") > one).toBe(true);
    }));
  });
});

describe("rangesOf", () => {
  test("holds every word that begins so", () => {
    fc.assert(fc.property(word, word, (one, rest) => {
      expect(rangesOf(one)).toContain(rangeOf(one + rest));
      expect(rangesOf(one)).toContain(rangeOf(one));
    }));
  });

  test("is one range for the beginning of a name", () => {
    expect(rangesOf("russ")).toHaveLength(1);
  });
});
