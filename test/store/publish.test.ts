import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {tmpdir} from "node:os";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {filesBelow, hashOf} from "../../src/store/hash.js";
import {emptyManifest, readManifest, type Manifest} from "../../src/store/manifest.js";
import {difference, openStaging, recover} from "../../src/store/publish.js";

let folder = "";
let out = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-publish-"));
  out = join(folder, "site");
});
afterEach(() => rm(folder, {recursive: true}));

type Files = Readonly<Record<string, string>>;

function manifestOf(files: Files): Manifest {
  const fingerprints = Object.entries(files).map(([path, text]) => [path, {sha256: hashOf(text), bytes: text.length}] as const);
  return {version: 2, units: {all: {hash: hashOf(JSON.stringify(files)), files: Object.fromEntries(fingerprints)}}};
}

async function stage(into: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(into, path)), {recursive: true});
    await writeFile(join(into, path), text);
  }
}

async function buildOnce(files: Files): Promise<ReturnType<typeof difference>> {
  const before = (await readManifest(out)) ?? emptyManifest;
  const staging = await openStaging(out);
  await stage(staging.folder, files);
  const change = difference(before, manifestOf(files));
  await staging.publish(manifestOf(files), change.changed, change.removed);
  return change;
}

async function site(): Promise<Record<string, string>> {
  const paths = await filesBelow(out);
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  return Object.fromEntries(paths.map((path, index) => [path.slice(out.length + 1), texts[index] ?? ""]));
}

describe("openStaging", () => {
  test("makes a first site in one go, and leaves nothing beside it", async () => {
    await buildOnce({"index.html": "1", "a/index.html": "a"});
    expect(await site()).toEqual({"index.html": "1", "a/index.html": "a"});
    expect(await readdir(folder)).toEqual(["site"]);
  });

  test("fills an empty folder", async () => {
    await mkdir(out);
    await buildOnce({"index.html": "1"});
    expect(await site()).toEqual({"index.html": "1"});
  });

  test("writes what changed, removes what is gone with its folders, and keeps foreign files", async () => {
    await buildOnce({"index.html": "1", "a/index.html": "a", "b/c/index.html": "b", "d/index.html": "d"});
    await writeFile(join(out, "CNAME"), "news.example");
    await writeFile(join(out, "d", "mine.txt"), "mine");
    const change = await buildOnce({"index.html": "2", "a/index.html": "a"});
    expect(change).toEqual({changed: ["index.html"], unchanged: ["a/index.html"], removed: ["b/c/index.html", "d/index.html"]});
    expect(await site()).toEqual({CNAME: "news.example", "index.html": "2", "a/index.html": "a", "d/mine.txt": "mine"});
    expect((await readdir(out)).sort()).toEqual([".dateline", "CNAME", "a", "d", "index.html"]);
  });
});

describe("readManifest", () => {
  test("takes from a manifest of before which files are ours, and makes them all again", async () => {
    await stage(out, {".dateline/manifest.json": JSON.stringify({version: 1, units: {all: {hash: "a", files: {"index.html": "b", "old.html": "c"}}}})});
    const before = (await readManifest(out)) ?? emptyManifest;
    const change = difference(before, manifestOf({"index.html": "1"}));
    expect(change).toEqual({changed: ["index.html"], unchanged: [], removed: ["old.html"]});
    expect(before.units["all"]?.hash).toBe("");
  });
});

describe("recover", () => {
  test("finishes what a killed build had begun", async () => {
    await buildOnce({"index.html": "1", "a/index.html": "a", "b/index.html": "b"});
    // as it lies when killed between the first rename and the second
    const manifest = manifestOf({"index.html": "2", "a/index.html": "A"});
    await stage(join(out, ".dateline", "staging"), {"index.html": "2"});
    await stage(out, {"a/index.html": "A"});
    await writeFile(join(out, ".dateline", "manifest.json.next"), JSON.stringify(manifest));
    const journal = {moves: ["a/index.html", "index.html"], removals: ["b/index.html"]};
    await writeFile(join(out, ".dateline", "journal.json"), JSON.stringify(journal));
    expect(await recover(out)).toBe(true);
    expect(await site()).toEqual({"index.html": "2", "a/index.html": "A"});
    expect(await readManifest(out)).toEqual(manifest);
    expect(await recover(out)).toBe(false);
  });

  test("has nothing to do for a build that was killed before its journal", async () => {
    await buildOnce({"index.html": "1"});
    await stage(join(out, ".dateline", "staging"), {"index.html": "2"});
    expect(await recover(out)).toBe(false);
    expect(await site()).toEqual({"index.html": "1"});
    await buildOnce({"index.html": "3"});
    expect(await site()).toEqual({"index.html": "3"});
  });
});
