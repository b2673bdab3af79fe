import {describe, expect, test} from "vitest";
import {ticksOf, trendsOf} from "../../src/client/results/trend.js";

const counts = (month: Readonly<Record<string, number>>, year: Readonly<Record<string, number>> = {}) => ({
  month: new Map(Object.entries(month)),
  year: new Map(Object.entries(year)),
});

const shown = (trends: ReturnType<typeof trendsOf>) =>
  trends.map(({facet, bars}) => `${facet} ${bars.map(({date, count, chosen}) => `${date}:${count}${chosen ? "!" : ""}`).join(" ")}`);

const short = {"2023-11": 2, "2024-02": 3};
const long = {"2015-03": 1, "2015-07": 1, "2017-01": 4};

const cases = [
  ["months with the gaps between them", short, {}, {}, 60, ["month 2023-11:2 2023-12:0 2024-01:0 2024-02:3"]],
  ["years when there are more months than bars", long, {}, {}, 12, ["year 2015:2 2016:0 2017:4"]],
  ["a chosen month", short, {"2024": 3}, {month: ["2024-02"]}, 60, ["month 2023-11:2 2023-12:0 2024-01:0 2024-02:3!"]],
  // counted without the chosen year, `year` still knows the others; `month` does not
  ["a chosen year among all, and its months", {"2015-03": 1, "2015-04": 1}, {"2015": 2, "2017": 4}, {year: ["2015"]}, 12,
    ["year 2015:2! 2016:0 2017:4", "month 2015-03:1 2015-04:1"]],
  ["nothing for a single month", {"2024-02": 9}, {"2024": 9}, {}, 60, []],
  ["nothing for nothing", {}, {}, {}, 60, []],
] as const;

describe("trendsOf", () => {
  for (const [what, month, year, filters, mostBars, expected] of cases) {
    test(`shows ${what}`, () => {
      expect(shown(trendsOf(counts(month, year), filters, mostBars))).toEqual(expected);
    });
  }

  test("does not draw gaps up to a year that can only be a mistake", () => {
    const [{bars} = {bars: []}] = trendsOf(counts({"0202-01": 1, "2024-01": 1}), {}, 60);
    expect(bars.length).toBeLessThan(500);
    expect(bars.at(-1)).toEqual({date: "2024", count: 1, chosen: false});
  });
});

const bars = (first: number, count: number) => Array.from({length: count}, (_, nth) => ({date: String(first + nth), count: 1, chosen: false}));

describe("ticksOf", () => {
  test("names every year of a few", () => {
    expect(ticksOf(bars(2020, 3))).toEqual([{at: 0, date: "2020"}, {at: 1, date: "2021"}, {at: 2, date: "2022"}]);
  });

  test("names months within a single year", () => {
    const months = ["2024-02", "2024-03", "2024-04", "2024-05"].map((date) => ({date, count: 1, chosen: false}));
    expect(ticksOf(months)).toEqual([{at: 0, date: "2024-02"}, {at: 3, date: "2024-05"}]);
  });

  test("names six of many", () => {
    expect(ticksOf(bars(1990, 30)).map(({date}) => date)).toEqual(["1990", "1995", "2000", "2005", "2010", "2015"]);
  });
});
