import {describe, expect, test} from "vitest";
import {countScripts, fold, isSimplifiedOnly, isTraditionalOnly} from "../../src/text/fold.js";
import {simplified, traditional} from "../../src/text/fold-table.js";

const folded = [
  ["俄羅斯總統", "俄罗斯总统"],
  ["臺灣、台灣", "台湾、台湾"],
  ["乾燥的後門，皇后", "干燥的后门,皇后"], // several characters become one; none becomes several
  ["隨著", "随著"], // `著` has senses in both scripts and stays
  ["敍利亞、敘利亞、叙利亚", "叙利亚、叙利亚、叙利亚"], // of Hong Kong
  ["衞星、麻痺、屋簷", "卫星、麻痹、屋檐"],
  ["钱锺书、谘询、九龙塘", "钱钟书、咨询、九龙塘"], // Simplified, of Singapore or of older books
  ["什么、老幺、着急、鲶鱼", "什么、老幺、着急、鲶鱼"], // words of their own
  ["布林肯", "布林肯"], // characters only: no phrase of one region becomes another's
  ["ＡＢＣ１２３！？", "abc123!?"],
  ["越南　北京", "越南 北京"],
  ["ｱｲｳ｡", "アイウ。"],
  ["\u2f08\u2f42 \uf90a \ufa1c", "人文 金 靖"], // radicals and compatibility ideographs
  ["唐纳德‧川普•甲", "唐纳德‧川普•甲"], // other signs are other signs
  ["江戸", "江户"],
  ["NATO Москва ΟΔΟΣ", "nato москва οδοσ"],
  ["οδος", "οδοσ"], // the sigma that ends a word is the same letter
  ["İstanbul", "istanbul"],
  ["Straße", "straße"], // two letters would be longer
  ["𠁞", "𠀾"], // beyond the first plane
  ["薴", "苎"], // by way of `苧`
  ["\ud840 \udc00", "\ud840 \udc00"], // halves of a character
  ["", ""],
] as const;

describe("fold", () => {
  for (const [written, expected] of folded) {
    test(`turns ${written} into ${expected}`, () => {
      expect(fold(written)).toBe(expected);
    });
  }

  test("keeps the length of every character, and changes nothing the second time", () => {
    const all = Array.from({length: 0x110000}, (_, point) => String.fromCodePoint(point));
    expect(all.filter((character) => fold(character).length !== character.length)).toEqual([]);
    expect(all.filter((character) => fold(fold(character)) !== fold(character))).toEqual([]);
  });

  test("keeps line ends and white space where they are", () => {
    const units = Array.from({length: 0x10000}, (_, unit) => String.fromCharCode(unit));
    expect(units.filter((unit) => (unit === "\n") !== (fold(unit) === "\n"))).toEqual([]);
    expect(units.filter((unit) => (unit.trim() === "") !== (fold(unit).trim() === ""))).toEqual([]);
  });

  test.each([4094, 4095, 4096, 4097])("folds a long text as a whole, with a character of two units at %i", (length) => {
    expect(fold(`國${"a".repeat(length)}𠁞國`)).toBe(`国${"a".repeat(length)}𠀾国`);
  });

  test("has a table of characters that pair up", () => {
    expect(Array.from(traditional).length).toBeGreaterThan(2800);
    expect(Array.from(simplified).length).toBe(Array.from(traditional).length);
  });
});

describe("isTraditionalOnly and isSimplifiedOnly", () => {
  const scripts = [
    ["國", true, false],
    ["国", false, true],
    ["後", true, false],
    ["后", false, false], // 皇后 in either script
    ["乾", false, false], // 乾坤 in either script
    ["干", false, false], // 干涉 in either script
    ["著", false, false],
    ["人", false, false],
    ["a", false, false],
  ] as const;

  test("countScripts counts both", () => {
    const text = scripts.map(([character]) => character).join("");
    expect(countScripts(`${text}𠁞𠀾`)).toEqual({simplified: 2, traditional: 3});
  });

  for (const [character, isTraditional, isSimplified] of scripts) {
    test(`tell what ${character} says about the script`, () => {
      expect([isTraditionalOnly(character), isSimplifiedOnly(character)]).toEqual([isTraditional, isSimplified]);
    });
  }
});
