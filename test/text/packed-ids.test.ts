import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {packIds, unpackIds} from "../../src/text/packed-ids.js";

describe("packIds", () => {
  test("takes 51 bits for an id as articles have", () => {
    expect(packIds(["k3v9q2m7xa".replace("9", "2"), "abcdefghij", "zzzzzzzz77", "2345672345"]).length).toBe(Math.ceil((4 * 51) / 8));
  });

  test("is read back, whatever ids are", () => {
    const id = fc.oneof(fc.stringMatching(/^[a-z2-7]{10}$/), fc.stringMatching(/^[a-z0-9]{9,11}$/), fc.string({unit: "binary"}));
    fc.assert(fc.property(fc.array(id), (ids) => {
      expect(unpackIds(packIds(ids), ids.length)).toEqual(ids);
    }));
  });
});
