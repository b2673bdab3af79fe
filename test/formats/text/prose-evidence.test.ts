import {expect, test} from "vitest";
import {proseWeight} from "../../../src/formats/text/prose-evidence.js";

const none = [
  ["a list", "milk, eggs\nbread, butter\n"],
  ["a table with tabs", "path\trepo\tcommit\na.md\tx/y\t123. \nb.md\tx/y\t456. \n"],
  ["a table with commas", "日期,标题,作者\n2024-01-01,港口开放。,甲\n2024-01-02,路修好了。,乙\n2024-01-03,灯塔换灯。,丙\n"],
  ["JSON", '{"title": "港口今天开放。", "text": "一句话。"}'],
  ["a list of JSON objects", '[\n {"title": "港口今天开放。"}\n]'],
  ["source code", "import x from 'y';\n// 港口今天开放。\nconst a = 1;\nfunction b() {\n  return a;\n}\n"],
  ["a script", "#!/bin/sh\n# 港口今天开放。\necho hello\n"],
  ["wikitext", "'''港口'''是{{lang|zh|一个}}[[城市]]。\n\n[[Category:港口]]\n"],
  ["a redirect of a wiki", "#REDIRECT [[Toronto]] {{R from move}} '''x'''."],
  ["encoded bytes", "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo".repeat(100)],
  ["nothing", " \n\n"],
] as const;

for (const [name, text] of none) {
  test(`proseWeight finds no article in ${name}`, () => expect(proseWeight(text)).toBe(0));
}

const some = [
  ["港口今天早上开放。", 8],
  ["港口今天早上开放。\n名单\n", 8],
  ["The ferry left the pier.", 19 / 3],
  ["The ferry left pier 12 .", 16 / 3],
  ["甲说：“可以，也可以不，随你。”\n乙点头，没有说话，过了很久才走。\n天黑了，风停了，港口很静。\n", 10 + 13 + 10],
] as const;

for (const [text, weight] of some) {
  test(`proseWeight weighs ${JSON.stringify(text.slice(0, 20))}`, () => expect(proseWeight(text)).toBeCloseTo(weight, 5));
}
