import {expect, test} from "vitest";
import {offlineFiles} from "../../src/export/offline.js";
import type {OfflineFile, OfflineHead, OfflinePart} from "../../src/model/offline.js";
import {hashOf} from "../../src/store/hash.js";
import type {Fingerprint} from "../../src/store/manifest.js";

type Site = Readonly<Record<string, string>>;

const site: Site = {
  "index.html": "front",
  "404.html": "nothing",
  "about/index.html": "about",
  "article/aaaaaaaaaa/index.html": "one",
  "assets/site-0123456789.css": "style",
  "pagefind/archive.json": "{}",
  "pagefind/2024-06-18.0123456789/ids.gz": "ids",
  "pagefind/text/aaaaaaaaaa.json": "text",
  "data/articles.jsonl": "{}",
  "feed.xml": "feed",
  "sitemap.xml": "map",
  "sw.js": "worker",
};

function fingerprints(files: Site): ReadonlyMap<string, Fingerprint> {
  return new Map(Object.entries(files).map(([path, text]) => [path, {sha256: hashOf(text), bytes: text.length}]));
}

function listOf(files: Site): {head: OfflineHead; parts: OfflinePart[]; listed: OfflineFile[][]; written: Record<string, string>} {
  const written = offlineFiles(fingerprints(files), 1);
  const read = (path: string): unknown => JSON.parse(written[path] ?? "null");
  const head = read("offline.json") as OfflineHead;
  const parts = read(`offline/${head.build}.json`) as OfflinePart[];
  return {head, parts, listed: parts.map(({hash}) => read(`offline/${hash}.json`) as OfflineFile[]), written};
}

test("offlineFiles lists pages as links name them, with sizes and hashes", () => {
  const {head, listed} = listOf(site);
  expect(listed.flat()).toContainEqual(["article/aaaaaaaaaa/", 3, hashOf("one").slice(0, 10)]);
  expect(head).toMatchObject({articles: 1, sizes: {shell: {files: 1, bytes: 5}, search: {files: 2, bytes: 5}, texts: {files: 1, bytes: 4}, pages: {files: 3, bytes: 13}}});
});

test("offlineFiles leaves out data, feeds, the worker and the page that stands in for others", () => {
  const paths = listOf(site).listed.flat().map(([path]) => path);
  expect(paths.sort()).toEqual([
    "", "about/", "article/aaaaaaaaaa/", "assets/site-0123456789.css", "pagefind/2024-06-18.0123456789/ids.gz", "pagefind/archive.json",
    "pagefind/text/aaaaaaaaaa.json",
  ]);
});

test("offlineFiles puts what a search begins with after all that it leads to, and pages last", () => {
  expect(listOf(site).parts.map(({name}) => name)).toEqual([
    "assets/", "pagefind/2024-06-18.0123456789/", "pagefind/text/ 0.0", "pagefind/", "article/ 0.0", "pages 0.0",
  ]);
});

test("offlineFiles keeps what listings are exported from with the pages, for none but a reader who wants all", () => {
  const {parts, listed} = listOf({...site, "pagefind/facts/runs.json": "{}", "pagefind/facts/0123456789abcdef.jsonl": "{}"});
  const part = parts.findIndex(({name}) => name === "pagefind/facts/");
  expect(parts[part]?.kind).toBe("pages");
  expect(listed[part]?.map(([path]) => path)).toEqual(["pagefind/facts/0123456789abcdef.jsonl", "pagefind/facts/runs.json"]);
});

test("offlineFiles changes one part, the index and the head for one article that changed among many", () => {
  const many = Object.fromEntries(Array.from({length: 5000}, (_, nth) => [`article/${nth}/index.html`, `text ${nth}`]));
  const before = listOf(many);
  const after = listOf({...many, "article/77/index.html": "another"});
  expect(before.parts.length).toBe(8);
  expect(Math.max(...before.parts.map(({files}) => files))).toBeLessThan(1000);
  expect(after.parts.map(({name}) => name)).toEqual(before.parts.map(({name}) => name));
  expect(after.parts.filter(({hash}) => !before.parts.some((part) => part.hash === hash)).length).toBe(1);
  expect(after.head.build).not.toBe(before.head.build);
  expect(Object.keys(after.written).filter((path) => !(path in before.written)).length).toBe(2);
});

test("offlineFiles gives the same list whatever the order of the files", () => {
  expect(offlineFiles(new Map([...fingerprints(site)].reverse()), 1)).toEqual(offlineFiles(fingerprints(site), 1));
});
