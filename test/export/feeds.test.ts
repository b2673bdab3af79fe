import {Ajv} from "ajv";
import {load} from "cheerio";
import {describe, expect, test} from "vitest";
import {feedFiles} from "../../src/export/feeds.js";
import {defaults, type Settings} from "../../src/model/settings.js";
import {anArchive} from "../support/archives.js";
import {anArticle} from "../support/articles.js";

const url = "https://archive.example/";

function feedsOf(settings: Partial<Settings> = {}): ReadonlyMap<string, string> {
  const archive = anArchive([{path: "a.txt", articles: [
    anArticle({id: "aaaaaaaaaa", title: "海港 <b>&", tags: ["甲&乙"], html: "<p>海港 &amp; 大桥 <b>通车</b></p>", pairs: [{code: "LA-PE", main: true, score: 1, evidence: []}]}),
    anArticle({id: "bbbbbbbbbb", title: "旧闻", published: "2020", day: null, publishedPrecision: "year", authors: ["李明"], html: '<p>旧闻<sup><a href="#note-1" id="note-ref-1">1</a></sup><a href="https://x.example/#top">甲</a></p>'}),
    anArticle({id: "cccccccccc", title: "无日期\u0000", published: null, day: null, publishedPrecision: "none", sourceUrl: null, outlet: {id: "unknown", name: "unknown"}}),
    anArticle({id: "dddddddddd", title: "只有图片", published: "2019-01-01T08:00:00Z", day: "2019-01-01", lead: "", text: "", html: ""}),
  ]}]);
  const files = feedFiles(archive, {...defaults, ...settings}, [], url);
  return new Map(files.map(({path, parts}) => [path, parts.map(({text}) => text()).join("")]));
}

describe("Atom", () => {
  const atom = (settings: Partial<Settings> = {}) => load(feedsOf(settings).get("feed.xml") ?? "", {xml: true});

  test("has what RFC 4287 asks of a feed and of every entry, once each", () => {
    const $ = atom();
    const ids = $("id").toArray().map((id) => $(id).text());
    expect(new Set(ids).size).toBe(ids.length);
    for (const holder of $("feed, entry").toArray()) {
      for (const name of ["id", "title", "updated"]) expect($(holder).children(name), name).toHaveLength(1);
      expect($(holder).children("updated").text()).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
    }
    for (const entry of $("entry").toArray()) {
      expect($(entry).find("author > name").text()).not.toBe("");
      expect($(entry).children("link[rel=alternate]")).toHaveLength(1);
    }
    expect($("feed > link[rel=self]").attr("href")).toBe("https://archive.example/feed.xml");
  });

  test("names who signs an article, else its outlet, else the archive that has it", () => {
    const $ = atom({title: "海港档案"});
    const authors = $("entry").toArray().map((entry) => [$(entry).children("title").text(), $(entry).find("author > name").text()]);
    expect(Object.fromEntries(authors)).toMatchObject({"旧闻": "李明", "只有图片": "海港日报", "无日期": "海港档案"});
  });

  test("says when an article was published only where that is known", () => {
    const $ = atom();
    expect($("entry").toArray().map((entry) => $(entry).children("published").text())).toEqual(["2024-06-20T08:00:00Z", "2020-01-01T00:00:00Z", "2019-01-01T08:00:00Z", ""]);
  });

  test("has the beginning of an article as its summary, and none where there is no word", () => {
    const $ = atom();
    expect($("entry").toArray().map((entry) => $(entry).children("summary").toArray().map((summary) => $(summary).text()))).toEqual([["海港大桥通车。"], ["海港大桥通车。"], [], ["海港大桥通车。"]]);
  });

  test("keeps markup of a title as text", () => {
    expect(atom()("entry > title").first().text()).toBe("海港 <b>&");
  });

  test("carries bodies only when the settings say so", () => {
    expect(atom()("content")).toHaveLength(0);
    const content = atom({feedText: "full"})("content").first();
    expect([content.attr("type"), content.text()]).toEqual(["html", "<p>海港 &amp; 大桥 <b>通车</b></p>"]);
  });

  test("leads from a text to its notes on the article's page", () => {
    const content = atom({feedText: "full"})("content").eq(1).text();
    expect(content).toBe('<p>旧闻<sup><a href="https://archive.example/article/bbbbbbbbbb/#note-1" id="note-ref-1">1</a></sup><a href="https://x.example/#top">甲</a></p>');
  });
});

/** What version 1.1 of jsonfeed.org asks for, and nothing that it does not know. */
const text = {type: "string", minLength: 1} as const;
const address = {type: "string", pattern: "^https?://"} as const;
const item = {
  type: "object",
  required: ["id"],
  anyOf: [{required: ["content_html"]}, {required: ["content_text"]}],
  additionalProperties: false,
  properties: {
    id: text, url: address, external_url: address, title: text, content_html: text, content_text: text, summary: text,
    date_published: {type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},
    authors: {type: "array", items: {type: "object", minProperties: 1, properties: {name: text, url: address, avatar: address}, additionalProperties: false}},
    tags: {type: "array", items: text}, language: text,
  },
} as const;
const jsonFeedSchema = {
  type: "object",
  required: ["version", "title", "items"],
  additionalProperties: false,
  properties: {
    version: {const: "https://jsonfeed.org/version/1.1"}, title: text, language: text, home_page_url: address, feed_url: address, items: {type: "array", items: item},
  },
} as const;

describe.each(["lead", "full"] as const)("JSON Feed with %s", (feedText) => {
  test.each([...feedsOf({feedText})].filter(([path]) => path.endsWith(".json")))("is valid: %s", (_path, content) => {
    const validate = new Ajv().compile(jsonFeedSchema);
    validate(JSON.parse(content));
    expect(validate.errors).toBeNull();
  });
});

test("the feed of articles whose outlet nothing names says so in the archive's language", () => {
  expect(feedsOf({language: "zh-Hant"}).get("outlet/unknown/feed.xml")).toContain("<title>媒體不詳 · ");
  expect(feedsOf({language: "en"}).get("outlet/unknown/feed.json")).toContain('"title": "Outlet unknown · ');
});

test("every outlet, country and pair has both feeds", () => {
  expect([...feedsOf().keys()]).toEqual(["feed.xml", "feed.json", "outlet/harbour/feed.xml", "outlet/harbour/feed.json", "outlet/unknown/feed.xml", "outlet/unknown/feed.json", "pair/LA-PE/feed.xml", "pair/LA-PE/feed.json"]);
});
