import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {tmpdir} from "node:os";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {filesBelow, hashOf} from "../../src/store/hash.js";
import {countOf, emptyManifest, filesOf, manifestPath, manifestText, readManifest, type Manifest, type Unit} from "../../src/store/manifest.js";
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
  return {units: {all: {hash: hashOf(JSON.stringify(files)), files: Object.fromEntries(fingerprints)}}};
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
    expect(change).toEqual({changed: ["index.html"], unchanged: ["a/index.html"], removed: ["b/c/index.html", "d/index.html"], kept: []});
    expect(await site()).toEqual({CNAME: "news.example", "index.html": "2", "a/index.html": "a", "d/mine.txt": "mine"});
    expect((await readdir(out)).sort()).toEqual([".dateline", "CNAME", "a", "d", "index.html"]);
  });
});

describe("readManifest", () => {
  test("takes from a manifest of before which files are ours, and makes them all again", async () => {
    await stage(out, {".dateline/manifest.json": JSON.stringify({version: 1, units: {all: {hash: "a", files: {"index.html": "b", "old.html": "c"}}}})});
    const before = (await readManifest(out)) ?? emptyManifest;
    const change = difference(before, manifestOf({"index.html": "1"}));
    expect(change).toEqual({changed: ["index.html"], unchanged: [], removed: ["old.html"], kept: []});
    expect(before.units["all"]?.hash).toBe("");
  });

  test("reads what `manifestText` writes, unit by unit, and writes units that were not looked into as they are", async () => {
    const odd: Unit = {hash: 'v1 "a" \\ b', files: {"a\"b/日.html": {sha256: "aa", bytes: 1}}, parts: [["p", 3]], hashes: ["h"]};
    const units: Manifest["units"] = {...manifestOf({"index.html": "1", "a/index.html": "a"}).units, 'pages "odd"\n\\': odd, none: {hash: "", files: {}}};
    await stage(out, {".dateline/manifest.json": manifestText({units})});
    const read = await readManifest(out);
    expect(Object.entries(read?.units ?? {}).map(([name, unit]) => [name, unit.hash, countOf(unit)])).toEqual([
      ["all", units["all"]?.hash, 2], ['pages "odd"\n\\', odd.hash, 1], ["none", "", 0],
    ]);
    expect(manifestText(read ?? emptyManifest)).toBe(manifestText({units}));
    const {files, parts, hashes, lists} = read?.units['pages "odd"\n\\'] ?? odd;
    expect({files, parts, hashes, lists}).toEqual({files: odd.files, parts: odd.parts, hashes: odd.hashes, lists: undefined});
    expect(JSON.parse(manifestText({units}))).toMatchObject({version: 3, units: {none: {count: 0}}});
    expect([...filesOf(Object.values(read?.units ?? {})).keys()]).toEqual(["index.html", "a/index.html", "a\"b/日.html"]);
  });

  test("trusts nothing in one that is damaged anywhere", async () => {
    const text = manifestText(manifestOf({"index.html": "1", "a/index.html": "a"}));
    expect(text.length).toBeGreaterThan(300);
    for (const at of [0, 20, 120, 200, text.length - 3]) {
      await stage(out, {".dateline/manifest.json": `${text.slice(0, at)}#${text.slice(at + 1)}`});
      const units = Object.values((await readManifest(out))?.units ?? {});
      expect(units.flatMap(({hash, files}) => [hash, ...Object.values(files).map(({sha256}) => sha256)]).join(""), String(at)).toBe("");
    }
    await stage(out, {".dateline/manifest.json": text.slice(0, -40)});
    expect(await readManifest(out)).toBeNull();
  });
});

describe("recover", () => {
  test("finishes what a killed build had begun", async () => {
    await buildOnce({"index.html": "1", "a/index.html": "a", "b/index.html": "b"});
    // as it lies when killed between the first rename and the second
    const manifest = manifestOf({"index.html": "2", "a/index.html": "A"});
    await stage(join(out, ".dateline", "staging"), {"index.html": "2"});
    await stage(out, {"a/index.html": "A"});
    await writeFile(`${manifestPath(out)}.next`, manifestText(manifest));
    const journal = {moves: ["a/index.html", "index.html"], removals: ["b/index.html"]};
    await writeFile(join(out, ".dateline", "journal.json"), JSON.stringify(journal));
    expect(await recover(out)).toBe(true);
    expect(await site()).toEqual({"index.html": "2", "a/index.html": "A"});
    expect(manifestText((await readManifest(out)) ?? emptyManifest)).toBe(manifestText(manifest));
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
