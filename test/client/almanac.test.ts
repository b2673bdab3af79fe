import {expect, test} from "vitest";
import {groupByDate} from "../../src/archive/group.js";
import {almanacOf} from "../../src/archive/views/almanac.js";
import {daysLike} from "../../src/client/almanac.js";
import {shelved} from "../support/archives.js";
import {anArticle} from "../support/articles.js";

const days = ["2024-02-29", "2024-12-31", "2023-12-31", "2020-02-29", "2020-01-01", "2019-03-01"];
const almanac = almanacOf(groupByDate(shelved(days.map((day, nth) => anArticle({id: `a${nth}`, day}).record)).articles, 10));
const written = almanac.map((year) => `${year.year}:${year.days}`).join(" ");

test("almanacOf gives every year 93 digits, the newest first", () => {
  expect(almanac.map((year) => [year.year, year.days.length])).toEqual([["2024", 93], ["2023", 93], ["2020", 93], ["2019", 93]]);
});

test.each([
  [2026, 12, 31, ["2024-12-31", "2023-12-31"]],
  [2024, 12, 31, ["2023-12-31"]],
  [2028, 2, 29, ["2024-02-29", "2020-02-29"]],
  [2026, 3, 1, ["2019-03-01"]],
  [2026, 1, 1, ["2020-01-01"]],
  [2026, 1, 2, []],
])("daysLike on %i-%i-%i finds the same day of other years", (year, month, day, found) => {
  expect(daysLike(written, new Date(year, month - 1, day))).toEqual(found);
});

test("daysLike finds nothing in what is no almanac", () => {
  expect([daysLike("", new Date(2026, 0, 1)), daysLike("2020 :f", new Date(2026, 1, 1))]).toEqual([[], []]);
});
