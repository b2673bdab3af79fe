import {brotliCompressSync, deflateRawSync, deflateSync, gzipSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import {warc} from "../../src/formats/warc.js";
import type {RawArticle} from "../../src/model/format.js";
import {Findings} from "../../src/model/message.js";
import {textOf} from "../../src/syntax/nodes.js";

type Read = {readonly articles: readonly RawArticle[]; readonly findings: Findings};

/** Reads bytes that come in pieces of so many. */
async function read(bytes: Buffer, length = 100_000): Promise<Read> {
  const findings = new Findings();
  const articles: RawArticle[] = [];
  async function* pieces(): AsyncGenerator<string> {
    for (let at = 0; at < bytes.length; at += length) yield await Promise.resolve(bytes.toString("latin1", at, at + length));
  }
  for await (const article of warc.parsePieces?.(pieces(), findings) ?? []) articles.push(article);
  return {articles, findings};
}

function record(fields: Readonly<Record<string, string | number>>, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content as string);
  const header = Object.entries({"Content-Length": bytes.length, ...fields}).map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${header}\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

function answer(header: string, body: Buffer | string, address = "https://harbour.example/1.html"): Buffer {
  const content = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${header}\r\n`), Buffer.from(body as string)]);
  return record({"WARC-Type": "response", "WARC-Target-URI": address, "Content-Type": "application/http; msgtype=response"}, content);
}

/** Two bytes of GBK for each character of Chinese, by what a decoder makes of all pairs of bytes. */
const pairs = new Map(Array.from({length: 0x7e * 0xbf}, (_, nth) => Buffer.from([0x81 + Math.floor(nth / 0xbf), 0x40 + (nth % 0xbf)])).map((bytes) => [new TextDecoder("gbk").decode(bytes), bytes]));
const gbk = (text: string): Buffer => Buffer.concat(Array.from(text, (sign) => pairs.get(sign) ?? Buffer.from(sign)));

const page = (words = "渡轮停航三天，旅客可以退票。"): string => `<!DOCTYPE html><html><head><title>渡轮停航</title></head><body><article><h1>渡轮停航</h1><p>${words}</p></article></body></html>`;
const html = "Content-Type: text/html\r\n";
const texts = ({articles}: Read): readonly string[] => articles.map(({body}) => textOf(body));

test("warc is the same in pieces of any length, whatever stands between pages", async () => {
  const picture = Buffer.from(Array.from({length: 5000}, (_, nth) => (nth * 7) % 256));
  const bytes = Buffer.concat(Array.from({length: 12}, (_, nth) => [answer(html, page(`第${nth}页。`), `https://harbour.example/${nth}.html`), answer("Content-Type: image/png\r\n", picture)]).flat());
  const whole = await read(bytes);
  expect(whole.articles.map(({source, entry}) => [entry, source?.value])).toEqual(Array.from({length: 12}, (_, nth) => [nth, `https://harbour.example/${nth}.html`]));
  expect(texts(whole)).toEqual(Array.from({length: 12}, (_, nth) => `第${nth}页。`));
  for (const length of [1, 7, 1000]) expect(await read(bytes, length)).toEqual(whole);
});

describe("a page is unpacked as it was sent", () => {
  const bytes = Buffer.from(page());
  const chunks = Buffer.concat([Buffer.from("1f;name=value\r\n"), bytes.subarray(0, 31), Buffer.from(`\r\n${(bytes.length - 31).toString(16)}\r\n`), bytes.subarray(31), Buffer.from("\r\n0\r\n\r\n")]);
  const sent: readonly (readonly [string, string, Buffer])[] = [
    ["in chunks", "Transfer-Encoding: chunked\r\n", chunks],
    ["in chunks that a program joined", "Transfer-Encoding: chunked\r\n", bytes],
    ["by gzip", "Content-Encoding: gzip\r\n", gzipSync(bytes)],
    ["by gzip, which a program unpacked", "Content-Encoding: gzip\r\n", bytes],
    ["by deflate", "Content-Encoding: deflate\r\n", deflateSync(bytes)],
    ["by deflate without a header", "Content-Encoding: deflate\r\n", deflateRawSync(bytes)],
    ["by Brotli", "Content-Encoding: br\r\n", brotliCompressSync(bytes)],
  ];
  test.each(sent)("%s", async (_name, header, body) => {
    const found = await read(answer(html + header, body));
    expect([texts(found), found.findings.messages]).toEqual([["渡轮停航三天，旅客可以退票。"], []]);
  });
});

describe("a page is read in its encoding", () => {
  const western = "Content-Type: text/html; charset=ISO-8859-1\r\n";
  const sent: readonly (readonly [string, string, Buffer])[] = [
    ["that the server says", "Content-Type: text/html; charset=gb2312\r\n", gbk(page())],
    ["that the page says", html, gbk(page().replace("<head>", '<head><meta charset="gbk">'))],
    ["that only its bytes say", html, gbk(page("的是在了和有大这主中人上为们地个用工时要动国产以我到他会作来分生对于学下级义就年发成部"))],
    ["UTF-8, although the server says that all of its pages are Western", western, Buffer.from(page())],
    ["that the page says, although the server says that all are Western", western, gbk(page().replace("<head>", '<head><meta charset="gbk">'))],
  ];
  test.each(sent)("%s", async (_name, header, body) => {
    const [text] = texts(await read(answer(header, body)));
    expect(text).toMatch(/^渡轮停航三天，旅客可以退票。$|^的是在了和有大这主中人/);
  });
});

test("what is no page is counted, and an archive without one refused", async () => {
  const others = [record({"WARC-Type": "request"}, "GET / HTTP/1.1\r\n\r\n"), answer("Content-Type: image/png\r\n", "PNG"), answer("Content-Type: image/png\r\n", "PNG")];
  const {articles, findings} = await read(Buffer.concat([...others, answer(html, page())]));
  expect(articles).toHaveLength(1);
  expect(findings.messages).toMatchObject([{rule: "other-records", severity: "note", reason: "`3` records hold no page (`image/png` 2, `request` 1) and were passed over; pages are read"}]);
  const none = await read(Buffer.concat(others));
  expect(none.findings.messages).toMatchObject([{rule: "bad-record", severity: "error", reason: expect.stringContaining("`3` records (`image/png` 2, `request` 1)") as string}]);
});

test("a page that lists others is refused by the address that was asked for", async () => {
  const list = `<!doctype html><title>海港</title><ul>${Array.from({length: 12}, (_, nth) => `<li><a href="/${nth}.html">渡轮停航第${nth}天</a></li>`).join("")}</ul>`;
  const {articles} = await read(Buffer.concat([answer(html, page()), answer(html, list, "https://harbour.example/")]));
  expect(articles.map(({findings}) => findings.messages)).toMatchObject([[], [{rule: "listing-page", severity: "error", line: 21}]]);
});

test("a page that unpacks to more than may be held is passed over, and so is one that takes more", async () => {
  const zeros = gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20));
  const {articles, findings} = await read(Buffer.concat([answer(`${html}Content-Encoding: gzip\r\n`, zeros), answer(html, `${page()}${" ".repeat(17 * 1024 * 1024)}`), answer(html, page("末页。"))]));
  expect(articles.map(({body}) => textOf(body))).toEqual(["末页。"]);
  expect(findings.messages).toMatchObject([{rule: "bad-record", line: 1}, {rule: "bad-record"}]);
});

test("what cannot be a record costs no other", async () => {
  const noise = Buffer.from("WARC/1.0\r\n\r\n".repeat(50_000));
  const {articles, findings} = await read(Buffer.concat([answer(html, page("首页。")), noise, answer(html, page("末页。"))]), 64_000);
  expect(articles.map(({body}) => textOf(body))).toEqual(["首页。", "末页。"]);
  expect(findings.messages).toMatchObject([{rule: "bad-record", severity: "warning", line: 12}]);
});
