import {expect, test} from "vitest";
import {commonBigrams} from "../../src/data/common-bigrams.js";
import {PairSet} from "../../src/enrich/pair-set.js";

test("PairSet knows the pairs that were added, in their order, and no others", () => {
  const pairs = new PairSet();
  const known = new Set<string>();
  for (let at = 0; at + 1 < commonBigrams.length; at++) {
    pairs.add(commonBigrams, at);
    known.add(commonBigrams.slice(at, at + 2));
  }
  for (const pair of known) {
    expect(pairs.has(`渡${pair}`, 1)).toBe(true);
    const turned = `${pair[1] ?? ""}${pair[0] ?? ""}`;
    expect(pairs.has(turned, 0)).toBe(known.has(turned));
  }
});

test("PairSet knows no pair that begins with the last character of a text", () => {
  const pairs = new PairSet();
  pairs.add("渡船", 0);
  pairs.add("船", 0);
  expect([pairs.has("渡船", 0), pairs.has("渡", 0), pairs.has("渡船", 1), pairs.has("", 0)]).toEqual([true, false, false, false]);
});

test("PairSet adds to a copy alone", () => {
  const pairs = new PairSet();
  pairs.add("渡船", 0);
  const copy = pairs.copy();
  copy.add("大桥", 0);
  expect([copy.has("渡船", 0), copy.has("大桥", 0), pairs.has("大桥", 0)]).toEqual([true, true, false]);
});
