import {describe, expect, test} from "vitest";
import {readIndexHead} from "../../src/search/pagefind-head.js";
import {encodeCbor, type Cbor} from "../../src/text/cbor.js";

const written = (head: Cbor) => Buffer.concat([Buffer.from("pagefind_dcd"), encodeCbor(head)]);

const pages = [["und_a", 12], ["und_b", 7]];
const chunks = [["一", "国", "und_1"], ["土", "龙", "und_2"]];

describe("readIndexHead", () => {
  test("reads release and chunks", () => {
    expect(readIndexHead(written(["1.5.2", pages, chunks, [], [], []]), ["und_a", "und_b"])).toEqual({
      release: "1.5.2",
      chunks: ["und_1", "und_2"],
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
