import {describe, expect, test} from "vitest";
import {findMatches, matches, parseQuery} from "../../src/text/query.js";

const shown = (query: string) =>
  parseQuery(query).map(({tokens, prefix, exclude}) => `${exclude ? "-" : ""}${tokens.join("|")}${prefix ? "*" : ""}`);

const queries = [
  ["越南 普京", ["越|南", "普|京"]],
  ["越南　普京", ["越|南", "普|京"]],
  ["rus", ["rus*"]], // may begin a longer run
  ["F-16", ["f|-|16"]],
  ['"rus"', ["rus"]], // literal
  ['"越南 普京" 访问', ["越|南|普|京", "访|问"]],
  ["＂越南 普京＂", ["越|南|普|京"]],
  ['"越南 普', ["越|南|普"]], // still being typed
  ["“越南”", ["“|越|南|”"]], // curly quotes are text
  ["普京 -越南", ["普|京", "-越|南"]],
  ["普京 －越南", ["普|京", "-越|南"]],
  ['-"越南 河内" 普京', ["-越|南|河|内", "普|京"]],
  ["-", ["-"]], // a lone sign is a term
  ["--甲", ["--|甲"]],
  ['越"南', ['越|"|南']],
  ['""', []],
  ["  \n ", []],
  ["越南\n普京", ["越|南", "普|京"]],
] as const;

describe("parseQuery", () => {
  for (const [query, expected] of queries) {
    test(`reads ${JSON.stringify(query)}`, () => {
      expect(shown(query)).toEqual(expected);
    });
  }

  test("keeps what the reader wrote", () => {
    expect(parseQuery('俄羅斯 -"ＦＯＯ bar"').map(({written}) => written)).toEqual(["俄羅斯", "ＦＯＯ bar"]);
  });
});

// what folding cannot make one, in either script
const spellings = [
  ["着陆", "飛機在河內著陸", true], ["著陸", "飞机在河内着陆", true], ["着陸", "飛機在河內著陸", true],
  ["随着时间", "隨著時間", true], ["隨著時間", "随着时间", true], ["穿著", "穿着黑衣", true], ["看著他說著話", "看着他说着话", true],
  ["著作", "他的著作", true], ["着作", "他的著作", true], ["著作", "拿着作品", false], ["著名", "看着名单", false], ["顯著", "显著", true], ["顯著", "明显着力", false],
  ["着", "隨著", false], ["著", "随着", false], // nobody knows which word
  ["-随着 河内", "隨著河內", false],
  ["瞭解", "了解", true], ["了解", "對此瞭解", true], ["明了", "明瞭", true], ["瞭望", "除了望着", false], ["除了望", "瞭望", false],
  ["答復", "已答覆", true], ["反覆", "反复", true], ["顛覆", "颠复", false], ["借口", "藉口", true], ["慰藉", "慰借", false], ["彷彿", "仿佛", true],
  ["复苏", "經濟復甦", true],
] as const;

describe("matches, where the scripts part words otherwise,", () => {
  for (const [query, text, expected] of spellings) {
    test(`${expected ? "finds" : "does not find"} ${query} in ${text}`, () => {
      expect(matches(parseQuery(query), [text])).toBe(expected);
    });
  }

  test("marks the other way to write it", () => {
    expect(findMatches(parseQuery("着陆"), "先著陸，後着陆")).toEqual([{start: 1, end: 3}, {start: 5, end: 7}]);
  });
});

const paragraphs = ["俄羅斯總統訪問", "普京在 河 内说：“你好。”U.S. Russia", "越南，普京到了"];

const answers = [
  ["俄罗斯", true],
  ["普京 俄羅斯", true],
  ["河内", true], // white space between Han characters is nothing
  ["訪問普京", false], // not across paragraphs
  ["说你好", false], // punctuation is a token
  ["说：“你", true],
  ["说：", false], // a run of punctuation is whole
  ["越南普京", false],
  ['"越南，普京"', true],
  ["rus", true],
  ['"rus"', false],
  ['"russia"', true],
  ["ussia", false],
  ["u.s.", true],
  ["普京 -越南", false],
  ["普京 -美国", true],
  ["-美国", true],
  ["", true],
] as const;

describe("matches", () => {
  for (const [query, expected] of answers) {
    test(`says ${expected ? "yes" : "no"} to ${query}`, () => {
      expect(matches(parseQuery(query), paragraphs)).toBe(expected);
    });
  }
});

const marks = [
  ["普京", "见普京、普 京", "见[普京]、[普 京]"],
  ["罗斯 俄罗", "俄羅斯", "[俄羅斯]"], // matches that overlap become one
  ["普 京", "普京", "[普][京]"],
  ["rus", "Russia и Belarus", "[Rus]sia и Belarus"],
  ["ＮＡＴＯ -普京", "NATO与普京", "[NATO]与普京"],
  ["好", "没有", "没有"],
  ["妈妈", "妈妈妈", "[妈妈妈]"],
] as const;

describe("findMatches", () => {
  for (const [query, text, expected] of marks) {
    test(`marks ${query} in ${text}`, () => {
      const found = findMatches(parseQuery(query), text);
      const marked = found.reduceRight((all, {start, end}) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`, text as string);
      expect(marked).toBe(expected);
    });
  }
});
