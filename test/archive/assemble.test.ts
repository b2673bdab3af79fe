import {describe, expect, test} from "vitest";
import {assemble} from "../../src/archive/assemble.js";
import type {ReadSeed} from "../../src/model/archive.js";
import type {Article} from "../../src/model/article.js";
import {anArticle} from "../support/articles.js";

function aSeed(path: string, articles: readonly Article[], facts: Partial<ReadSeed> = {}): ReadSeed {
  const placed = articles.map((article, entry) => ({
    ...article,
    record: {...article.record, seed: {path, sha256: "2".repeat(64), entry}},
  }));
  return {path, sha256: "2".repeat(64), format: "feed-fragment", because: null, articles: placed, messages: [], dropped: [], ...facts};
}

const pair = (code: string, main = true) => ({code, main, score: 0.9, evidence: ["甲乙 ×2"]});

describe("assemble", () => {
  test("orders articles by date, unknown first, then by id", () => {
    const archive = assemble(
      [
        aSeed("1", [anArticle({id: "cccccccccc", published: "2024-01-02T00:00:00Z"})]),
        aSeed("2", [anArticle({id: "bbbbbbbbbb", published: null, day: null})]),
        aSeed("3", [anArticle({id: "aaaaaaaaaa", published: "2024-01-02T00:00:00Z"})]),
        aSeed("4", [anArticle({id: "dddddddddd", published: "2023-01-02T00:00:00Z"})]),
      ],
      0,
      () => null,
    );
    expect(archive.articles.map(({record}) => record.id[0])).toEqual(["b", "d", "a", "c"]);
    expect(archive.undated.articles.map(({record}) => record.id[0])).toEqual(["b"]);
  });

  test("groups by outlet, date, country and every pair", () => {
    const archive = assemble(
      [
        aSeed("1", [anArticle({id: "aaaaaaaaaa", day: "2024-06-20", pairs: [pair("CN-RU"), pair("KP-RU", false)]})]),
        aSeed("2", [anArticle({id: "bbbbbbbbbb", day: "2024-06", pairs: [pair("CN-RU")], countries: [{code: "CN", score: 1, evidence: []}]})]),
      ],
      0,
      () => null,
    );
    expect(archive.pairs.map(({key, articles}) => [key, articles.length])).toEqual([["CN-RU", 2], ["KP-RU", 1]]);
    expect(archive.countries.map(({key}) => key)).toEqual(["CN"]);
    expect(archive.months.map(({key, articles}) => [key, articles.length])).toEqual([["2024-06", 2]]);
    // the second has no day, only a month
    expect(archive.days.map(({key, articles}) => [key, articles.length])).toEqual([["2024-06-20", 1]]);
    expect(archive.outlets[0]?.key).toEqual({id: "harbour", name: "海港日报"});
  });

  test("accounts for every seed exactly once", () => {
    const twin = anArticle({id: "aaaaaaaaaa", key: "k", text: "同文"});
    const shorter = anArticle({id: "aaaaaaaaaa", key: "k", text: "文"});
    const error = {rule: "empty-file", severity: "error", line: null, column: null, reason: "The file is empty"} as const;
    const {report} = assemble(
      [
        aSeed("a", [twin]),
        aSeed("b", [twin]),
        aSeed("c", [shorter]),
        aSeed("d", [], {messages: [error], format: null}),
        aSeed("e", [anArticle({id: "bbbbbbbbbb"}), anArticle({id: "cccccccccc"})]),
      ],
      3,
      () => null,
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
    const linked = anArticle({id: "bbbbbbbbbb", key: "harbour.example/other"});
    const archive = assemble([aSeed("1", [linking]), aSeed("2", [linked])], 0, (address) => address.replace("https://", ""));
    expect(archive.articles.map(({record}) => record.related)).toEqual([["bbbbbbbbbb"], []]);
  });
});
