import {expect, test} from "vitest";
import {mediawikiXml} from "../../src/formats/mediawiki-xml.js";
import type {RawArticle} from "../../src/model/format.js";
import {Findings} from "../../src/model/message.js";
import {textOf} from "../../src/syntax/nodes.js";

const page = (title: string, text: string, rest = ""): string =>
  `<page>\n<title>${title}</title><ns>0</ns>${rest}<revision><timestamp>2001-02-03T04:05:06Z</timestamp><text>${text}</text></revision></page>\n`;
const dump = (...pages: readonly string[]): string => `<mediawiki>\n<siteinfo><base>https://a.example/wiki/Main</base></siteinfo>\n${pages.join("")}</mediawiki>`;

function read(text: string): {articles: RawArticle[]; findings: Findings} {
  const findings = new Findings();
  return {articles: [...mediawikiXml.parse({path: "dump.xml", sha256: "", text, findings})], findings};
}

test("mediawikiXml recognises dumps only", () => {
  const because = (text: string): string | null => mediawikiXml.recognises({path: "x", sha256: "", text, findings: new Findings()});
  expect(because('<?xml version="1.0"?>\n<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/">')).toBe("root element `<mediawiki>`, export format `0.11`");
  expect(because("<rss><mediawiki></rss>")).toBeNull();
});

test("mediawikiXml answers pages one by one, before it has read them all", () => {
  const text = dump(page("A", "a".repeat(100_000)), page("B", "b"));
  const pages = mediawikiXml.parse({path: "dump.xml", sha256: "", text, findings: new Findings()})[Symbol.iterator]();
  const {value} = pages.next() as IteratorYieldResult<RawArticle>;
  expect([value.entry, value.title?.value]).toEqual([0, "A"]);
});

test("mediawikiXml takes the address from the wiki's, and the time of the revision as no more than that", () => {
  const {articles: [first]} = read(dump(page("A b", "text")));
  expect(first?.source?.value).toBe("https://a.example/wiki/A_b");
  expect(first?.sourceDerived).toBeUndefined();
  expect(first?.dates).toMatchObject([{from: "revision", value: "2001-02-03T04:05:06Z", place: {line: 4, column: 50}}]);
});

test("mediawikiXml keeps places behind entities", () => {
  const {articles: [first]} = read(dump(page("A", "&lt;b&gt;x&lt;/b&gt; [[Category:C]]\n&amp;")));
  const column = dump(page("A", "&lt;b&gt;x&lt;/b&gt; [[Category:C]]")).split("\n")[3]?.indexOf("[[") ?? 0;
  expect(first?.tags).toEqual([{value: "C", place: {line: 4, column: column + 1}}]);
});

test("mediawikiXml keeps text that stands in markup within a text", () => {
  expect(read(dump(page("A", "a <b>c</b> d"))).articles.map(({body}) => textOf(body))).toEqual(["a c d"]);
});

test("mediawikiXml resolves no entity of its own and reads no file", () => {
  const {articles} = read(`<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${dump(page("A", "x &e; y"))}`);
  expect(articles.map(({body}) => textOf(body))).toEqual(["x &e; y"]);
});

test("mediawikiXml refuses a dump without articles", () => {
  const {articles, findings} = read(dump(page("A", "x", '<redirect title="B"/>')));
  expect([articles.length, findings.refused]).toEqual([0, true]);
  expect(findings.dropped).toMatchObject([{rule: "redirect", text: "A → B"}]);
});

test("mediawikiXml reads the date of a report of Wikinews, and of no other page", () => {
  const text = dump(page("A", "{{date|2024年6月20日}}\n渡轮今天复航。"));
  const dates = (text: string) => read(text).articles[0]?.dates.map(({from, value}) => `${from} ${value}`);
  expect(dates(text.replace("a.example", "zh.wikinews.org"))).toEqual(["text 2024年6月20日", "revision 2001-02-03T04:05:06Z"]);
  expect(dates(text)).toEqual(["revision 2001-02-03T04:05:06Z"]);
});
