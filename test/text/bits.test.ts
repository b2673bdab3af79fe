import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {BitReader, BitWriter, riceWidth} from "../../src/text/bits.js";

const number = fc.oneof(fc.integer({min: 0, max: 40}), fc.integer({min: 0, max: 5000}));
const item = fc.oneof(
  fc.record({code: fc.constant("bits" as const), value: number, width: fc.integer({min: 13, max: 24})}),
  fc.record({code: fc.constant("rice" as const), value: number, width: fc.integer({min: 0, max: 24})}),
  fc.record({code: fc.constant("gamma" as const), value: fc.integer({min: 1, max: 2 ** 24}), width: fc.constant(0)}),
);

const bitsOf = (write: (writer: BitWriter) => void) => {
  const writer = new BitWriter();
  write(writer);
  return Array.from(writer.take(), (byte) => byte.toString(2).padStart(8, "0")).join("");
};

describe("bits", () => {
  test("are written as the codes say", () => {
    expect(bitsOf((writer) => { writer.bits(0b101, 3); })).toBe("10100000");
    expect(bitsOf((writer) => { writer.rice(0, 0); })).toBe("00000000");
    expect(bitsOf((writer) => { writer.rice(11, 2); })).toBe("11011000"); // 11 = 2 × 4 + 3: `110`, `11`
    expect(bitsOf((writer) => { writer.rice(30, 0); })).toBe(`${"1".repeat(30)}00`);
    expect(bitsOf((writer) => { writer.gamma(1); writer.gamma(6); })).toBe("01101000"); // `0`, then 6 = 4 + 2: `110`, `10`
  });

  test("are read as they were written", () => {
    fc.assert(fc.property(fc.array(item, {maxLength: 200}), (items) => {
      const writer = new BitWriter();
      for (const {code, value, width} of items) writer[code](value, width);
      const reader = new BitReader(writer.take());
      expect(items.map(({code, width}) => reader[code](width))).toEqual(items.map(({value}) => value));
    }));
  });

  test("are read whatever runs of ones they begin with", () => {
    for (let length = 0; length < 100; length++) {
      const writer = new BitWriter();
      for (const value of [length, 0, length, 7]) writer.rice(value, 0);
      const reader = new BitReader(writer.take());
      expect([reader.rice(0), reader.rice(0), reader.rice(0), reader.rice(0)]).toEqual([length, 0, length, 7]);
    }
  });

  test("are more than the writer first had room for, and begin anew when they are taken", () => {
    const writer = new BitWriter();
    for (let nth = 0; nth < 100_000; nth++) writer.bits(nth & 0xff, 8);
    expect(writer.take()).toEqual(Uint8Array.from({length: 100_000}, (_, nth) => nth));
    writer.bits(1, 1);
    expect([...writer.take()]).toEqual([0x80]);
  });

  test("behind the end are zeros", () => {
    const reader = new BitReader(Uint8Array.of(0xff));
    expect([reader.rice(0), reader.bits(24), reader.gamma()]).toEqual([8, 0, 1]);
  });
});

describe("riceWidth", () => {
  for (const [mean, width] of [[0, 0], [1, 0], [2, 1], [4, 2], [10, 3], [100, 6], [1000, 9], [1_000_000, 19]] as const) {
    test(`gives numbers of the mean ${mean} ${width} bits`, () => {
      expect(riceWidth(mean * 7, 7)).toBe(width);
    });
  }

  test("is best for numbers that are drawn by lot", () => {
    // as often as chance has them: each number is so much rarer than the one before
    for (const mean of [1, 2, 3, 5, 10, 40, 300]) {
      const share = mean / (mean + 1);
      const cost = (width: number) => Array.from({length: 40 * mean}, (_, value) => share ** value * (1 - share) * ((value >> width) + 1 + width)).reduce((sum, bits) => sum + bits, 0);
      const best = Math.min(...Array.from({length: 12}, (_, width) => cost(width)));
      expect(cost(riceWidth(mean, 1))).toBeLessThan(best * 1.001);
    }
  });
});
