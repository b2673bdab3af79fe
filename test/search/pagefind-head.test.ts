import {describe, expect, test} from "vitest";
import {beginsOf, readIndexHead} from "../../src/search/pagefind-head.js";
import {encodeCbor, type Cbor} from "../../src/text/cbor.js";

const written = (head: Cbor) => Buffer.concat([Buffer.from("pagefind_dcd"), encodeCbor(head)]);

const pages = [["und_a", 12], ["und_b", 7]];
const chunks = [["一", "国", "und_1"], ["土", "龙", "und_2"]];

describe("readIndexHead", () => {
  test("reads release and chunks", () => {
    expect(readIndexHead(written(["1.5.2", pages, chunks, [], [], []]), ["und_a", "und_b"])).toEqual({
      version: "1.5.2",
      chunks: [{from: "一", to: "国", name: "und_1"}, {from: "土", to: "龙", name: "und_2"}],
    });
  });

  test("refuses pages in another order, and what the browser could not make anew", () => {
    expect(() => readIndexHead(written(["1.5.2", pages, chunks, [], [], []]), ["und_b", "und_a"])).toThrow("order");
    expect(() => readIndexHead(written(["1.5.2", pages, chunks, [], [], []]), ["und_a"])).toThrow("order");
    expect(() => readIndexHead(written(["1.5.2", pages, chunks, [["outlet", "x"]], [], []]), ["und_a", "und_b"])).toThrow("more than pages and words");
    expect(() => readIndexHead(written(["1.5.2", 3, chunks, [], [], []]), [])).toThrow("another form");
    expect(() => readIndexHead(Buffer.from("something else"), [])).toThrow("signature");
  });
});

const rows = [
  [[["0", "11"], ["110", "19"], ["80", "all"], ["alli", "ch"]], ["0", "110", "8", "alli"]],
  [[["fre", "fri"], ["ip", "sta"], ["一", "上"], ["下", "不"]], ["f", "i", "一", "下"]],
  [[["aa", "aab"], ["aaba", "b"]], ["a", "aaba"]],
] as const;

describe("beginsOf", () => {
  for (const [ranges, expected] of rows) {
    test(`needs ${expected.join(" ")}`, () => {
      expect(beginsOf(ranges.map(([from, to]) => ({from, to, name: ""})))).toEqual(expected);
    });
  }
});
