import {describe, expect, test} from "vitest";
import {runsOf} from "../../src/archive/runs.js";

describe("runsOf", () => {
  const names = Array.from({length: 2000}, (_, index) => `seeds/${index}.txt`);
  const runs = (list: readonly string[]) => runsOf(list, (name) => name);

  test("keeps the order, fifty to two hundred a page", () => {
    expect(runs(names).flat()).toEqual(names);
    const lengths = runs(names).map(({length}) => length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(200);
    expect(Math.min(...lengths.slice(0, -1))).toBeGreaterThanOrEqual(50);
    expect(runs([])).toEqual([[]]);
  });

  test("changes few runs for one item more, wherever it stands", () => {
    const before = new Set(runs(names).map((run) => run.join()));
    for (const place of [0, 700, 1999]) {
      const more = runs([...names.slice(0, place), "new.txt", ...names.slice(place)]);
      expect(more.filter((run) => !before.has(run.join())).length).toBeLessThanOrEqual(3);
    }
  });

  describe("of items that hold more and less", () => {
    const sizeOf = (name: string): number => 1 + (name.length * 37 + name.charCodeAt(name.length - 5) * 101) % 60;
    const sized = (list: readonly string[]) => runsOf(list, (name) => name, sizeOf);
    const held = (run: readonly string[]): number => run.reduce((sum, name) => sum + sizeOf(name), 0);

    test("ends before what would make a run hold too much", () => {
      expect(sized(names).flat()).toEqual(names);
      expect(Math.max(...sized(names).map(held))).toBeLessThanOrEqual(200);
      expect(Math.max(...names.map(sizeOf))).toBeGreaterThan(50);
    });

    test("holds about as much as a run of ordinary items", () => {
      const [whole, of] = [held(names), sized(names).length];
      const ordinary = names.length / runs(names).length;
      expect(whole / of / ordinary).toBeGreaterThan(0.7);
      expect(whole / of / ordinary).toBeLessThan(1.3);
    });

    test("leaves what is too large for a run alone in one", () => {
      const huge = runsOf(["a", "b", "c"], (name) => name, (name) => (name === "b" ? 900 : 1));
      expect(huge).toEqual([["a"], ["b"], ["c"]]);
    });

    test("changes few runs for one item more, wherever it stands", () => {
      const before = new Set(sized(names).map((run) => run.join()));
      for (const place of [0, 300, 700, 1500, 1999]) {
        const more = sized([...names.slice(0, place), "new.txt", ...names.slice(place)]);
        expect(more.filter((run) => !before.has(run.join())).length).toBeLessThanOrEqual(5);
      }
    });
  });
});
