import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {countries} from "../../src/data/countries/names.js";
import {readLabels} from "./labels.js";

const codes = new Set(countries.map(({code}) => code));

const files = ["open", "held-back", "fresh", "later", "newest", "latest", "further", "beyond", "one-named", "one-named-aside", "one-named-unseen", "one-named-more", "one-named-more-aside", "two-named", "unseen", "blind", "sealed"];
const textOf = (file: string) => readFileSync(new URL(`labels/${file}.jsonl`, import.meta.url), "utf8");
const labelsOf = (file: string) => readLabels(textOf(file));
const rowsOf = (file: string) => textOf(file).split("\n").filter(Boolean).map((line) => JSON.parse(line) as {readonly url: string});

for (const file of files) {
  const labels = labelsOf(file);

  test(`the labels in ${file}.jsonl name each article once`, () => {
    expect(labels.length).toBeGreaterThanOrEqual(55);
    expect(new Set(labels.map(({url}) => url)).size).toBe(labels.length);
  });

  test(`the labels in ${file}.jsonl name countries that exist, in pairs of two codes in alphabetical order`, () => {
    for (const {pairs, may = [], countries: about, mayCountries = []} of labels) {
      expect([...about, ...mayCountries].filter((code) => !codes.has(code))).toEqual([]);
      const sides = [...pairs, ...may].map((pair) => pair.split("-"));
      expect(sides.filter(([a = "", b = ""]) => a >= b || !codes.has(a) || !codes.has(b))).toEqual([]);
    }
  });

  test(`the labels in ${file}.jsonl put first only pairs that belong`, () => {
    for (const {main, pairs} of labels) expect(pairs).toEqual(expect.arrayContaining([...main]));
  });
}

for (const file of ["held-back", "beyond", "further", "latest", "unseen"]) {
  test(`the second reader of ${file}.jsonl labelled the same articles`, () => {
    const addresses = (path: string) => rowsOf(path).map(({url}) => url).sort();
    expect(addresses(`second/${file}`)).toEqual(addresses(file));
  });
}

test("no article is labelled in two files", () => {
  const urls = files.flatMap((file) => labelsOf(file).map(({url}) => url));
  expect(new Set(urls).size).toBe(urls.length);
});
