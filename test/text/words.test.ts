import {describe, expect, test} from "vitest";
import {tokens} from "../../src/text/tokens.js";
import {boundaryWord, longestPrefix, prefixWordOf, prefixWordsOf, wordOf, wordsOf} from "../../src/text/words.js";

describe("wordOf", () => {
  test("leaves Chinese characters, small letters and digits as they are", () => {
    expect(["国", "f16", "2024"].map(wordOf)).toEqual(["国", "f16", "2024"]);
  });

  const spelled = ["，", ":“", "café", "москва", "が", "한", "𠮷", "ꔀ", "ꔀꔀ", boundaryWord, prefixWordOf("a"), "❤", "\ud840"];

  test("spells everything else in letters that no index splits", () => {
    for (const token of spelled) expect(wordOf(token)).toMatch(/^[\ua500-\ua5ff]+$/);
  });

  test("spells no two tokens alike", () => {
    const words = [...spelled, "国", "f16"].map(wordOf);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe("prefixWordsOf", () => {
  test("gives every beginning of a run, the run itself included", () => {
    expect(prefixWordsOf("rus")).toEqual([prefixWordOf("r"), prefixWordOf("ru"), prefixWordOf("rus")]);
  });

  test("stops where a run is too long to be a word", () => {
    const run = "x".repeat(100_000);
    expect(prefixWordsOf(run)).toHaveLength(longestPrefix);
    expect(prefixWordsOf(run)).toContain(prefixWordOf(run));
  });
});

describe("wordsOf", () => {
  test("puts a word of its own between paragraphs", () => {
    expect(wordsOf(tokens("甲\n乙"))).toEqual(["甲", boundaryWord, "乙"]);
  });
});
