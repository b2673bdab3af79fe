import fc from "fast-check";
import {expect, test} from "vitest";
import {Buckets} from "../../src/archive/stories/nearness.js";

type Pair = readonly [key: number, number: number];

function told(pairs: readonly Pair[], reach: number): string[] {
  const buckets = new Buckets();
  for (const [key, number] of pairs) buckets.add(key, number);
  const found: string[] = [];
  buckets.eachPair(reach, (one, other) => {
    found.push(`${one} ${other}`);
    return true;
  });
  return found.sort();
}

/** Every two of one key that stand so near each other, looked for one by one. */
function lookedFor(pairs: readonly Pair[], reach: number): string[] {
  const numbers = (key: number): number[] => pairs.filter(([own]) => own === key).map(([, number]) => number);
  return [...new Set(pairs.map(([key]) => key))].flatMap((key) =>
    numbers(key).flatMap((one, at, all) => all.slice(at + 1, at + 1 + reach).map((other) => `${one} ${other}`))).sort();
}

const aKey = fc.oneof(fc.nat(5), fc.integer({min: 2 ** 32 - 3, max: 2 ** 32 - 1}), fc.nat(2 ** 32 - 1));

test("numbers under one key are told of two by two, in the order in which they were added", () => {
  fc.assert(fc.property(fc.array(fc.tuple(aKey, fc.nat(2 ** 21)), {maxLength: 60}), fc.integer({min: 1, max: 5}), (pairs, reach) => {
    expect(told(pairs, reach)).toEqual(lookedFor(pairs, reach));
  }), {numRuns: 300});
});

test("thousands of them, which take more room than there is at first", () => {
  const pairs = Array.from({length: 5000}, (_, nth): Pair => [(nth * 2_654_435_761) % 700, nth]);
  expect(told(pairs, 3)).toEqual(lookedFor(pairs, 3));
});

test("the rest is passed over for a number when asked", () => {
  const buckets = new Buckets();
  for (const number of [1, 2, 3, 4]) buckets.add(7, number);
  const found: string[] = [];
  buckets.eachPair(9, (one, other) => {
    found.push(`${one} ${other}`);
    return other - one < 2;
  });
  expect(found).toEqual(["1 2", "1 3", "2 3", "2 4", "3 4"]);
});
