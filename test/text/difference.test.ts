import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {differenceOf, type Stretch} from "../../src/text/difference.js";

const written = (stretches: readonly Stretch[]): string =>
  stretches.map(({change, text}) => (change === "same" ? text : change === "added" ? `{${text}}` : `[${text}]`)).join("");

const pairs = [
  ["海港大桥昨天通车。", "海港大桥今天通车。", "海港大桥[昨]{今}天通车。"],
  ["The bridge opened on Monday with fanfare.", "The old bridge opened on Tuesday with fanfare.", "The {old }bridge opened on [Monday]{Tuesday} with fanfare."],
  ["甲说话。乙听着。", "甲说话。", "甲说话。[乙听着。]"],
  ["第一段。\n第二段。", "第一段。第二段。", "第一段。[\n]第二段。"],
  // what little is alike would be read in crumbs
  ["港口昨夜起火了。", "渔船今晨沉没了。", "[港口昨夜起火了。]{渔船今晨沉没了。}"],
  ["同文。", "同文。", "同文。"],
  ["", "新文。", "{新文。}"],
] as const;

describe("differenceOf", () => {
  for (const [first, second, expected] of pairs) {
    test(`compares ${JSON.stringify(first)} with ${JSON.stringify(second)}`, () => {
      expect(written(differenceOf(first, second))).toBe(expected);
    });
  }

  test("holds both texts whole, whatever they are", () => {
    const text = fc.oneof(fc.string({unit: "binary", maxLength: 60}), fc.array(fc.constantFrom("海", "港", "。", "\n", "The ", "sea ", "“", "!"), {maxLength: 60}).map((parts) => parts.join("")));
    fc.assert(fc.property(text, text, (first, second) => {
      const stretches = differenceOf(first, second);
      const without = (change: string): string => stretches.filter((one) => one.change !== change).map((one) => one.text).join("");
      expect([without("added"), without("removed")]).toEqual([first, second]);
    }), {numRuns: 300});
  });

  test("gives up on what differs too much, soon", () => {
    const [first, second] = ["甲乙丙丁".repeat(5000), "子丑寅卯".repeat(5000)];
    expect(differenceOf(first, second).map(({change}) => change)).toEqual(["removed", "added"]);
  });

  test("takes no longer for many passages that differ than for a few, and still compares the first", () => {
    const passages = (from: number): string => Array.from({length: 400}, (_, nth) => `第${nth}段相同。${Array.from({length: 900}, (_, at) => String.fromCharCode(from + ((nth * 7919 + at * 104_729) % 9000))).join("")}。`).join("");
    const [first, second] = [`海港大桥昨天通车。${passages(0x4e00)}`, `海港大桥今天通车。${passages(0x7200)}`];
    const began = process.cpuUsage();
    const stretches = differenceOf(first, second);
    // the 400 passages would take some 30 seconds
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(5);
    expect(written(stretches.slice(0, 4))).toBe(`海港大桥[昨]{今}天通车。第0段相同。`);
    const without = (change: string): string => stretches.filter((one) => one.change !== change).map((one) => one.text).join("");
    expect([without("added") === first, without("removed") === second]).toEqual([true, true]);
  });
});
