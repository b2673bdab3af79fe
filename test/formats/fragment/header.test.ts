import {expect, test} from "vitest";
import {readHeader} from "../../../src/formats/fragment/header.js";
import {processorSeconds} from "../../support/processors.js";

const topLeft = {line: 1, column: 1};

const titles = [
  ["[标题](https://a.example/1)\n------\n", "标题", "https://a.example/1"],
  ["\n\n<!--1594832533000-->\r\n[标题](https://a.example/1) \r\n------\r\n", "标题", "https://a.example/1"],
  ["[[World] 中美：“上”](https://a.example/1)\n---\n", "[World] 中美：“上”", "https://a.example/1"],
  ["[甲 (乙)](https://a.example/甲 (乙) H&M/a-1)\n------\n", "甲 (乙)", "https://a.example/甲 (乙) H&M/a-1"],
  ["[ 甲 ](//a.example//cn/1 \"words\")\n", " 甲 ", "//a.example//cn/1"],
  ["[](https://a.example/1)\n------\n", "", "https://a.example/1"],
  ["[标题]()\n------\n", "标题", ""],
  ["<!--NaN-->\n[\\[甲\\] 乙](https://a.example/1)", "[甲] 乙", "https://a.example/1"],
] as const;

for (const [text, title, address] of titles) {
  test(`readHeader reads ${JSON.stringify(text)}`, () => {
    const header = readHeader(text, topLeft);
    expect(header?.title.value).toBe(title);
    expect(header?.address.value).toBe(address);
  });
}

for (const text of ["", "标题\n------\n", "[甲](https://a.example) 和 [乙](https://b.example)\n", "![图](https://a.example/1.jpg)\n", "[甲](https://a.example) 说"]) {
  test(`readHeader answers null to ${JSON.stringify(text)}`, () => {
    expect(readHeader(text, topLeft)).toBeNull();
  });
}

test("readHeader says where everything stands, from where the text begins", () => {
  const header = readHeader("<!--1594832533000-->\n[甲](https://a.example)\n------\n日期：Thu, 25 Jun 2020 10:57:52 +0000\n\n<p>", {line: 10, column: 1});
  expect(header?.dates).toEqual([
    {from: "date-line", value: "Thu, 25 Jun 2020 10:57:52 +0000", place: {line: 13, column: 4}},
    {from: "epoch-comment", value: "1594832533000", place: {line: 10, column: 5}},
  ]);
  expect(header?.title.place).toEqual({line: 11, column: 2});
  expect(header?.address.place).toEqual({line: 11, column: 5});
  expect(header).toMatchObject({content: "\n<p>", contentPlace: {line: 14, column: 1}, hasEpoch: true, hasRule: true});
});

test("readHeader reads comments above the link, and lines with names and times below it", () => {
  const header = readHeader("<!-- 2024-06-20T15:53:56+08:00 -->\n<!-- 海港日报：抓取 -->\n[甲](https://a.example)\n======\n作者：林海\n来源：海港日报\n2024-06-20 15:50\n\n记者：您等了多久？\n", {line: 1, column: 1});
  expect(header?.dates).toEqual([
    {from: "date-line", value: "2024-06-20 15:50", place: {line: 7, column: 1}},
    {from: "epoch-comment", value: "2024-06-20T15:53:56+08:00", place: {line: 1, column: 6}},
  ]);
  expect(header?.comments).toEqual([{value: "海港日报：抓取", place: {line: 2, column: 6}}]);
  expect(header).toMatchObject({authors: [{value: "林海"}], publishers: [{value: "海港日报"}], hasRule: true, content: "\n记者：您等了多久？\n"});
});

test("readHeader is soon done with a line that never closes", () => {
  const seconds = processorSeconds(() => {
    expect(readHeader("[".repeat(1_000_000), topLeft)).toBeNull();
    expect(readHeader(`[${"](".repeat(7000)})`, topLeft)).not.toBeUndefined();
  });
  expect(seconds).toBeLessThan(1);
});

test("readHeader passes over a header that stands once more, three times at most", () => {
  const header = "[甲](https://a.example/)\n---\n";
  expect(readHeader(`${header}${header}正文`, topLeft)?.content).toBe("正文");
  expect(readHeader(`${header}[乙](https://a.example/)\n---\n正文`, topLeft)?.content).toBe("[乙](https://a.example/)\n---\n正文");
  expect(readHeader(header.repeat(200_000), topLeft)?.contentPlace.line).toBe(9);
});
