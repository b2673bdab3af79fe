import fc from "fast-check";
import {expect, test} from "vitest";
import {firstLines, lastLines} from "../../src/normalise/outer-lines.js";

const text = fc.array(fc.constantFrom("\n", "甲", " ", "\t", "乙丙"), {maxLength: 20}).map((parts) => parts.join(""));

/** All lines that say anything. */
function lines(text: string): string[] {
  return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}

test("firstLines and lastLines take from the ends of all lines", () => {
  fc.assert(fc.property(text, fc.integer({min: 1, max: 5}), (text, most) => {
    expect(firstLines(text, most)).toEqual(lines(text).slice(0, most));
    expect(lastLines(text, most)).toEqual(lines(text).slice(-most));
  }));
});
