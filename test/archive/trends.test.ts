import {expect, test} from "vitest";
import {groupByDate} from "../../src/archive/group.js";
import {outletMatrix, pairMatrix} from "../../src/archive/views/matrix.js";
import {createNamer} from "../../src/archive/views/names.js";
import {periodsOf, spanOf, withTrends} from "../../src/archive/views/trends.js";
import type {Article} from "../../src/model/article.js";
import {anArchive, shelved} from "../support/archives.js";
import {anArticle} from "../support/articles.js";

const articlesOn = (...days: readonly string[]) => shelved(days.map((day, nth) => anArticle({id: `a${nth}`, day}).record)).articles;
const monthsOf = (...days: readonly string[]) => groupByDate(articlesOn(...days), 7);
const way = {path: "outlet/a/", label: {type: "text", text: "甲报"}} as const;

test("periodsOf counts months up to eight years, and years beyond", () => {
  expect(periodsOf(monthsOf("2023-11-02", "2024-02-01"))).toEqual(["2023-11", "2023-12", "2024-01", "2024-02"]);
  expect(periodsOf(monthsOf("2016-01-01", "2023-12-31"))).toHaveLength(96);
  expect(periodsOf(monthsOf("2016-01-01", "2024-01-01"))).toEqual(["2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024"]);
  expect([spanOf([]), spanOf(["2024"]), spanOf(["2022", "2023", "2024"])]).toEqual([null, null, ["2022", "2024"]]);
});

test("withTrends counts the articles of a door by period, and those of the first sixty doors only", () => {
  const group = {key: "a", articles: articlesOn("2023-11-02", "2023-11-30", "2024-01-01", "2023")};
  const [first, ...others] = withTrends(Array.from({length: 61}, () => way), Array.from({length: 61}, () => group), ["2023-11", "2023-12", "2024-01"]);
  expect(first?.trend).toEqual([2, 0, 1]);
  expect(others.at(-1)?.trend).toBeUndefined();
  expect(withTrends([way], [group], ["2024"])).toEqual([way]);
});

test("pairMatrix sets the countries of most pairs below the diagonal, each pair once, without empty columns", () => {
  const pairs = [["AA-BB", 5], ["BB-CC", 4], ["AA-CC", 0], ["CC-DD", 1]] as const;
  const groups = pairs.filter(([, count]) => count > 0).map(([key, count]) => ({key, articles: articlesOn(...Array.from({length: count}, () => "2024-01-01"))}));
  const matrix = pairMatrix(groups, createNamer([]));
  // BB 9, AA 5, CC 5, DD 1
  expect(matrix?.columns.map(({path}) => path)).toEqual(["country/BB/", "country/CC/"]);
  expect(matrix?.rows.map(({way: {path}, cells}) => [path, ...cells])).toEqual([
    ["country/AA/", {path: "pair/AA-BB/", count: 5}],
    ["country/CC/", {path: "pair/BB-CC/", count: 4}],
    ["country/DD/", null, {path: "pair/CC-DD/", count: 1}],
  ]);
  expect(pairMatrix(groups.slice(0, 1), createNamer([]))).toBeNull();
});

test("pairMatrix stays small among five thousand pairs", () => {
  const codes = Array.from({length: 100}, (_, nth) => String.fromCharCode(65 + Math.floor(nth / 10), 65 + (nth % 10)));
  const articles = articlesOn("2024-01-01");
  const matrix = pairMatrix(codes.flatMap((one, nth) => codes.slice(nth + 1).map((other) => ({key: `${one}-${other}`, articles}))), createNamer([]));
  expect([matrix?.columns.length, matrix?.rows.length, matrix?.rows.at(-1)?.cells.length]).toEqual([17, 17, 17]);
});

test("outletMatrix counts the articles of outlets by year, or by month in an archive of one year", () => {
  const outlets = [["bay", "2023-05-01"], ["bay", "2024-05-01"], ["bay", "2024-06-01"], ["cape", "2024-06-02"]] as const;
  const articles = outlets.map(([id, day], nth) => anArticle({id: `a${nth}`, day, published: `${day}T00:00:00Z`, outlet: {id, name: id}}));
  const archiveOf = (some: readonly Article[]) => anArchive(some.map((one) => ({path: one.record.id, articles: [one]})));
  const cellsOf = (some: readonly Article[]) => outletMatrix(archiveOf(some))?.rows.map(({cells}) => cells.map((cell) => cell?.count ?? 0));
  expect(cellsOf(articles)).toEqual([[1, 2], [0, 1]]);
  expect(outletMatrix(archiveOf(articles))?.rows[0]?.cells[0]?.path).toBe("search/?outlet=bay&year=2023");
  expect(cellsOf(articles.slice(1))).toEqual([[1, 1], [0, 1]]);
  expect(outletMatrix(archiveOf(articles.slice(1)))?.rows[1]?.cells[1]?.path).toBe("search/?outlet=cape&month=2024-06");
  expect(outletMatrix(archiveOf(articles.slice(0, 3)))).toBeNull();
  const undated = anArticle({id: "undated", day: null, published: null, outlet: {id: "dune", name: "dune"}});
  expect(cellsOf([...articles, undated])).toEqual([[1, 2], [0, 1]]);
});
