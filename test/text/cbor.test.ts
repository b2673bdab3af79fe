import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {cborEnd, cborKinds, CborWriter, encodeCbor, readCbor, type Cbor} from "../../src/text/cbor.js";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

// From the examples of RFC 8949, appendix A.
const examples: readonly (readonly [Cbor, string])[] = [
  [0, "00"],
  [23, "17"],
  [24, "1818"],
  [100, "1864"],
  [1000, "1903e8"],
  [1_000_000, "1a000f4240"],
  [Uint8Array.of(1, 2, 3, 4), "4401020304"],
  ["", "60"],
  ["IETF", "6449455446"],
  ["水", "63e6b0b4"],
  ["\u{10151}", "64f0908591"],
  [[], "80"],
  [[1, [2, 3], [4, 5]], "8301820203820405"],
  [Array.from({length: 25}, (_, nth) => nth + 1), "98190102030405060708090a0b0c0d0e0f101112131415161718181819"],
];

const values = fc.letrec<{value: Cbor}>((tie) => ({
  value: fc.oneof(
    {maxDepth: 3},
    fc.integer({min: 0, max: 2 ** 32 - 1}),
    fc.string({unit: "binary"}),
    fc.uint8Array({maxLength: 300}),
    fc.array(tie("value"), {maxLength: 40}),
  ),
})).value;

describe("CBOR", () => {
  for (const [value, written] of examples) {
    test(`writes and reads ${JSON.stringify(value).slice(0, 30)}`, () => {
      expect(hex(encodeCbor(value))).toBe(written);
      expect(readCbor(Uint8Array.from(Buffer.from(written, "hex")), 0).value).toEqual(value);
    });
  }

  test("reads what it wrote", () => {
    fc.assert(fc.property(values, (value) => {
      expect(readCbor(encodeCbor(value), 0).value).toEqual(value);
    }));
  });

  test("reads items that stand in a row, and passes over them", () => {
    fc.assert(fc.property(values, values, (one, other) => {
      const row = Uint8Array.from([...encodeCbor(one), ...encodeCbor(other)]);
      const {value, end} = readCbor(row, 0);
      expect(value).toEqual(one);
      expect(cborEnd(row, 0)).toBe(end);
      expect(readCbor(row, end)).toEqual({value: other, end: row.length});
    }));
  });

  test("passes over negative numbers, which it does not read", () => {
    expect(cborEnd(Buffer.from("82381820", "hex"), 0)).toBe(4); // [-25, -1]
    expect(() => readCbor(Buffer.from("20", "hex"), 0)).toThrow("kind 1");
  });

  test("writes items one behind the other, and the beginnings of others", () => {
    const writer = new CborWriter(0);
    writer.head(cborKinds.list, 2);
    writer.head(cborKinds.negative, 24);
    writer.text("国");
    expect(writer.end).toBe(7);
    writer.string(new Uint8Array(1000));
    expect(hex(writer.written())).toBe(`82381863e59bbd5903e8${"00".repeat(1000)}`);
  });

  test("refuses other kinds", () => {
    expect(() => readCbor(Buffer.from("f5", "hex"), 0)).toThrow("kind 7");
    expect(() => readCbor(Buffer.from("9fff", "hex"), 0)).toThrow("a number of the form 31");
  });
});
