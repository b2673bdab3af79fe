import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import fc from "fast-check";
import type {Element, Root} from "hast";
import rehypeStringify from "rehype-stringify";
import {unified} from "unified";
import {expect, test} from "vitest";
import {xmlText} from "../../src/export/xml.js";
import type {Article} from "../../src/model/article.js";
import {Findings} from "../../src/model/message.js";
import {defaults} from "../../src/model/settings.js";
import {sanitise, schema} from "../../src/normalise/sanitise.js";
import {createParser} from "../../src/pipeline.js";
import {decode} from "../../src/read/decode.js";
import {parseHtml, toHast} from "../../src/syntax/html.js";
import {elementsOf} from "../../src/syntax/nodes.js";
import {tables} from "../../src/tables.js";
import {unframed} from "../support/frames.js";
import {carriers, carriersOfMany} from "./carriers.js";
import {markers} from "./markers.js";

// Bytes of any kind go the whole way of a seed. `HOSTILE_RUNS` says how many cases each property has; the random numbers
// begin at the same place in every run unless `HOSTILE_SEED` says otherwise.
const runs = {seed: Number(process.env["HOSTILE_SEED"] ?? 20_240_620), numRuns: Number(process.env["HOSTILE_RUNS"] ?? 1000)};
const patience = 60_000 + 60 * runs.numRuns;

const root = join(import.meta.dirname, "../fixtures");
const inputs = readdirSync(root).flatMap((format) => readdirSync(join(root, format)).flatMap((name) =>
  readdirSync(join(root, format, name)).filter((file) => !file.startsWith("expected.")).map((file) => readFileSync(join(root, format, name, file)))))
  .filter(({length}) => length < 8000);

const parse = createParser(defaults, tables);
const writer = unified().use(rehypeStringify).freeze();
const foreign = /[\p{Cc}\p{Bidi_Control}\p{Surrogate}]/u;

function parsed(html: string): Root {
  return toHast(parseHtml(html).root()[0]?.children ?? []);
}

/** Our own attributes, which no seed can set: the language of a passage is told from its words. */
const ours = /^(?:rel|id|class|className|referrerpolicy|data-?picture|data-?width|data-?height|data-?words|lang)$/i;

function isLive({tagName, properties}: Element): boolean {
  return !schema.tagNames?.includes(tagName) || Object.entries(properties).some(([name, value]) =>
    /^on|^style$|^src(?:doc|set)$/i.test(name) || (/^(?:href|src)$/.test(name) && !/^(?:https?:\/\/(?!\/)|#(?:note|section))/.test(String(value))));
}

function expectSafe({record, html}: Article): void {
  expect(writer.stringify(parsed(html))).toBe(html);
  const tree = unframed(parsed(html));
  expect([...elementsOf(tree)].filter(isLive)).toEqual([]);
  for (const node of elementsOf(tree)) node.properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => !ours.test(name)));
  expect(writer.stringify(sanitise(tree))).toBe(writer.stringify(tree));
  expect(record.title).not.toBe("");
  expect([record.title, ...record.authors, ...record.tags, record.outlet.name].filter((line) => foreign.test(line))).toEqual([]);
  expect(JSON.stringify(record).isWellFormed()).toBe(true);
  expect(record.path).toMatch(/^article\/[a-z2-7]{10}\/$/);
  expect(record.outlet.id).toMatch(/^[a-z0-9-]+$/);
  for (const address of [record.sourceUrl ?? "https://harbour.example/", ...record.links.map(({href}) => href), ...record.images.map(({src}) => src)]) {
    const {protocol, username, password} = new URL(address);
    expect([/^https?:$/.test(protocol), username, password]).toEqual([true, "", ""]);
  }
  expect(xmlText(record.title + record.lead)).not.toMatch(/[<>"']|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
}

async function holds(bytes: Uint8Array, path: string): Promise<void> {
  const findings = new Findings();
  const file = {path, sha256: "", text: decode(bytes, findings), findings};
  expect(file.text.isWellFormed()).toBe(true);
  const {articles, messages} = await parse(file, (article) => article);
  if (articles.length === 0) expect(messages.map(({severity}) => severity)).toContain("error");
  articles.forEach(expectSafe);
}

const endings = fc.constantFrom("2024-06-20-a.md", "a.txt", "Page/海港.txt", "a.html", "a.xml", "a.json", "名 <b>.txt");
const noise = fc.oneof(fc.uint8Array({maxLength: 40}), fc.constantFrom(...markers).map((marker) => Buffer.from(marker)), fc.string({unit: "binary", maxLength: 20}).map((text) => Buffer.from(text)));
const change = fc.tuple(fc.nat(8000), fc.nat(200), noise);

function changed(bytes: Uint8Array, changes: readonly (readonly [number, number, Uint8Array])[]): Uint8Array {
  return changes.reduce((now, [at, length, put]) => {
    const from = at % (now.length + 1);
    return Buffer.concat([now.subarray(0, from), put, now.subarray(from + length)]);
  }, bytes);
}

test("fixtures of all formats, with bytes taken out and others put in, do no harm and are not lost in silence", async () => {
  const mutated = fc.tuple(fc.constantFrom(...inputs), fc.array(change, {minLength: 1, maxLength: 6})).map(([bytes, changes]) => changed(bytes, changes));
  await fc.assert(fc.asyncProperty(mutated, endings, holds), runs);
}, patience);

test("two fixtures cut and joined do no harm and are not lost in silence", async () => {
  const joined = fc.tuple(fc.constantFrom(...inputs), fc.constantFrom(...inputs), fc.nat(8000), fc.nat(8000)).map(([one, other, end, start]) =>
    Buffer.concat([one.subarray(0, end % (one.length + 1)), other.subarray(start % (other.length + 1))]));
  await fc.assert(fc.asyncProperty(joined, endings, holds), runs);
}, patience);

test("markers within each other, in every kind of seed, stay text", async () => {
  const nested = fc.tuple(fc.constantFrom(...Object.values({...carriers, ...carriersOfMany})), fc.array(fc.constantFrom(...markers), {minLength: 1, maxLength: 5}), fc.nat(1000))
    .map(([write, parts, nth]) => Buffer.from(write(parts.join(""), nth)));
  await fc.assert(fc.asyncProperty(nested, endings, holds), runs);
}, patience);

test("any bytes in any encoding become an article or are refused with a reason", async () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...markers, "海港大桥昨天通车。", "\n", "\n\n", "  "), fc.string({unit: "binary", maxLength: 30})), {maxLength: 20}).map((parts) => parts.join(""));
  const encoded = fc.tuple(text, fc.constantFrom("utf8" as const, "utf16le" as const, "latin1" as const), fc.constantFrom("", "\ufeff", "\ufeff\ufeff")).map(([words, encoding, mark]) => Buffer.from(mark + words, encoding));
  await fc.assert(fc.asyncProperty(fc.oneof(encoded, fc.uint8Array({maxLength: 300})), endings, holds), runs);
}, patience);
