import {describe, expect, test} from "vitest";
import {countValues, isTimed, mayPass, passes} from "../../src/client/search/narrow.js";
import type {VolumeEntry, VolumeFacets} from "../../src/model/search-bundle.js";

/** Three articles: `a` is undated. */
const columns: VolumeFacets = {
  days: [null, "2023-05-01", "2024-01-02"],
  facets: {
    outlet: {values: ["post", "times"], of: [[0], [0], [1]]},
    country: {values: ["RU", "VN"], of: [[0], [0, 1], [1]]},
    pair: {values: ["RU-VN"], of: [[], [0], []]},
    script: {values: [], of: [[], [], []]},
    format: {values: ["jekyll"], of: [[0], [0], [0]]},
  },
};
const rows = [0, 1, 2];

const filtered = [
  [{}, "abc"],
  [{country: ["RU"]}, "ab"],
  [{country: ["RU", "VN"]}, "abc"], // one of them
  [{country: ["VN"], outlet: ["post"]}, "b"], // both facets
  [{year: ["2022"]}, ""],
  [{year: ["2023", "2024"], month: ["2024-01"]}, "c"],
  [{pair: ["RU-VN"]}, "b"],
  [{year: []}, "abc"],
] as const;

describe("passes", () => {
  for (const [filters, expected] of filtered) {
    test(`lets ${expected || "nothing"} through ${JSON.stringify(filters)}`, () => {
      expect(rows.filter((row) => passes(columns, row, filters)).map((row) => "abc".charAt(row)).join("")).toBe(expected);
    });
  }
});

describe("countValues", () => {
  test("counts a facet as if it had no filter of its own", () => {
    const counts = countValues([{columns, rows}], {country: ["RU"]});
    expect([...counts.country]).toEqual([["RU", 2], ["VN", 2]]);
    expect([...counts.outlet]).toEqual([["post", 2]]);
    expect([...counts.year]).toEqual([["2023", 1]]);
  });

  test("adds what several volumes hold", () => {
    const counts = countValues([{columns, rows: [1]}, {columns, rows: [1, 2]}], {});
    expect([...counts.month]).toEqual([["2023-05", 2], ["2024-01", 1]]);
  });
});

const volume = (years: VolumeEntry["years"]): VolumeEntry => ({path: "", hash: "", shards: [1], together: 1, years});

const times = [
  [["2019", "2021"], {year: ["2020"]}, true],
  [["2019", "2021"], {year: ["2022", "2021"]}, true],
  [["2019", "2021"], {year: ["2022"]}, false],
  [["2019", "2021"], {month: ["2018-12"]}, false],
  [["2019", "2021"], {month: ["2019-12"]}, true],
  [["2019", "2021"], {outlet: ["post"]}, true],
  [null, {year: ["2020"]}, false], // undated
  [null, {}, true],
] as const;

describe("mayPass", () => {
  for (const [years, filters, expected] of times) {
    test(`${expected ? "loads" : "leaves"} a volume of ${years?.join("–") ?? "no day"} for ${JSON.stringify(filters)}`, () => {
      expect(mayPass(volume(years), filters)).toBe(expected);
    });
  }

  test("hangs on filters of time alone", () => {
    expect([isTimed({outlet: ["post"]}), isTimed({year: []}), isTimed({month: ["2020-01"]})]).toEqual([false, false, true]);
  });
});
