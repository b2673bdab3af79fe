import {expect, test} from "vitest";
import {digest} from "../../src/formats/digest.js";
import {jsonFeed} from "../../src/formats/feed-json.js";
import {rss} from "../../src/formats/feed-xml.js";
import type {Format, RawArticle} from "../../src/model/format.js";
import {Findings} from "../../src/model/message.js";
import {processorSeconds} from "../support/processors.js";

const numbers = (count: number): number[] => Array.from({length: count}, (_, nth) => nth);

function read(format: Format, text: string): readonly RawArticle[] {
  return [...format.parse({path: "a", sha256: "", text, findings: new Findings()})];
}

const inJson = (item: object): string => JSON.stringify({version: "https://jsonfeed.org/version/1.1", items: [{id: "1", title: "渡轮停航", content_text: "停航。", ...item}]});
const inRss = (inside: string): string => `<rss version="2.0"><channel><item><title>渡轮停航</title><description>停航。</description>${inside}</item></channel></rss>`;

test("an entry keeps every tag, author, file and field of its own, however many there are", () => {
  const own = Object.fromEntries(numbers(300).map((nth) => [`_own${nth}`, `词${nth}`]));
  const [entry] = read(jsonFeed, inJson({
    tags: numbers(300).map((nth) => `标签${nth}`),
    authors: numbers(300).map((nth) => ({name: `记者${nth}`})),
    attachments: numbers(300).map((nth) => ({url: `https://harbour.example/${nth}.jpg`, mime_type: "image/jpeg"})),
    ...own,
  }));
  expect([entry?.tags.length, entry?.authors.length, entry?.body.children.length, entry?.findings.dropped.length]).toEqual([300, 300, 301, 300]);
});

test("an entry finds where it stands in a feed whose slashes are escaped", () => {
  const feed = `{"version": "https:\\/\\/jsonfeed.org\\/version\\/1.1", "items": [\n{"id": "https:\\/\\/harbour.example\\/1", "title": "甲"},\n{"id": "https:\\/\\/harbour.example\\/2", "title": "乙"}]}`;
  expect(read(jsonFeed, feed).map(({title}) => title?.place?.line)).toEqual([2, 3]);
});

const heavy: readonly (readonly [string, Format, () => string])[] = [
  ["a hundred thousand files", rss, () => inRss(numbers(100_000).map((nth) => `<enclosure url="https://a.example/${nth}.jpg" type="image/jpeg"/>`).join(""))],
  ["many summaries beside a long text", rss, () => inRss(`<content:encoded>${"字".repeat(2_000_000)}</content:encoded>${numbers(20_000).map((nth) => `<description>${nth}</description>`).join("")}`)],
  ["a base of a megabyte", rss, () => inRss(numbers(20_000).map((nth) => `<enclosure url="//${nth}.jpg"/>`).join("")).replace("<item>", `<item xml:base="https://a.example/${"b/".repeat(500_000)}">`)],
  ["hundreds of summaries of a long text", digest, () => `# 要闻\n\n## 1. 渡轮停航\n\n**来源：** 甲\n**时间：** 2024-06-20\n\n${"### 摘要\n\n停航。\n\n".repeat(500)}### 正文\n\n${"最后一班渡轮今晚停航。\n\n".repeat(2000)}`],
  ["ids that stand otherwise in the file", jsonFeed, () => `{"version": "https://jsonfeed.org/version/1.1", "items": [${numbers(20_000).map((nth) => `{"id": "\\u0061${nth}", "content_text": "${"停航。".repeat(50)}"}`).join(",")}]}`],
];

for (const [name, format, text] of heavy) {
  test(`an entry with ${name} is read in linear time`, () => {
    const written = text();
    expect(processorSeconds(() => void read(format, written))).toBeLessThan(4);
  });
}
