import {expect, test} from "vitest";
import {bucketsOf, listsOf, offlineIndex} from "../../src/export/offline.js";
import type {OfflineFile, OfflineHead, OfflinePart} from "../../src/model/offline.js";
import {hashOf} from "../../src/store/hash.js";
import type {Fingerprint} from "../../src/store/manifest.js";

/** Files by path, with their contents, of what changes together, by name. */
type Site = Readonly<Record<string, Readonly<Record<string, string>>>>;

const site: Site = {
  "pages front": {"index.html": "front"},
  "pages single": {"404.html": "nothing", "about/index.html": "about"},
  "pages article/aa/": {"article/aaaaaaaaaa/index.html": "one"},
  "assets": {"assets/site-0123456789.css": "style", "sw.js": "worker"},
  "search archive": {"pagefind/archive.json": "{}"},
  "search volume 2024-06-18": {"pagefind/2024-06-18.0123456789/ids.gz": "ids"},
  "search shard 0": {},
  "search texts aa": {"pagefind/text/aaaaaaaaaa.json": "text"},
  "file data/articles.jsonl": {"data/articles.jsonl": "{}"},
  "file feed.xml": {"feed.xml": "feed"},
  "file sitemap.xml": {"sitemap.xml": "map"},
};

function fingerprints(files: Site[string]): readonly (readonly [string, Fingerprint])[] {
  return Object.entries(files).map(([path, text]) => [path, {sha256: hashOf(text), bytes: text.length}]);
}

function listOf(groups: Site): {head: OfflineHead; parts: OfflinePart[]; listed: OfflineFile[][]; written: Record<string, string>} {
  const buckets = bucketsOf(Object.entries(groups).map(([name, files]) => ({name, files, count: Object.keys(files).length})));
  const lists = [...buckets].flatMap(([bucket, members]) => listsOf(bucket, new Map(members.flatMap(({files}) => fingerprints(files)))));
  const index = offlineIndex(lists.map(({part}) => part), 1);
  const written = {...Object.fromEntries(lists.map(({part, content}) => [`offline/${part.hash}.json`, content])), ...index};
  const read = (path: string): unknown => JSON.parse(written[path] ?? "null");
  const head = read("offline.json") as OfflineHead;
  const parts = read(`offline/${head.build}.json`) as OfflinePart[];
  return {head, parts, listed: parts.map(({hash}) => read(`offline/${hash}.json`) as OfflineFile[]), written};
}

test("the lists name pages as links do, with sizes and hashes", () => {
  const {head, listed} = listOf(site);
  expect(listed.flat()).toContainEqual(["article/aaaaaaaaaa/", 3, hashOf("one").slice(0, 10)]);
  expect(head).toMatchObject({articles: 1, sizes: {shell: {files: 1, bytes: 5}, search: {files: 2, bytes: 5}, texts: {files: 1, bytes: 4}, pages: {files: 3, bytes: 13}}});
});

test("the lists leave out data, feeds, the worker and the page that stands in for others", () => {
  const paths = listOf(site).listed.flat().map(([path]) => path);
  expect(paths.sort()).toEqual([
    "", "about/", "article/aaaaaaaaaa/", "assets/site-0123456789.css", "pagefind/2024-06-18.0123456789/ids.gz", "pagefind/archive.json",
    "pagefind/text/aaaaaaaaaa.json",
  ]);
});

test("the index puts what a search begins with after all that it leads to, and pages last", () => {
  expect(listOf(site).parts.map(({name, kind}) => [name, kind])).toEqual([
    ["assets/", "shell"], ["pagefind/2024-06-18.0123456789/", "search"], ["search texts 0.0", "texts"], ["pagefind/", "search"],
    ["pages 0.0", "pages"], ["pages article 0.0", "pages"],
  ]);
});

test("what listings are exported from is kept with the pages, for none but a reader who wants all", () => {
  const {parts, listed} = listOf({...site, "facts runs": {"pagefind/facts/runs.json": "{}"}, "facts 0123456789abcdef": {"pagefind/facts/0123456789abcdef.jsonl": "{}"}});
  const part = parts.findIndex(({name}) => name === "facts 0.0");
  expect(parts[part]?.kind).toBe("pages");
  expect(listed[part]?.map(([path]) => path)).toEqual(["pagefind/facts/0123456789abcdef.jsonl", "pagefind/facts/runs.json"]);
});

test("one article that changed among many changes one list, the index and the head", () => {
  const many: Site = Object.fromEntries(Array.from({length: 500}, (_, nth) =>
    [`pages article/${nth}/`, Object.fromEntries(Array.from({length: 10}, (__, own) => [`article/${nth}-${own}/index.html`, `text ${nth} ${own}`]))]));
  const before = listOf(many);
  const after = listOf({...many, "pages article/77/": {...many["pages article/77/"], "article/77-3/index.html": "another"}});
  expect(before.parts.length).toBe(8);
  expect(before.listed.flat().length).toBe(5000);
  expect(Math.max(...before.parts.map(({files}) => files))).toBeLessThan(1000);
  expect(after.parts.map(({name}) => name)).toEqual(before.parts.map(({name}) => name));
  expect(after.parts.filter(({hash}) => !before.parts.some((part) => part.hash === hash)).length).toBe(1);
  expect(after.head.build).not.toBe(before.head.build);
  expect(Object.keys(after.written).filter((path) => !(path in before.written)).length).toBe(2);
});

test("the lists are the same whatever the order of the files", () => {
  const reversed = Object.fromEntries(Object.entries(site).reverse().map(([name, files]) => [name, Object.fromEntries(Object.entries(files).reverse())]));
  expect(listOf(reversed).written).toEqual(listOf(site).written);
});
