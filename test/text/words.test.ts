import {describe, expect, test} from "vitest";
import {tokens} from "../../src/text/tokens.js";
import {beginningsOf, boundaryWord, wordOf, wordsOf} from "../../src/text/words.js";

describe("wordOf", () => {
  test("leaves Chinese characters, small letters and digits as they are", () => {
    expect(["国", "f16", "2024"].map(wordOf)).toEqual(["国", "f16", "2024"]);
  });

  const spelled = ["，", ":“", "café", "москва", "が", "한", "𠮷", "ꔀ", "ꔀꔀ", boundaryWord, "❤", "\ud840"];

  test("spells everything else in letters that no index splits", () => {
    for (const token of spelled) expect(wordOf(token)).toMatch(/^[\ua500-\ua5ff]+$/);
  });

  test("spells no two tokens alike", () => {
    const words = [...spelled, "国", "f16"].map(wordOf);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe("beginningsOf", () => {
  const rows = [["rus", "russia"], ["f1", "f16"], ["caf", "café"], ["моск", "москва"], ["か", "かな"]] as const;
  for (const [start, run] of rows) {
    test(`leads from ${start} to ${run}, and not from ${run} to ${start}`, () => {
      expect(beginningsOf(start).some((beginning) => wordOf(run).startsWith(beginning))).toBe(true);
      expect(beginningsOf(run).some((beginning) => wordOf(start).startsWith(beginning))).toBe(false);
    });
  }

  test("names each beginning once", () => {
    expect(beginningsOf("rus")).toHaveLength(2); // Latin letters as they are, and as the beginning of a word such as rusée
    expect(beginningsOf("моск")).toHaveLength(1);
  });
});

describe("wordsOf", () => {
  test("puts a word of its own between paragraphs", () => {
    expect(wordsOf(tokens("甲\n乙"))).toEqual(["甲", boundaryWord, "乙"]);
  });
});
