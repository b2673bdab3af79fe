import {expect, test} from "vitest";
import {nestedTexts} from "../../src/syntax/nested-texts.js";

const values: readonly (readonly [unknown, readonly string[], readonly string[]])[] = [
  ["甲", ["甲"], []],
  [[1, "甲"], ["1", "甲"], []],
  [["甲", ["乙", "丙"]], ["甲", "乙", "丙"], []],
  [{name: "甲", url: "https://a.example", age: 3}, ["甲"], ["url: https://a.example"]],
  [[{name: "甲"}, {name: "乙", role: "编辑"}], ["甲", "乙"], ["role: 编辑"]],
  [{path: "/a.jpg", alt: "码头"}, ["/a.jpg"], ["alt: 码头"]],
  [{other: {deep: "甲"}}, [], []],
  [[null, true], [], []],
];

for (const [value, texts, others] of values) {
  test(`nestedTexts finds ${JSON.stringify(texts)} in ${JSON.stringify(value)}`, () => expect(nestedTexts(value)).toMatchObject({texts, others}));
}

test("nestedTexts reads no list of lists without end", () => {
  let list: unknown[] = ["甲"];
  for (let i = 0; i < 40; i++) list = [list, list, list];
  expect(nestedTexts(list).texts).toEqual([]);
  const wide = Array.from({length: 1000}, () => Array.from({length: 1000}, () => "甲"));
  expect(nestedTexts(wide).texts).toHaveLength(5000);
});
