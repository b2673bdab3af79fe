import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {countries} from "../../src/data/countries/names.js";
import {readLabels} from "./labels.js";

const labels = readLabels(readFileSync(new URL("labels/open.jsonl", import.meta.url), "utf8"));
const codes = new Set(countries.map(({code}) => code));

test("the labels name each article once", () => {
  expect(labels).toHaveLength(90);
  expect(new Set(labels.map(({url}) => url)).size).toBe(90);
});

test("the labels name countries that exist, in pairs of two codes in alphabetical order", () => {
  for (const {pairs, may = [], countries, mayCountries = []} of labels) {
    expect([...countries, ...mayCountries].filter((code) => !codes.has(code))).toEqual([]);
    const sides = [...pairs, ...may].map((pair) => pair.split("-"));
    expect(sides.filter(([a = "", b = ""]) => a >= b || !codes.has(a) || !codes.has(b))).toEqual([]);
  }
});

test("the labels put first only pairs that belong", () => {
  for (const {main, pairs} of labels) expect(pairs).toEqual(expect.arrayContaining([...main]));
});
