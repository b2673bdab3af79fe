import {expect, test} from "vitest";
import type {NormalArticle} from "../../src/model/article.js";
import {articleId, articleKey} from "../../src/enrich/id.js";

const article: NormalArticle = {
  entry: 0,
  format: "jekyll",
  seed: {path: "a.md", sha256: "", entry: 0},
  title: "標題",
  outlet: {id: "unknown", name: "unknown"},
  authors: [],
  published: null,
  day: null,
  publishedPrecision: "none",
  publishedFrom: null,
  dates: [],
  sourceUrl: null,
  tags: [],
  sections: [],
  images: [],
  links: [],
  html: "",
  text: "ＡＢ 國",
  messages: [],
};

test("articleId is base32 of SHA-256 as RFC 4648 has it", () => {
  // sha256("") is e3b0c44298fc1c14…; its first 50 bits in base32 are 4oymiquy7q
  expect(articleId("")).toBe("4oymiquy7q");
  // sha256("abc") is ba7816bf8f01cfea…
  expect(articleId("abc")).toBe("xj4bnp4pah");
});

test("articleKey is the canonical address, whatever title and format", () => {
  const one = articleKey({...article, sourceUrl: "http://www.a.example/%E7%94%B2/?utm_source=x"});
  expect(one).toBe("https://a.example/甲");
  expect(articleKey({...article, title: "other", format: "html", sourceUrl: "https://a.example/甲#top"})).toBe(one);
});

test("articleKey is the address of its feed and the folded title for an entry that has no address of its own", () => {
  const entry = {...article, fileAddress: "http://www.a.example/?utm_source=x"};
  expect(articleKey(entry)).toBe("https://a.example#标题");
  expect(articleKey({...entry, text: "other"})).toBe("https://a.example#标题");
  expect(articleKey({...entry, sourceUrl: "https://a.example/1"})).toBe("https://a.example/1");
});

test("articleKey is folded title and text where there is no address", () => {
  expect(articleKey(article)).toBe("标题\nab 国");
});
