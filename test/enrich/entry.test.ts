import {expect, test} from "vitest";
import {articleId} from "../../src/enrich/id.js";
import {entryOf} from "../../src/enrich/entry.js";
import {anArticle} from "../support/articles.js";

test("entryOf holds codes, not findings, and ids that links would have", () => {
  const entry = entryOf(anArticle({
    sourceUrl: "https://www.harbour.example/1",
    countries: [{code: "LA", score: 1, evidence: ["老挝 ×2"]}],
    pairs: [{code: "LA-PE", main: true, score: 1, evidence: []}, {code: "LA-VN", main: false, score: 1, evidence: []}],
    links: ["https://harbour.example/2", "https://harbour.example/2?utm_source=x", "mailto:a@harbour.example", "#note-1"].map((href) => ({href, text: "旧闻"})),
    text: "渡船𠮷",
  }), "f00");
  expect(entry).toMatchObject({host: "harbour.example", countries: ["LA"], pairs: ["LA-PE", "LA-VN"], leads: [articleId("https://harbour.example/2")], shelf: "f00"});
  expect(entry.text.length).toBe(4);
});

test("entryOf tells two texts apart, and nothing else of an article", () => {
  const [one, retitled, other] = [anArticle(), anArticle({title: "另题"}), anArticle({text: "另文"})].map((article) => entryOf(article, "").text.sha256);
  expect(retitled).toBe(one);
  expect(other).not.toBe(one);
});

test("entryOf has no host where there is no address", () => {
  expect([null, "no address"].map((sourceUrl) => entryOf(anArticle({sourceUrl}), "").host)).toEqual([null, null]);
});
