import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {packColumns, unpackColumns} from "../../src/text/packed-columns.js";

describe("packColumns", () => {
  test("takes a bit for each of many noughts", () => {
    expect(packColumns([new Array<number>(800).fill(0)]).length).toBeLessThanOrEqual(101);
  });

  test("is read back, whatever the numbers", () => {
    const number = fc.oneof(fc.nat({max: 2}), fc.nat({max: 3000}), fc.nat({max: 100_000}));
    const columns = fc.nat({max: 30}).chain((length) => fc.array(fc.array(number, {minLength: length, maxLength: length}), {maxLength: 4}));
    fc.assert(fc.property(columns, (given) => {
      expect(unpackColumns(packColumns(given), given.length, given[0]?.length ?? 0)).toEqual(given);
    }));
  });
});
