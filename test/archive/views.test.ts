import {describe, expect, test} from "vitest";
import {assemble} from "../../src/archive/assemble.js";
import {viewsOf} from "../../src/archive/views/views.js";
import {monthCounts} from "../../src/archive/views/cards.js";
import type {Archive, ReadSeed} from "../../src/model/archive.js";
import type {Country} from "../../src/model/country.js";
import type {ListingView, ReportView, View} from "../../src/model/view.js";
import {anArticle} from "../support/articles.js";

const names = (name: string) => ({"zh-Hans": name, "zh-Hant": name, en: name});
const countries: readonly Country[] = [{code: "AA", names: names("甲国")}, {code: "BB", names: names("乙国")}];
const pair = {code: "AA-BB", main: true, score: 0.9, evidence: ["甲乙 ×2"]};

function archiveOf(count: number): Archive {
  const articles = Array.from({length: count}, (_, index) => {
    const id = `a${String(index).padStart(9, "0").replace(/\d/g, (digit) => "bcdefghijk"[Number(digit)] ?? "")}`;
    const day = `2024-0${1 + (index % 2)}-0${1 + (index % 9)}`;
    return anArticle({id, day, published: `${day}T00:00:00Z`, pairs: [pair], countries: [{code: "AA", score: 1, evidence: ["甲国 ×3"]}]});
  });
  const seeds = articles.map((article) => ({
    path: article.record.seed.path,
    sha256: "3".repeat(64),
    format: "feed-fragment",
    because: "a rule line",
    articles: [article],
    messages: [],
    dropped: [],
  }));
  return assemble(seeds, 0, () => null);
}

const viewsFor = (count: number): View[] => viewsOf(archiveOf(count), {countries, outlets: []});
const listing = (views: readonly View[], path: string): ListingView | undefined =>
  views.find((view): view is ListingView => view.kind === "listing" && view.path === path);

describe("viewsOf", () => {
  test("gives every page a path of its own", () => {
    const paths = viewsFor(120).map(({path}) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of ["", "outlet/", "date/", "date/2024/01/01/", "date/undated/", "country/AA/", "pair/AA-BB/", "search/", "report/", "404.html"]) {
      expect(paths).toContain(path);
    }
  });

  test("pages a listing, fifty articles a page, none lost or shown twice", () => {
    const views = viewsFor(120);
    const pages = ["pair/AA-BB/", "pair/AA-BB/page/2/", "pair/AA-BB/page/3/"].map((path) => listing(views, path));
    expect(pages.map((page) => page?.cards.length)).toEqual([50, 50, 20]);
    expect(new Set(pages.flatMap((page) => page?.cards.map(({id}) => id) ?? [])).size).toBe(120);
    expect(pages[0]?.total).toBe(120);
  });

  test("says in listings of countries and pairs why an article is there", () => {
    const views = viewsFor(3);
    expect(listing(views, "pair/AA-BB/")?.cards[0]?.evidence).toEqual(["甲乙 ×2"]);
    expect(listing(views, "country/AA/")?.cards[0]?.evidence).toEqual(["甲国 ×3"]);
    expect(listing(views, "date/2024/")?.cards[0]?.evidence).toBeUndefined();
  });

  test("leads from a day to the days before and after that have articles", () => {
    const days = listing(viewsFor(4), "date/2024/01/03/");
    expect(days?.previous?.path).toBe("date/2024/01/01/");
    expect(days?.next?.path).toBe("date/2024/02/02/");
  });
});

describe("reportViews", () => {
  const message = (rule: string, severity: "error" | "warning" | "note") => ({rule, severity, line: 1, column: 1, reason: "…"});
  const seed = (path: string, facts: Partial<ReadSeed>): ReadSeed => ({
    path, sha256: "4".repeat(64), format: "feed-fragment", because: null, articles: [anArticle({id: path, key: path})], messages: [], dropped: [], ...facts,
  });
  const archive = assemble(
    [
      seed("a", {messages: [message("date-disagreement", "note")]}),
      seed("b", {messages: [message("bad-date", "warning"), message("date-disagreement", "note")], dropped: [{rule: "feed-footer", text: "…", line: 2}]}),
      seed("c", {articles: [], messages: [message("empty-file", "error")]}),
      ...Array.from({length: 250}, (_, index) => seed(`d${String(index).padStart(3, "0")}`, {dropped: [{rule: "feed-footer", text: "…", line: 2}]})),
    ],
    0,
    () => null,
  );
  const views = viewsOf(archive, {countries, outlets: []}).filter((view): view is ReportView => view.kind === "report");
  const seedsAt = (path: string): string[] => views.find((view) => view.path === path)?.seeds.map((one) => one.path) ?? [];

  test("shows every seed once, two hundred a page", () => {
    expect([...seedsAt("report/"), ...seedsAt("report/page/2/")]).toEqual(archive.report.seeds.map(({path}) => path));
    expect(seedsAt("report/")).toHaveLength(200);
  });

  test("has a part for each outcome and each rule, what weighs most first", () => {
    expect(seedsAt("report/refused/")).toEqual(["c"]);
    expect(seedsAt("report/date-disagreement/")).toEqual(["a", "b"]);
    expect(views[0]?.rules.map(({path, count}) => [path, count])).toEqual([
      ["report/empty-file/", 1],
      ["report/bad-date/", 1],
      ["report/date-disagreement/", 2],
      ["report/feed-footer/", 251],
    ]);
    expect(views[0]?.outcomes.map(({path, count}) => [path, count])).toEqual([["report/article/", 252], ["report/refused/", 1]]);
    expect(seedsAt("report/feed-footer/page/2/")).toHaveLength(51);
  });
});

test("monthCounts leaves no gap between the first month and the last", () => {
  const group = (key: string) => ({key, articles: [anArticle()]});
  expect(monthCounts([group("2024-02"), group("2023-11")])).toEqual([
    {month: "2023-11", count: 1},
    {month: "2023-12", count: 0},
    {month: "2024-01", count: 0},
    {month: "2024-02", count: 1},
  ]);
});
