import fc from "fast-check";
import {expect, test} from "vitest";
import {packCharacters, unpackCharacters} from "../../src/text/character-steps.js";

test("characters come back from their steps, in whatever order they stand", () => {
  const points = fc.array(fc.integer({min: 1, max: 0x10ffff}).filter((point) => point < 0xd800 || point > 0xdfff));
  const text = (all: readonly number[]): string => all.map((point) => String.fromCodePoint(point)).join("");
  const sorted = (all: readonly number[]): string => text([...all].sort((a, b) => a - b));
  fc.assert(fc.property(points, (all) => [text(all), sorted(all)].every((characters) => unpackCharacters(packCharacters(characters)) === characters)));
});

// 丟 is U+4E1F, 19,999 or `ffj` in base 36; 並 is 7 further, 乾 88 or `2g` after that
test("a step up to the next few characters takes one sign, a longer one is a number", () => {
  expect(packCharacters("丟並乾")).toBe(" ffj * 2g ");
});

// 並 is U+4E26, `ffq` in base 36
test("a step backwards is a number", () => {
  expect(packCharacters("並丟丟")).toBe(" ffq  -7 #");
});
