import {describe, expect, test} from "vitest";
import {nearQueries, withoutMarks} from "../../src/client/results/near.js";
import {matches, parseQuery} from "../../src/text/query.js";

const texts = [
  "海港大桥通车典礼在周一举行。",
  "海港大桥维修。",
  "河谷公路通车。",
  "The harbour bridge opens on Monday.",
  "A bridge over the river; the harbour is far.",
];

const totalOf = (query: string) => Promise.resolve(texts.filter((text) => matches(parseQuery(query), [text])).length);

// Each with the queries that are offered, best first.
const queries = [
  // a mistyped last character; in two, neither part may be a single character too many
  ["海港大轿", ["海港大：2"]],
  ["诲港大桥", ["港大桥：2"]],
  // in two: both parts stand somewhere, though not in a row
  ["海港通车", ["海港 通车：1", "海港：2", "通车：2"]],
  // terms that stand alone, but not together
  ["河谷 典礼", ["河谷：1", "典礼：1"]],
  // a term that stands nowhere is left out, or replaced by what is found of it
  ["通车 典理会", ["通车：2"]],
  ["通车 典礼会", ["通车 典礼：1", "通车：2"]],
  // a term by itself where no two stand together
  ["河谷 典礼 维修", ["河谷：1", "典礼：1", "维修：1"]],
  // the others stay as they are
  ["海港 -大桥", ["海港：2"]],
  ["harbir", ["harb：2"]],
  ["bridgeport", ["bridge：2"]],
  ['"bridge harbour"', ["bridge harbour：2", "bridge：2", "harbour：2"]],
  ['"bridg"', ["bridg：2"]],
  // marks of quotation as a Chinese keyboard writes them, about words that nobody quoted
  ["“海港大桥”", ["海港大桥：2"]],
  ["「通车」 -河谷", ["通车 -河谷：1"]],
  ["“bridge over", ['"bridge over"：1']],
  ["“海港大轿”", ["海港大：2"]],
  ["xyz", []],
  ["火", []],
  ["火星", []],
] as const;

describe("nearQueries", () => {
  for (const [query, expected] of queries) {
    test(`offers ${expected.join(", ") || "nothing"} for ${query}`, async () => {
      expect(await totalOf(query)).toBe(0);
      expect((await nearQueries(query, totalOf)).map(({query: near, total}) => `${near}：${total}`)).toEqual(expected);
    });
  }

  test("offers five at most", async () => {
    const near = await nearQueries("一 二 三 四 五 六 七", (query) => Promise.resolve(query.length < 12 ? 1 : 0));
    expect(near).toHaveLength(5);
  });

  test("asks few times for a long term", async () => {
    const asked: string[] = [];
    await nearQueries("字".repeat(400), (query) => {
      asked.push(query);
      return Promise.resolve(query.length < 30 ? 1 : 0);
    });
    expect(asked.length).toBeLessThan(30);
  });
});

describe("withoutMarks", () => {
  test.each([
    ["“海港大桥”", "海港大桥"],
    ["-『海港』 「the bridge」", '-海港 "the bridge"'],
    ["“海港", "海港"],
    ["他说“走”了", null],
    ["“走”了", null],
    ['"海港"', null],
    ["“”", null],
    ["海港", null],
  ])("reads %s as %s", (query, expected) => { expect(withoutMarks(query)).toBe(expected); });
});
