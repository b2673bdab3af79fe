import {expect, test} from "vitest";
import {digest} from "../../src/formats/digest.js";
import {jsonFeed} from "../../src/formats/feed-json.js";
import {atom, rss} from "../../src/formats/feed-xml.js";
import type {Format} from "../../src/model/format.js";
import {Findings} from "../../src/model/message.js";
import {textOf} from "../../src/syntax/nodes.js";

const feeds: readonly (readonly [Format, string])[] = [
  [rss, `<rss version="2.0"><channel><link>https://harbour.example/</link><atom:link rel="self" href="https://harbour.example/feed.xml"/><item><title>渡轮停航</title></item></channel></rss>`],
  [atom, `<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="https://harbour.example/atom.xml"/><link href="https://harbour.example/"/><entry><title>渡轮停航</title></entry></feed>`],
  [jsonFeed, JSON.stringify({version: "https://jsonfeed.org/version/1.1", feed_url: "https://harbour.example/feed.json", home_page_url: "https://harbour.example/", items: [{id: "1", title: "渡轮停航"}]})],
  [digest, "# 一日要闻\n\n链接：https://harbour.example/\n\n## 1. 渡轮停航\n\n**来源：** 海港日报\n**时间：** 2024-06-20\n\n最后一班渡轮今晚停航。\n"],
];

for (const [format, text] of feeds) {
  test(`${format.name} tells entries where the page of their file is`, () => {
    const entries = [...format.parse({path: "a", sha256: "", text, findings: new Findings()})];
    expect(entries.map(({source, fileAddress}) => [source, fileAddress?.value])).toEqual([[undefined, "https://harbour.example/"]]);
  });
}

test("a feed whose elements nest beyond reason keeps the entries above, and says from where on it is lost", () => {
  const findings = new Findings();
  const item = "<item><title>渡轮停航</title></item>";
  const text = `<rss version="2.0"><channel>\n${item}\n${"<a>".repeat(100_000)}${item}`;
  const entries = [...rss.parse({path: "a", sha256: "", text, findings})];
  expect(entries.map(({title}) => title?.value)).toEqual(["渡轮停航"]);
  expect(findings.messages).toMatchObject([{rule: "bad-feed", severity: "warning", line: 3}]);
});

test("a feed that breaks off keeps what it holds, and says that there was more", () => {
  const read = (text: string): Findings => {
    const findings = new Findings();
    expect([...rss.parse({path: "a", sha256: "", text, findings})]).toHaveLength(1);
    return findings;
  };
  const whole = `<rss version="2.0"><channel>\n<item><title>渡轮停航</title><description>最后一班渡轮今晚停航。</description></item>\n</channel></rss>`;
  expect(read(whole).messages).toEqual([]);
  expect(read(`${whole}<!-- 2024 -->\n`).messages).toEqual([]);
  for (const end of ["</rss>", "l></rss>", "</item>\n</channel></rss>", "今晚停航。</description></item>\n</channel></rss>"]) {
    const {messages} = read(whole.slice(0, -end.length));
    expect([end, messages]).toMatchObject([end, [{rule: "bad-feed", severity: "warning", reason: "The feed breaks off; expected `</rss>` at its end"}]]);
  }
});

test("a number stands for a text in a feed of JSON: it is shown, not lost", () => {
  const text = JSON.stringify({version: "https://jsonfeed.org/version/1.1", items: [{id: 7, title: 2024, content_text: "渡轮停航。", date_published: 1718870400}]});
  const [entry] = [...jsonFeed.parse({path: "a", sha256: "", text, findings: new Findings()})];
  expect([entry?.title?.value, entry?.dates.map(({value}) => value)]).toEqual(["2024", ["1718870400"]]);
});

const authorsOf = (format: Format, text: string): string[][] =>
  [...format.parse({path: "a", sha256: "", text, findings: new Findings()})].map(({authors}) => authors.map(({value}) => value));

test("an entry of Atom that names no author is its feed's author's, unless it came from another feed", () => {
  const feed = (name: string): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>海港日报</title><author><name>${name}</name></author><entry><title>甲</title></entry><entry><title>乙</title><author><name>何安</name></author></entry><entry><title>丙</title><source><title>丁</title></source></entry></feed>`;
  expect(authorsOf(atom, feed("林海"))).toEqual([["林海"], ["何安"], []]);
  expect(authorsOf(atom, feed("海港日报"))).toEqual([[], ["何安"], []]);
});

test("an entry of a JSON Feed that names no author is its feed's author's", () => {
  const feed = (author: object): string => JSON.stringify({version: "https://jsonfeed.org/version/1", title: "海港日报", ...author, items: [{id: "1", title: "甲"}, {id: "2", title: "乙", author: {name: "何安"}}]});
  expect(authorsOf(jsonFeed, feed({author: {name: "林海"}}))).toEqual([["林海"], ["何安"]]);
  expect(authorsOf(jsonFeed, feed({authors: [{name: "海港日报"}]}))).toEqual([[], ["何安"]]);
});

test("an RSS feed may name author and time in elements of Atom, as .NET writes them", () => {
  const text = `<rss version="2.0" xmlns:a10="http://www.w3.org/2005/Atom"><channel><item><title>甲</title><a10:author><a10:name>林海</a10:name></a10:author><a10:updated>2024-06-20T15:20:00+08:00</a10:updated></item></channel></rss>`;
  const [entry] = [...rss.parse({path: "a", sha256: "", text, findings: new Findings()})];
  expect([entry?.authors.map(({value}) => value), entry?.dates.map(({value}) => value)]).toEqual([["林海"], ["2024-06-20T15:20:00+08:00"]]);
});

test("a text of RSS may have its markup as elements of the feed", () => {
  const [entry] = [...rss.parse({path: "a", sha256: "", text: "<rss><channel><item><title>甲</title><description><p>渡轮停航。</p><p>周五复航。</p></description></item></channel></rss>", findings: new Findings()})];
  expect(entry?.body.children.map((child) => textOf(child))).toEqual(["渡轮停航。", "周五复航。"]);
});
