import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {slotsOf} from "../../src/search/slots.js";

const ids = fc.uniqueArray(fc.string({unit: fc.constantFrom(..."abcdef234567"), minLength: 6, maxLength: 6}), {maxLength: 1000, size: "max"});
const byId = (all: readonly string[]) => new Map(slotsOf(all).map(({row, slot}) => [all[row], slot]));

describe("slotsOf", () => {
  test("gives each article its own, by ascending slot", () => {
    fc.assert(fc.property(ids, (all) => {
      const slotted = slotsOf(all);
      expect(slotted.map(({row}) => row).sort((a, b) => a - b)).toEqual(all.map((_, row) => row));
      expect(slotted.every(({slot}, rank) => slot > (slotted[rank - 1]?.slot ?? -1))).toBe(true);
    }));
  });

  test("goes by the ids alone, whatever their order", () => {
    fc.assert(fc.property(ids, (all) => {
      expect(byId([...all].reverse())).toEqual(byId(all));
    }));
  });

  test("moves hardly any for one article more", () => {
    const all = Array.from({length: 500}, (_, nth) => `article ${nth}`);
    const whole = byId(all);
    const moved = all.map((gone) => [...byId(all.filter((id) => id !== gone))].filter(([id = "", slot]) => whole.get(id) !== slot).length);
    expect(moved.reduce((sum, many) => sum + many, 0) / all.length).toBeLessThan(0.3);
  });
});
