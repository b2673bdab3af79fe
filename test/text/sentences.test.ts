import fc from "fast-check";
import {expect, test} from "vitest";
import {paragraphsOf, sentencePieces, sentencesOf} from "../../src/text/sentences.js";

const texts = [
  ["船到了。人呢？“走了！”他说。", ["船到了。", "人呢？", "“走了！”", "他说。"]],
  ["第一段\n第二段。", ["第一段", "第二段。"]],
  ["The ship came. It left at 3.5 knots. U.S. sailors waved.", ["The ship came.", "It left at 3.5 knots.", "U.S. sailors waved."]],
  ["……\n——", []],
] as const;

test.each(texts)("sentencesOf cuts %j", (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

test("paragraphsOf keeps the sentences of a paragraph together, and paragraphs without any out", () => {
  expect(paragraphsOf("船到了。人呢？\n——\n\n走了。")).toEqual([["船到了。", "人呢？"], ["走了。"]]);
});

test("the pieces of a text are the text", () => {
  fc.assert(fc.property(fc.string({unit: "binary", maxLength: 80}), (text) => {
    expect(sentencePieces(text).join("")).toBe(text);
  }));
});
