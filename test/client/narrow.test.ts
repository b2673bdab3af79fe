import {describe, expect, test} from "vitest";
import {countValues, inOrder, passes} from "../../src/client/narrow.js";
import type {Facet} from "../../src/model/search-bundle.js";

const none: Record<Facet, readonly string[]> = {outlet: [], year: [], month: [], country: [], pair: [], script: [], format: []};

const listed = (id: string, day: string | null, values: Partial<typeof none>) => ({id, day, titleWords: 3, values: {...none, ...values}});

const articles = [
  listed("a", null, {outlet: ["post"], country: ["RU"]}),
  listed("b", "2023-05-01", {outlet: ["post"], country: ["RU", "VN"], year: ["2023"]}),
  listed("c", "2024-01-02", {outlet: ["times"], country: ["VN"], year: ["2024"]}),
];

const filtered = [
  [{}, "abc"],
  [{country: ["RU"]}, "ab"],
  [{country: ["RU", "VN"]}, "abc"], // one of them
  [{country: ["VN"], outlet: ["post"]}, "b"], // both facets
  [{year: ["2022"]}, ""],
  [{year: []}, "abc"],
] as const;

describe("passes", () => {
  for (const [filters, expected] of filtered) {
    test(`lets ${expected || "nothing"} through ${JSON.stringify(filters)}`, () => {
      expect(articles.filter((article) => passes(article, filters)).map(({id}) => id).join("")).toBe(expected);
    });
  }
});

describe("countValues", () => {
  test("counts a facet as if it had no filter of its own", () => {
    const counts = countValues(articles, {country: ["RU"]});
    expect([...counts.country]).toEqual([["RU", 2], ["VN", 2]]);
    expect([...counts.outlet]).toEqual([["post", 2]]);
  });
});

const found = [{place: 0, closeness: 1}, {place: 1, closeness: 1}, {place: 2, closeness: 0}];

const orders = [
  ["relevance", "bac"], // a is undated
  ["newest", "cba"],
  ["oldest", "bca"],
] as const;

describe("inOrder", () => {
  for (const [sort, expected] of orders) {
    test(`sorts by ${sort}, undated articles last`, () => {
      expect(inOrder(found, articles, sort).map(({place}) => articles[place]?.id).join("")).toBe(expected);
    });
  }
});
