import {expect, test} from "vitest";
import {countLetters} from "../../src/text/letters.js";

const counts = [
  ["山水 ab", {han: 2, latin: 2}],
  ["やまと カナ", {kana: 5}],
  ["한국어", {hangul: 3}],
  ["Привет", {cyrillic: 6}],
  ["𠀋𠀋!", {han: 2}], // beyond the first plane, one each
  ["\ud840山", {han: 1}], // half of a character is of no writing
  ["1, 2。😀", {}],
] as const;

test.each(counts)("countLetters tells the writing of every letter of %s", (text, expected) => {
  const none = {han: 0, kana: 0, hangul: 0, cyrillic: 0, latin: 0};
  expect(countLetters(text)).toEqual({...none, ...expected});
  expect(countLetters(text)).toEqual({...none, ...expected}); // and the same from the table
});
