import {describe, expect, test} from "vitest";
import {articleId} from "../../src/enrich/id.js";
import type {Article} from "../../src/model/article.js";
import {anArchive, type TestSeed} from "../support/archives.js";
import {anArticle} from "../support/articles.js";

const aSeed = (path: string, articles: readonly Article[], facts: Partial<TestSeed> = {}): TestSeed => ({path, articles, ...facts});

const pair = (code: string, main = true) => ({code, main, score: 0.9, evidence: ["甲乙 ×2"]});

describe("assemble", () => {
  test("orders articles by date, unknown first, then by id", () => {
    const archive = anArchive(
      [
        aSeed("1", [anArticle({id: "cccccccccc", published: "2024-01-02T00:00:00Z"})]),
        aSeed("2", [anArticle({id: "bbbbbbbbbb", published: null, day: null})]),
        aSeed("3", [anArticle({id: "aaaaaaaaaa", published: "2024-01-02T00:00:00Z"})]),
        aSeed("4", [anArticle({id: "dddddddddd", published: "2023-01-02T00:00:00Z"})]),
      ],
    );
    expect(archive.articles.map(({id}) => id[0])).toEqual(["b", "d", "a", "c"]);
    expect(archive.undated.articles.map(({id}) => id[0])).toEqual(["b"]);
  });

  test("groups by outlet, date, country and every pair", () => {
    const archive = anArchive(
      [
        aSeed("1", [anArticle({id: "aaaaaaaaaa", day: "2024-06-20", pairs: [pair("CN-RU"), pair("KP-RU", false)]})]),
        aSeed("2", [anArticle({id: "bbbbbbbbbb", day: "2024-06", pairs: [pair("CN-RU")], countries: [{code: "CN", score: 1, evidence: []}]})]),
      ],
    );
    expect(archive.pairs.map(({key, articles}) => [key, articles.length])).toEqual([["CN-RU", 2], ["KP-RU", 1]]);
    expect(archive.countries.map(({key}) => key)).toEqual(["CN"]);
    expect(archive.months.map(({key, articles}) => [key, articles.length])).toEqual([["2024-06", 2]]);
    // the second has no day, only a month
    expect(archive.days.map(({key, articles}) => [key, articles.length])).toEqual([["2024-06-20", 1]]);
    expect(archive.outlets[0]?.key).toEqual({id: "harbour", name: "海港日报"});
  });

  test("lists by the days that lists show, which differ from those of UTC", () => {
    const archive = anArchive([
      aSeed("1", [anArticle({id: "aaaaaaaaaa", published: "2020-12-28T02:00:00Z", day: "2020-12-27"})]), // of Washington
      aSeed("2", [anArticle({id: "bbbbbbbbbb", published: "2020-12-27T20:00:00Z", day: "2020-12-28"})]), // of Taipei
      aSeed("3", [anArticle({id: "cccccccccc", published: "2020-12-28T01:00:00Z", day: "2020-12-28"})]),
      aSeed("4", [anArticle({id: "dddddddddd", published: null, day: null})]),
      aSeed("5", [anArticle({id: "eeeeeeeeee", published: "2020-12", day: null})]),
    ]);
    expect(archive.outlets[0]?.articles.map(({id}) => id[0])).toEqual(["c", "b", "a", "e", "d"]);
    expect(archive.articles.map(({id}) => id[0])).toEqual(["d", "e", "b", "c", "a"]);
  });

  test("accounts for every seed exactly once", () => {
    const twin = anArticle({id: "aaaaaaaaaa", text: "同文"});
    const shorter = anArticle({id: "aaaaaaaaaa", text: "文"});
    const error = {rule: "empty-file", severity: "error", line: null, column: null, reason: "The file is empty"} as const;
    const {report} = anArchive(
      [
        aSeed("a", [twin]),
        aSeed("b", [twin]),
        aSeed("c", [shorter]),
        aSeed("d", [], {messages: [error], format: null}),
        aSeed("e", [anArticle({id: "bbbbbbbbbb"}), anArticle({id: "cccccccccc"})]),
      ],
      3,
    );
    expect(report.seeds.map(({path, outcome}) => [path, outcome])).toEqual([
      ["a", "article"],
      ["b", "duplicate"],
      ["c", "version"],
      ["d", "refused"],
      ["e", "articles"],
    ]);
    expect(report.totals).toMatchObject({seeds: 5, articles: 3, duplicates: 1, versions: 1, refused: 1, ignored: 3});
    expect(report.seeds[1]?.articles).toEqual(["aaaaaaaaaa"]);
  });

  test("relates articles that link to one another", () => {
    const linking = anArticle({id: "aaaaaaaaaa", links: [{href: "https://harbour.example/other", text: "旧闻"}]});
    const linked = anArticle({id: articleId("https://harbour.example/other")});
    const archive = anArchive([aSeed("1", [linking]), aSeed("2", [linked])]);
    const relatedTo = (id: string) => archive.articles.find((article) => article.id === id)?.related;
    expect([relatedTo("aaaaaaaaaa"), relatedTo(linked.record.id)]).toEqual([[linked.record.id], []]);
  });
});
