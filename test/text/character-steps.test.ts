import fc from "fast-check";
import {expect, test} from "vitest";
import {packCharacters, unpackCharacters} from "../../src/text/character-steps.js";

test("sorted characters come back from their steps", () => {
  const sorted = fc.uniqueArray(fc.integer({min: 1, max: 0x10ffff}).filter((point) => point < 0xd800 || point > 0xdfff)).map((points) => points.sort((a, b) => a - b).map((point) => String.fromCodePoint(point)).join(""));
  fc.assert(fc.property(sorted, (characters) => unpackCharacters(packCharacters(characters)) === characters));
});

// 丟 is U+4E1F, 19,999 or `ffj` in base 36; 並 is 7 further, 乾 88 or `2g` after that
test("a step up to the next few characters takes one sign, a longer one is a number", () => {
  expect(packCharacters("丟並乾")).toBe(" ffj * 2g ");
});
