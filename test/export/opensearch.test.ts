import {load} from "cheerio";
import {expect, test} from "vitest";
import {openSearchDescription} from "../../src/export/opensearch.js";
import {defaults} from "../../src/model/settings.js";

const read = (title: string, url: string) => load(openSearchDescription({...defaults, title}, url), {xml: true});

test("openSearchDescription has each required element once, and a template for pages", () => {
  const $ = read("海港档案", "https://news.example/archive/");
  expect($("OpenSearchDescription").attr("xmlns")).toBe("http://a9.com/-/spec/opensearch/1.1/");
  expect($("OpenSearchDescription > ShortName").toArray().map((one) => $(one).text())).toEqual(["海港档案"]);
  expect($("OpenSearchDescription > Description").toArray().map((one) => $(one).text())).toEqual(["搜索 海港档案 的标题和正文"]);
  expect($("Url[type='text/html']").attr("template")).toBe("https://news.example/archive/search/?q={searchTerms}");
  expect($("Url[rel=self]").attr()).toMatchObject({type: "application/opensearchdescription+xml", template: "https://news.example/archive/opensearch.xml"});
});

test("openSearchDescription keeps within the lengths that the specification allows", () => {
  const $ = read("𠮷".repeat(2000), "https://news.example/");
  const lengths = ["ShortName", "LongName", "Description"].map((name) => [...$(name).text()].length);
  expect(lengths).toEqual([16, 48, 1024]);
});

test("openSearchDescription escapes what a title holds, and takes no brace of an address for a parameter", () => {
  const $ = read("<b>&\u0000$&</b>", "https://news.example/{x}/");
  expect($("ShortName").text()).toBe("<b>&$&</b>");
  expect($("Description").text()).toContain("<b>&$&</b>");
  expect($("Url").first().attr("template")).toBe("https://news.example/%7Bx%7D/search/?q={searchTerms}");
});
