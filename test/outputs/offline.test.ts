import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import type {OfflineFile, OfflineHead, OfflinePart} from "../../src/model/offline.js";
import {makeOffline} from "../../src/outputs/offline.js";
import {filesBelow, hashOf} from "../../src/store/hash.js";
import {emptyManifest, type Manifest, type Unit} from "../../src/store/manifest.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-offline-"));
});
afterEach(() => rm(folder, {recursive: true}));

type Units = Manifest["units"];

function unitOf(texts: Readonly<Record<string, string>>): Unit {
  const files = Object.entries(texts).map(([path, text]) => [path, {sha256: hashOf(text), bytes: text.length}] as const);
  return {hash: hashOf(JSON.stringify(texts)), files: Object.fromEntries(files)};
}

/** 3,000 articles in 300 units, and a listing. */
const units: Units = {
  "pages date/2021/": unitOf({"date/2021/index.html": "a year"}),
  ...Object.fromEntries(Array.from({length: 300}, (_, nth) =>
    [`pages article/${nth}/`, unitOf(Object.fromEntries(Array.from({length: 10}, (__, own) => [`article/${nth}-${own}/index.html`, `${nth} ${own}`])))])),
};
const changed: Units = {...units, "pages article/7/": unitOf({"article/7-0/index.html": "another", "article/7-1/index.html": "more"})};

async function listed(root: string): Promise<OfflineFile[]> {
  const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(join(root, path), "utf8"));
  const {build} = (await read("offline.json")) as OfflineHead;
  const parts = (await read(`offline/${build}.json`)) as OfflinePart[];
  const lists = await Promise.all(parts.map(async ({hash}) => (await read(`offline/${hash}.json`)) as OfflineFile[]));
  return lists.flat();
}

test("makeOffline lists every page once", async () => {
  await makeOffline(units, 3000, emptyManifest, folder);
  const paths = (await listed(folder)).map(([path]) => path);
  expect(paths.sort()).toEqual(Object.values(units).flatMap(({files}) => Object.keys(files).map((path) => path.replace(/index\.html$/, ""))).sort());
});

test("makeOffline makes what it would make anew, and writes one list, the index and the head for articles that changed together", async () => {
  const before = await makeOffline(units, 3000, emptyManifest, join(folder, "before"));
  const [now, anew] = [join(folder, "now"), join(folder, "anew")];
  const made = await makeOffline(changed, 3000, {units: {...units, ...before}}, now);
  expect(made).toEqual(await makeOffline(changed, 3000, emptyManifest, anew));
  expect((await filesBelow(now)).length).toBe(3);
  expect((await filesBelow(anew)).length).toBe((await filesBelow(join(folder, "before"))).length);
});
