import {expect, test} from "vitest";
import {csv} from "../../src/formats/csv.js";
import {jsonLines} from "../../src/formats/json-lines.js";
import {jsonRecords} from "../../src/formats/json-records.js";
import type {Format, RawArticle} from "../../src/model/format.js";
import {Findings} from "../../src/model/message.js";
import {textOf} from "../../src/syntax/nodes.js";

function read(format: Format, text: string): {readonly articles: readonly RawArticle[]; readonly findings: Findings} {
  const findings = new Findings();
  return {articles: [...format.parse({path: "a", sha256: "", text, findings})], findings};
}

/** Reads a text that comes in pieces of so many characters. */
async function readPieces(format: Format, text: string, length: number): Promise<ReturnType<typeof read>> {
  const findings = new Findings();
  const articles: RawArticle[] = [];
  async function* pieces(): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += length) yield await Promise.resolve(text.slice(at, at + length));
  }
  for await (const article of format.parsePieces?.(pieces(), findings) ?? []) articles.push(article);
  return {articles, findings};
}

const record = (fields: object): RawArticle | undefined => read(jsonRecords, JSON.stringify([fields])).articles[0];

const table = `title,url,text\n${Array.from({length: 50}, (_, nth) => `"渡轮, ${nth}",https://harbour.example/${nth},"第一段。\n\n第二段 ""${nth}""。"\n`).join("")}`;
const lines = Array.from({length: 50}, (_, nth) => `${JSON.stringify({title: `渡轮 ${nth}`, text: "停航。".repeat(nth), url: `https://harbour.example/${nth}`})}\n`).join("");

for (const [format, text] of [[csv, table], [jsonLines, lines]] as const) {
  test(`${format.name} is the same in pieces of any length`, async () => {
    const whole = read(format, text);
    expect(whole.articles.map(({source}) => source?.value)).toEqual(Array.from({length: 50}, (_, nth) => `https://harbour.example/${nth}`));
    for (const length of [100, 1000, 100_000]) expect((await readPieces(format, text, length)).articles).toEqual(whole.articles);
  });

  test(`${format.name} that breaks off in pieces says so`, async () => {
    const {articles, findings} = await readPieces(format, text.trimEnd().slice(0, -2), 1000);
    expect(articles.length).toBe(49);
    expect(findings.messages).toMatchObject([{rule: "bad-record", severity: "warning"}]);
  });
}

test("a row whose quotation mark is never closed costs no other", () => {
  const {articles, findings} = read(csv, "title,url,text\n一,https://harbour.example/1,甲\n\n二,https://harbour.example/2,\"乙\n三,https://harbour.example/3,丙\n");
  expect(articles.map(({title, body}) => [title?.value, title?.place?.line, textOf(body)])).toEqual([["一", 2, "甲"], ["二", 4, "\"乙"], ["三", 5, "丙"]]);
  expect(findings.messages).toMatchObject([{rule: "bad-record", severity: "warning", line: 4}]);
});

test("the fullest text is read, and one that has its markup before one that lost it", () => {
  const body = record({title: "渡轮", summary: "停航。", text: "渡轮停航。三天。", content_html: "<p>渡轮停航。</p><p>三天。</p>", html: "<!doctype html><html><p>渡轮停航。</p><p>三天。</p><footer>页脚</footer></html>"})?.body;
  expect(body?.children.map((paragraph) => textOf(paragraph))).toEqual(["渡轮停航。", "三天。"]);
  expect(textOf(record({title: "渡轮", content: "<p>停航。…</p>", full_text: "停航。港务局说，星期日恢复。"})?.body ?? {type: "root", children: []})).toBe("停航。港务局说，星期日恢复。");
});

const dates: readonly (readonly [object, readonly string[]])[] = [
  [{date: "2024-06-20", published_at: "2024-06-19T10:00:00Z"}, ["2024-06-19T10:00:00Z"]],
  [{date: "2024-06-20T15:30:00", date_gmt: "2024-06-20T07:30:00"}, ["2024-06-20T07:30:00Z"]],
  [{date_gmt: "2024-06-20T07:30:00+00:00"}, ["2024-06-20T07:30:00+00:00"]],
  [{timestamp: 1718868600.75}, ["1718868600"]],
  [{created: {$date: {$numberLong: "1718868600000"}}}, ["1718868600000"]],
  [{published: true, date: null, updated: "2024-06-21"}, ["2024-06-21"]],
  [{published: "yesterday evening"}, ["yesterday evening"]],
  [{date: "None"}, []],
];
for (const [fields, written] of dates) {
  test(`takes the date out of ${JSON.stringify(fields)}`, () => {
    expect(record({title: "渡轮", content: "停航。", ...fields})?.dates.map(({value}) => value)).toEqual(written);
  });
}

test("nothing that a record says is lost", () => {
  const {findings} = record({title: "渡轮", headline: "渡轮停航", content: "停航。", url: "ferry-1", author: 3, x: {y: [{z: "深"}, ["处"]]}, id: 7}) ?? {findings: new Findings()};
  expect(findings.dropped.map(({text}) => text)).toEqual(["渡轮停航", "ferry-1", "3", "7", "深", "处"]);
});

test("a service's answer holds its records at any of the usual places", () => {
  const one = {title: "渡轮", content: "停航。"};
  for (const answer of [[one], {data: {list: [one]}}, {hits: {total: 1, hits: [{_id: "1", _source: one}]}}, {response: {status: "ok", results: [one]}}, {"@context": "https://schema.org", "@graph": [one]}, {status: "ok", data: one}]) {
    expect(read(jsonRecords, JSON.stringify(answer)).articles.map(({title}) => title?.value)).toEqual(["渡轮"]);
  }
});

test("JSON without an article is refused", () => {
  for (const text of ['{"title": "渡轮", "text":', "[]", "[1, 2]"]) {
    expect(read(jsonRecords, text).findings.messages.at(-1)).toMatchObject({rule: "bad-record", severity: "error", line: 1});
  }
});

const lists: readonly (readonly [object, readonly string[]])[] = [
  [{title: "渡轮", content: ["渡轮停航。", "三天后恢复。"]}, ["渡轮停航。", "三天后恢复。"]],
  [{title: "渡轮", content: ["渡轮<b>停航</b>。", "<p>三天后恢复。</p>"]}, ["渡轮停航。", "三天后恢复。"]],
  [{title: "渡轮", content: [{type: "text/plain", value: "渡轮停航。"}, {type: "text/html", value: "<p>渡轮停航。</p><p>三天后恢复。</p>"}]}, ["渡轮停航。", "三天后恢复。"]],
];

for (const [fields, paragraphs] of lists) {
  test(`a list of texts holds the paragraphs of one, or one text in several kinds: ${JSON.stringify(fields).slice(0, 80)}`, () => {
    expect(record(fields)?.body.children.filter((node) => node.type === "element").map((paragraph) => textOf(paragraph))).toEqual(paragraphs);
  });
}

test("a source that is the address of a page is where the article stands", () => {
  expect(record({title: "渡轮", text: "停航。", source: "https://harbour.example/n/1"})?.source?.value).toBe("https://harbour.example/n/1");
  expect(record({title: "渡轮", text: "停航。", source: "https://harbour.example/"})?.source).toBeUndefined();
});

test("the address of a page within an object is no text", () => {
  const article = record({title: "渡轮", extract: "渡轮停航。", content_urls: {desktop: {page: "https://harbour.example/wiki/1"}}});
  expect([article?.source?.value, textOf(article?.body ?? {type: "root", children: []})]).toEqual(["https://harbour.example/wiki/1", "渡轮停航。"]);
});

test("records may stand one behind the other, and in the only object of a list", () => {
  const [one, other] = [{title: "渡轮", text: "停航：{三天}。"}, {title: "新桥", text: "通车 \"}\"。"}];
  const titles = (text: string): readonly unknown[] => read(jsonRecords, text).articles.map(({title}) => title?.value);
  expect(titles(`${JSON.stringify(one, null, 2)}\n${JSON.stringify(other, null, 2)}\n`)).toEqual(["渡轮", "新桥"]);
  expect(titles(JSON.stringify({db: [{meta: {version: "5"}, data: {posts: [one, other]}}]}))).toEqual(["渡轮", "新桥"]);
  expect(titles(`${JSON.stringify(one)} and more`)).toEqual([]);
});
