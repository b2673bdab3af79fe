import {expect, test} from "vitest";
import {fromPandoc} from "../../src/formats/wiki/pandoc-tables.js";
import {processorSeconds} from "../support/processors.js";

test("fromPandoc moves no line", () => {
  const text = "一\n\n  甲   乙\n  ---- ----\n  1    2\n\n三";
  expect(fromPandoc(text).split("\n")).toEqual(["一", "", "| 甲 | 乙 |", "| --- | --- |", "| 1 | 2 |", "", "三"]);
});

const read: readonly (readonly [string, string])[] = [
  ["#. 甲\n#. 乙", "1. 甲\n2. 乙"],
  ["(@) 甲\n(@b) 乙", "1. 甲\n2. 乙"],
  ["a)  甲\nb)  乙", "a)  甲\\\nb)  乙"],
  ["H~2~O 與 10^3^，~~刪去~~", "H<sub>2</sub>O 與 10<sup>3</sup>，~~刪去~~"],
  ["+----+----+\n| 甲 | 乙 |\n+====+====+\n| 丙 | - 一 |\n|    | - 二 |\n+----+----+", "| 甲 | 乙 |\n| --- | --- |\n| 丙 | 一<br>二 |\n\n\n"],
  ["+----+----+\n| 甲 | 乙 |\n+====+====+\n| 丙 | 一 |\n|    |    |\n|    | 二 |\n|    |    |\n+----+----+", "| 甲 | 乙 |\n| --- | --- |\n| 丙 | 一<br>二 |\n\n\n\n\n"],
  ["-----------\n 甲    乙\n----- -----\n 一    二\n       三\n\n 四    五\n-----------", "| 甲 | 乙 |\n| --- | --- |\n| 一 | 二三 |\n| 四 | 五 |\n\n\n\n"],
];

for (const [text, markdown] of read) test(`fromPandoc reads ${JSON.stringify(text)}`, () => expect(fromPandoc(text)).toBe(markdown));

const kept = ["a) alone", "甲[^1]與[^2]", "`H~2~O`", "\\~2\\~", "-----\n甲\n-----", "+---+\n| a | b |\n+---+", "| a | b |\n| - | - |\n| 1 | 2 |", "---- ----", "a\nb\n-- --\nc", "- one\n- two", "+--"];

for (const text of kept) test(`fromPandoc keeps ${JSON.stringify(text)}`, () => expect(fromPandoc(text)).toBe(text));

test("fromPandoc takes no long time", () => {
  const border = `+${"---+".repeat(20_000)}`;
  const texts = [`${border}\n${"| a\n".repeat(50_000)}`, `${"-- ".repeat(100_000)}\n${"a ".repeat(100_000)}`, "+---+\n\n".repeat(50_000), "| a\n".repeat(100_000), "-- --\n".repeat(50_000), "-----\na\n".repeat(40_000), "~a".repeat(100_000), "^a ".repeat(70_000)];
  expect(processorSeconds(() => texts.forEach((text) => fromPandoc(text)))).toBeLessThan(3);
});
