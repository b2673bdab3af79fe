import {expect, test} from "vitest";
import {readLabelledLine} from "../../../src/formats/text/labelled-line.js";

const lines = [
  ["**来源：** 海港日报  ", "publisher", "海港日报"],
  ["**来源**：海港日报", "publisher", "海港日报"],
  ["- Date: 2024-06-20", "date", "2024-06-20"],
  ["> 作者：何田", "author", "何田"],
  ["*Source:* Island Notes", "publisher", "Island Notes"],
  ["*Source: Island Notes*", "publisher", "Island Notes"],
  ["標籤：渡船, 海港", "tags", "渡船, 海港"],
  ["归档日期: 2025-03-03", "collected", "2025-03-03"],
  ["Last edited time: June 20, 2024 3:53 PM", "collected", "June 20, 2024 3:53 PM"],
  ["Created: June 20, 2024 3:53 PM", "created", "June 20, 2024 3:53 PM"],
  ["Published Time: 2024-06-20T07:20:00Z", "date", "2024-06-20T07:20:00Z"],
  ["URL Source: https://a.example/1", "address", "https://a.example/1"],
  ["Load-Date: June 21, 2024", "other", "June 21, 2024"],
  // an address behind the label of a source is the address
  ["来源：https://a.example/1", "address", "https://a.example/1"],
  ["原文链接：[海港日报](https://a.example/(1))", "address", "https://a.example/(1)"],
  ["Link: <https://a.example/1>", "address", "https://a.example/1"],
  ["链接：[x](javascript:alert(1))", "no-address", "[x](javascript:alert(1))"],
  // labels without a colon, or with more than one
  ["【标题】海港灯塔", "title", "海港灯塔"],
  ["【来源】：海港日报", "publisher", "海港日报"],
  ["#+TITLE: 海港灯塔", "title", "海港灯塔"],
  [".. date: 2024-06-20 08:30:00 UTC+08:00", "date", "2024-06-20 08:30:00 UTC+08:00"],
  [":author: 梅岚", "author", "梅岚"],
] as const;

for (const [line, field, value] of lines) {
  test(`readLabelledLine reads ${line}`, () => expect(readLabelledLine(line, 3)).toMatchObject({field, value, place: {line: 3}}));
}

const others = ["他说：今天不下雨。", "来源：", "来源海港日报", "注意事项：请带雨衣", "# 来源：甲", "【看守人】说，今天不下雨。", "【来源】", ""] as const;

for (const line of others) {
  test(`readLabelledLine passes over ${JSON.stringify(line)}`, () => expect(readLabelledLine(line, 1)).toBeNull());
}

test("readLabelledLine says where the value begins", () => {
  expect(readLabelledLine("**时间：** 2024-06-20", 7)?.place).toEqual({line: 7, column: 9});
});
