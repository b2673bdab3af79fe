import {describe, expect, test} from "vitest";
import {aliases} from "../../src/data/countries/aliases.js";
import {countries} from "../../src/data/countries/names.js";
import {createGeographer} from "../../src/enrich/geography.js";
import {counting} from "./baseline.js";
import {readOf, scored, type Read} from "./score.js";
import {set, type Labelled} from "./set.js";

const geographer = createGeographer({countries, aliases});
const outlet = {id: "unknown", name: "unknown", hosts: [], country: null, language: "zh", timeZone: "UTC"};

function read({title, text, outlet: name}: Labelled): Read {
  const own = {...outlet, name: name ?? "unknown"};
  return readOf(geographer({title, text, captions: [], outlet: own, day: "2021-09-03", language: "zh"}));
}

// Just below what is reached (1, 0.97, 0.96, 0.99).
const floor = {main: 0.96, none: 0.96, pairs: 0.95, countries: 0.98} as const;

describe("the scored set", () => {
  test("has a text for every class of question", () => {
    expect(set.length).toBeGreaterThanOrEqual(48);
    expect(new Set(set.map(({shows}) => shows)).size).toBe(set.length);
  });

  const ours = scored(set, read);
  const baseline = scored(set, counting);

  for (const measure of ["main", "none", "pairs", "countries"] as const) {
    test(`stays above its floor: ${measure}`, () => {
      expect(ours[measure]).toBeGreaterThanOrEqual(floor[measure]);
    });

    test(`beats plain counting by ten points: ${measure}`, () => {
      expect(ours[measure] - baseline[measure]).toBeGreaterThanOrEqual(0.1);
    });
  }

  test("reads every text alike twice", () => {
    for (const text of set) expect(read(text)).toEqual(read(text));
  });
});
