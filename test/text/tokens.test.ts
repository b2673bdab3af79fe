import {describe, expect, test} from "vitest";
import {tokens} from "../../src/text/tokens.js";

const cut = [
  ["俄羅斯 總統", "俄|罗|斯|总|统"], // white space between Han characters is nothing
  ["美国Ｆ-16战机", "美|国|f|-|16|战|机"],
  ["G20峰会", "g20|峰|会"],
  ["他说：“好。”", "他|说|:“|好|。”"],
  ["U.S. don't", "u|.|s|.|don|'|t"],
  ["10,000 3.5%", "10|,|000|3|.|5|%"],
  ["a_b", "a|_|b"],
  ["弗拉基米尔·普京", "弗|拉|基|米|尔|·|普|京"],
  ["𠮷野家", "𠮷|野|家"],
  ["々〇", "々|〇"],
  ["カタカナー", "カ|タ|カ|ナ|ー"],
  ["か\u3099", "が"], // written as two characters
  ["한국어", "한|국|어"],
  ["น้ำ", "น้|ำ"],
  ["Москва और", "москва|और"],
  ["cafe\u0301 café", "café|café"],
  ["rus\u00adsia", "russia"], // a soft hyphen is not seen
  ["葛\u{e0100}城", "葛|城"], // a variant of the same character
  ["❤\ufe0f👩\u200d👧", "❤👩👧"],
  ["中\u200b国", "中|国"],
  ["甲\n乙", "甲|\n|乙"],
  ["\u00ad", ""],
  ["  ", ""],
] as const;

describe("tokens", () => {
  for (const [written, expected] of cut) {
    test(`cuts ${JSON.stringify(written)}`, () => {
      expect(tokens(written).map(({text}) => text).join("|")).toBe(expected);
    });
  }

  test("knows where each stands in the text as written", () => {
    const text = "ＮＡＴＯ：俄羅斯\n好";
    expect(tokens(text).map(({start, end}) => text.slice(start, end))).toEqual(["ＮＡＴＯ", "：", "俄", "羅", "斯", "\n", "好"]);
  });

  test("tells characters, runs, signs and the ends of paragraphs apart", () => {
    expect(tokens("国g20，\n").map(({kind}) => kind)).toEqual(["character", "run", "signs", "break"]);
  });
});
