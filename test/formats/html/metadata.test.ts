import {expect, test} from "vitest";
import {readMetadata} from "../../../src/formats/html/metadata.js";
import {parsePage} from "../../../src/formats/html/visible.js";
import {Findings} from "../../../src/model/message.js";

function read(html: string) {
  const findings = new Findings();
  const {titles, addresses, authors, publishers, dates, tags} = readMetadata(parsePage(html, {line: 1, column: 1}, findings), findings);
  const values = (list: readonly {readonly value: string}[]) => list.map(({value}) => value);
  return {
    titles: values(titles), addresses: values(addresses), authors: values(authors), publishers: values(publishers), dates: values(dates), tags: values(tags),
    rules: findings.messages.map(({rule}) => rule),
  };
}

const ld = (data: unknown) => `<script type="application/ld+json">${typeof data === "string" ? data : JSON.stringify(data)}</script>`;

test("readMetadata trusts JSON-LD, then Open Graph, then the title", () => {
  const html = `<title>c</title><meta property="og:title" content="b"><meta name="date" content="2024-01-02">${ld({"@type": "NewsArticle", headline: "a", datePublished: "2024-01-01"})}`;
  expect(read(html)).toMatchObject({titles: ["a", "b", "c"], dates: ["2024-01-01", "2024-01-02"]});
});

test("readMetadata finds who wrote a post of a public account", () => {
  const html = (name: string) => `<h1 id="activity-name">甲</h1><div id="meta_content"><span class="rich_media_meta_text">${name}</span><a id="js_name">海港观察</a></div><div id="js_content">乙</div>`;
  expect(read(html("江宥林"))).toMatchObject({authors: ["江宥林"], publishers: ["海港观察"]});
  expect(read(html("原创"))).toMatchObject({authors: []});
});

const people = [
  ["甲", ["甲"]],
  [["甲", {name: "乙"}], ["甲", "乙"]],
  [{"@type": "Person", name: ["甲", "乙"]}, ["甲", "乙"]],
  [{"@id": "#p"}, ["丙"]],
  ["https://a.example/author", []],
  [{}, []],
  [7, []],
] as const;

for (const [author, expected] of people) {
  test(`readMetadata reads the author ${JSON.stringify(author)}`, () => {
    expect(read(ld({"@graph": [{"@id": "#p", name: "丙"}, {"@type": ["Thing", "https://schema.org/Article"], author}]})).authors).toEqual(expected);
  });
}

test("readMetadata prefers an article to the page that holds it", () => {
  expect(read(ld([{"@type": "WebPage", name: "page"}, {"@type": "ReportageNewsArticle", headline: "article"}])).titles).toEqual(["article"]);
});

test("readMetadata reads JSON-LD with line ends within its strings, and notes what it cannot read", () => {
  expect(read(ld('{"@type": "Article", "headline": "a\nb"}'))).toMatchObject({titles: ["a b"], rules: []});
  expect(read(ld("{oops"))).toMatchObject({titles: [], rules: ["bad-json-ld"]});
});

test("readMetadata takes keys of prototypes for nothing", () => {
  expect(read(ld('{"@type": "Article", "__proto__": {"headline": "x"}}') + '<meta name="constructor" content="y">')).toMatchObject({titles: []});
});

test("readMetadata lists addresses with the canonical one first, and where a page was saved from last", () => {
  const html = '<!-- saved from url=(0020)https://c.example/3 --><meta property="og:url" content="https://b.example/2"><link rel="canonical" href="https://a.example/1">';
  expect(read(html).addresses).toEqual(["https://a.example/1", "https://b.example/2", "https://c.example/3"]);
});

test("readMetadata takes tags of one kind, keywords for search engines last", () => {
  expect(read('<meta name="keywords" content="x,y"><meta property="article:tag" content="甲"><meta property="article:tag" content="乙">').tags).toEqual(["甲", "乙"]);
  expect(read('<meta name="keywords" content="甲，乙">').tags).toEqual(["甲", "乙"]);
});

test("readMetadata passes over a title without words", () => {
  expect(read("<title> </title>")).toMatchObject({titles: []});
});

test("readMetadata reads what a copier wrote of where a page came from", () => {
  const html = "<html><!-- Mirrored from harbour.example/n/3.html by HTTrack Website Copier/3.x [XR&CO'2014], Wed, 13 Mar 2024 01:00:00 GMT --><head></head></html>";
  expect(read(html)).toMatchObject({addresses: ["http://harbour.example/n/3.html"]});
});

test("readMetadata does not take the day of a copy for that of the page", () => {
  const html = (site: string) => `<meta property="og:site_name" content="${site}"><meta property="article:published_time" content="2024-03-13T01:00:00Z">`;
  expect(read(html("archive.ph"))).toMatchObject({dates: []});
  expect(read(html("海港日报"))).toMatchObject({dates: ["2024-03-13T01:00:00Z"]});
});
