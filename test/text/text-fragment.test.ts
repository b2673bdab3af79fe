import {expect, test} from "vitest";
import {textFragment} from "../../src/text/text-fragment.js";

const places = [
  ["with what stands around it in its clause", "雨停了。秘鲁总统访问挪威，两国", "访问", ":~:text=秘鲁总统-,访问,-挪威"],
  ["alone where its clause is nothing else", "“访问”", "访问", ":~:text=访问"],
  ["without what is too long", `访问${"很".repeat(50)}长`, "访问", ":~:text=访问"],
  ["with its signs encoded", "对AT&T-50%制裁案", "50%制裁", ":~:text=对AT%26T%2D-,50%25制裁,-案"],
  ["in words of letters", "In Lima talks began", "talks", ":~:text=talks"],
] as const;

test.each(places)("textFragment names a place %s", (_, text, words, fragment) => {
  const start = text.indexOf(words);
  expect(textFragment(text, start, start + words.length)).toBe(fragment);
});

test("textFragment writes half of a character as one that is missing", () => {
  expect(textFragment("\ud83d访问", 1, 3)).toBe(":~:text=\ufffd-,访问");
});
