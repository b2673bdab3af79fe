import {mkdtemp, readFile, rm, truncate, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {entryOf} from "../../src/enrich/entry.js";
import type {ReadSeed} from "../../src/model/archive.js";
import type {Entry} from "../../src/model/article.js";
import {openBlobs} from "../../src/store/blobs.js";
import {filesBelow} from "../../src/store/hash.js";
import {openRoll, type Roll} from "../../src/store/roll.js";
import {packSeeds, unpackSeeds, type KeyedSeed} from "../../src/store/seed-columns.js";
import {keepRemarks} from "../../src/store/seed-store.js";
import {openShelves} from "../../src/store/shelves.js";
import {anArticle} from "../support/articles.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-roll-"));
});
afterEach(() => rm(folder, {recursive: true, force: true}));

const place = () => ({folder: join(folder, "seeds"), version: "1"});
const rollAt = (clean = false): Promise<Roll> => openRoll(openBlobs(join(folder, "roll")), "name", place(), clean);

/** A seed with its articles on the shelves. */
function aSeed(path: string, articles = [anArticle({title: `𠮷港${path}`})]): KeyedSeed {
  const shelves = openShelves(place());
  const findings = {because: "a line", messages: [], dropped: [{rule: "advertisement", text: path, line: 1}]};
  return {key: `key of ${path}`, seed: {path, format: "jekyll", articles: articles.map(({record, ...article}, entry) => entryOf({...article, record: {...record, seed: {...record.seed, path, entry}}}, shelves.keepArticle({...article, record}))), remarks: keepRemarks(findings, shelves)}};
}

/** All that `like` says, read from another; what is unpacked has its fields elsewhere. */
function plain({articles, ...seed}: ReadSeed, like: ReadSeed): unknown {
  return {...seed, articles: articles.map((entry, nth) => Object.fromEntries(Object.keys(like.articles[nth] ?? {}).map((field) => [field, entry[field as keyof Entry]])))};
}

describe("packSeeds", () => {
  test("keeps every field of seeds and entries, of none, one or several articles", () => {
    const rich = anArticle({
      title: "😀 𠮷\n\"quoted\" \u2028",
      published: null,
      day: null,
      script: null,
      sourceUrl: null,
      countries: [{code: "LA", score: 1, evidence: ["老挝 ×2"]}],
      pairs: [{code: "LA-PE", main: true, score: 1, evidence: []}],
      links: [{href: "https://harbour.example/2", text: "旧闻"}],
      images: [{src: "https://harbour.example/图.jpg", proxied: null, alt: null, caption: null, credit: null}],
      text: "渡船在港口停了三天，船员等着天气好转，码头上的人说风要到周末才停。".repeat(20),
    });
    const refused: KeyedSeed = {key: "k", seed: {path: "refused.bin", format: null, articles: [], remarks: {rules: [{rule: "unknown-format", severity: "error", count: 1}], shelf: "f00", bytes: 12}}};
    const seeds = [aSeed("a.md"), refused, aSeed("深/b.md", [rich, anArticle({id: "bbbbbbbbbb"})])];
    const unpacked = unpackSeeds(packSeeds(seeds));
    expect(unpacked.map(({key}) => key)).toEqual(seeds.map(({key}) => key));
    expect(unpacked.map(({seed}, nth) => plain(seed, seeds[nth]?.seed ?? seed))).toEqual(seeds.map(({seed}) => plain(seed, seed)));
    expect(seeds[2]?.seed.articles[0]).toMatchObject({leads: [expect.any(String)], pictures: ["https://harbour.example/图.jpg"], signature: expect.any(String) as string});
  });

  test("packs again what was unpacked", () => {
    const seeds = [aSeed("a.md"), aSeed("b.md")];
    const twice = unpackSeeds(packSeeds(unpackSeeds(packSeeds(seeds))));
    expect(twice.map(({seed}, nth) => plain(seed, seeds[nth]?.seed ?? seed))).toEqual(seeds.map(({seed}) => plain(seed, seed)));
  });
});

describe("openRoll", () => {
  test("knows the seeds of the last time, and no others", async () => {
    const [a, b, c] = [aSeed("a.md"), aSeed("b.md"), aSeed("c.md")];
    await (await rollAt()).save([[a, b]]);
    const roll = await rollAt();
    expect([a, b, c].map(({key}) => roll.get(key)?.path)).toEqual(["a.md", "b.md", undefined]);
    await roll.save([[a], [c]]);
    expect([a, c].map(({key}) => roll.get(key)?.path)).toEqual(["a.md", "c.md"]);
    const again = await rollAt();
    expect([a, b, c].map(({key}) => again.get(key)?.path)).toEqual(["a.md", undefined, "c.md"]);
  });

  test("writes runs that changed, and leaves nothing of those that went", async () => {
    const [a, b, c] = [aSeed("a.md"), aSeed("b.md"), aSeed("c.md")];
    const roll = await rollAt();
    await roll.save([[a], [b]]);
    const before = await filesBelow(join(folder, "roll"));
    expect(before).toHaveLength(3);
    await roll.save([[a], [c]]);
    const after = await filesBelow(join(folder, "roll"));
    expect(after).toHaveLength(3);
    expect(after.filter((file) => before.includes(file))).toHaveLength(2);
  });

  test("treats what is damaged as absent, whichever byte of whichever file it is", async () => {
    const a = aSeed("a.md");
    await (await rollAt()).save([[a]]);
    for (const file of await filesBelow(join(folder, "roll"))) {
      const whole = await readFile(file);
      for (let at = 0; at < whole.length; at += 7) {
        const damaged = Buffer.from(whole);
        damaged[at] = (damaged[at] ?? 0) ^ 0x01;
        await writeFile(file, damaged);
        expect((await rollAt()).get(a.key), `byte ${at}`).toBeUndefined();
      }
      await writeFile(file, whole);
    }
    expect((await rollAt()).get(a.key)?.path).toBe("a.md");
  });

  test("knows nothing when a pack of the shelves is gone or was cut, nor when it is clean", async () => {
    const a = aSeed("a.md");
    await (await rollAt()).save([[a]]);
    expect((await rollAt(true)).get(a.key)).toBeUndefined();
    const pack = (await filesBelow(place().folder)).find((file) => file.endsWith(".pack")) ?? "";
    const whole = await readFile(pack);
    await truncate(pack, whole.length - 1);
    expect((await rollAt()).get(a.key)).toBeUndefined();
    await rm(pack);
    expect((await rollAt()).get(a.key)).toBeUndefined();
    await writeFile(pack, whole);
    expect((await rollAt()).get(a.key)?.path).toBe("a.md");
  });

  test("writes everything again when it is clean", async () => {
    const a = aSeed("a.md");
    await (await rollAt()).save([[a]]);
    const clean = await rollAt(true);
    await clean.save([[a]]);
    expect(clean.get(a.key)?.path).toBe("a.md");
    expect((await rollAt()).get(a.key)?.path).toBe("a.md");
  });
});
