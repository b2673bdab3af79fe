import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {countries} from "../../src/data/countries/names.js";
import {readLabels} from "./labels.js";

const codes = new Set(countries.map(({code}) => code));

for (const half of ["open", "held-back"]) {
  const labels = readLabels(readFileSync(new URL(`labels/${half}.jsonl`, import.meta.url), "utf8"));

  test(`the labels of the ${half} half name each article once`, () => {
    expect(labels.length).toBeGreaterThanOrEqual(88);
    expect(new Set(labels.map(({url}) => url)).size).toBe(labels.length);
  });

  test(`the labels of the ${half} half name countries that exist, in pairs of two codes in alphabetical order`, () => {
    for (const {pairs, may = [], countries: about, mayCountries = []} of labels) {
      expect([...about, ...mayCountries].filter((code) => !codes.has(code))).toEqual([]);
      const sides = [...pairs, ...may].map((pair) => pair.split("-"));
      expect(sides.filter(([a = "", b = ""]) => a >= b || !codes.has(a) || !codes.has(b))).toEqual([]);
    }
  });

  test(`the labels of the ${half} half put first only pairs that belong`, () => {
    for (const {main, pairs} of labels) expect(pairs).toEqual(expect.arrayContaining([...main]));
  });
}

test("the halves have no article in common", () => {
  const [open, heldBack] = ["open", "held-back"].map((half) => readLabels(readFileSync(new URL(`labels/${half}.jsonl`, import.meta.url), "utf8")).map(({url}) => url));
  expect(open?.filter((url) => heldBack?.includes(url))).toEqual([]);
});
