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
});
