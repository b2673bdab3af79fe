import {expect, test} from "vitest";
import {Lines} from "../../src/syntax/lines.js";
import {placeAt} from "../../src/syntax/place.js";

const text = "甲\n\n乙乙\n丙😀丙\n";
const offsets = [...text].map((_, i) => i);

for (const size of [1, 2, 3, 100]) {
  test(`Lines answers places of a text that comes ${size} at a time`, () => {
    const lines = new Lines();
    for (let at = 0; at < text.length; at += size) lines.add(text.slice(at, at + size));
    expect(lines.length).toBe(text.length);
    expect(offsets.map((offset) => lines.placeAt(offset))).toEqual(offsets.map((offset) => placeAt(text, offset)));
  });
}

test("Lines still counts what it has forgotten, and keeps a stretch that was asked for", () => {
  const lines = new Lines();
  lines.add(text);
  const between = lines.between(3, 6);
  lines.forgetBefore(text.length);
  lines.add("丁\n戊");
  const whole = `${text}丁\n戊`;
  expect(lines.placeAt(whole.length - 1)).toEqual({line: 6, column: 1});
  expect(lines.placeAt(text.length)).toEqual(placeAt(whole, text.length));
  expect([3, 4, 5, 6].map(between)).toEqual([3, 4, 5, 6].map((offset) => placeAt(text, offset)));
});
