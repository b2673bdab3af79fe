import {existsSync} from "node:fs";
import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join, relative} from "node:path";
import fc from "fast-check";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {readCatalogue} from "../../src/client/search/catalogue.js";
import type {ArticleRecord} from "../../src/model/article.js";
import {ShelfLost} from "../../src/model/shelves.js";
import {hashAt, searchPaths, shardsInBlock, type SearchArchive, type VolumeEntry} from "../../src/model/search-bundle.js";
import {makeSearch, type SearchOptions} from "../../src/outputs/search.js";
import {filesBelow} from "../../src/store/hash.js";
import {clearShelves, openShelves} from "../../src/store/shelves.js";
import {emptyManifest, type Manifest} from "../../src/store/manifest.js";
import {readCbor} from "../../src/text/cbor.js";
import {unpackFacets} from "../../src/text/packed-facets.js";
import {unpackIds} from "../../src/text/packed-ids.js";
import {rangeOf} from "../../src/text/ranges.js";
import {library, libraryCountries} from "../search/library.js";
import {shelved} from "../support/archives.js";
import {anArticle} from "../support/articles.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-search-"));
});
afterAll(() => rm(folder, {recursive: true}));

/** Several shards, several volumes. */
const fewest = {portable: false, jobs: 1, limits: {articles: 4, characters: 100_000, shards: 2}};

const make = (name: string, articles: readonly ArticleRecord[], options: Partial<SearchOptions> = {}, before: Manifest = emptyManifest) =>
  makeSearch(shelved(articles, openShelves({folder: join(folder, "shelves"), version: "1"})), libraryCountries, {...fewest, kept: join(folder, "kept", name), ...options}, before, join(folder, name));

function inOrder(articles: readonly ArticleRecord[]): readonly ArticleRecord[] {
  return [...articles].sort((a, b) => ((a.published ?? "") < (b.published ?? "") ? -1 : 1));
}

/** Every file below a folder with its bytes. */
async function contentsOf(name: string): Promise<ReadonlyMap<string, string>> {
  const root = join(folder, name);
  const files = (await filesBelow(root)).map(async (path) => [relative(root, path), (await readFile(path)).toString("base64")] as const);
  return new Map(await Promise.all(files));
}

async function json<Content>(path: string): Promise<Content> {
  return JSON.parse(await readFile(join(folder, path), "utf8")) as Content;
}

const bytesOf = async (name: string, path: string) => Uint8Array.from(await readFile(join(folder, name, "pagefind", path)));

const catalogueOf = async (name: string, {path, hash, shards}: VolumeEntry) =>
  readCatalogue(await bytesOf(name, searchPaths.catalogue(path, hash)), shards.reduce((sum, length) => sum + length, 0));

const facetsOf = async (name: string, {path, hash, shards}: VolumeEntry) =>
  unpackFacets(await bytesOf(name, searchPaths.facets(path, hash)), shards.reduce((sum, length) => sum + length, 0));

const idsOf = async (name: string, volume: VolumeEntry) => {
  const {hashes} = await catalogueOf(name, volume);
  const blocks = Array.from({length: Math.ceil(volume.shards.length / shardsInBlock)}, (_, block) => bytesOf(name, searchPaths.ids(volume.path, block, hashAt(hashes.ids, block))));
  return (await Promise.all(blocks)).flatMap((bytes, block) => {
    let at = 0;
    return volume.shards.slice(block * shardsInBlock, (block + 1) * shardsInBlock).flatMap((articles) => {
      const {value, end} = readCbor(bytes, at);
      at = end;
      return unpackIds(value as Uint8Array, articles);
    });
  });
};

const archiveOf = (name: string) => json<SearchArchive>(`${name}/pagefind/archive.json`);

describe("makeSearch", () => {
  test("writes the same bytes for the same articles, whatever the number of processes", async () => {
    // as much as it takes for processes to be started
    const much = anArticle({id: "a00", title: "潮汐表", text: "明日潮汐。".repeat(70_000), day: null, published: null}).record;
    for (const [name, options] of Object.entries({one: {}, two: {jobs: 2}})) {
      await make(name, [much, ...library], options);
    }
    const one = await contentsOf("one");
    expect(one.size).toBeGreaterThan(library.length);
    expect(await contentsOf("two")).toEqual(one);
  });

  test("says what is lost when another process finds a shelf empty", async () => {
    const place = {folder: join(folder, "lost"), version: "1"};
    const much = anArticle({id: "a00", title: "潮汐表", text: "明日潮汐。".repeat(70_000), day: null, published: null}).record;
    const archive = shelved([much], openShelves(place));
    clearShelves(place);
    await expect(makeSearch(archive, libraryCountries, {...fewest, jobs: 2, kept: join(folder, "kept", "lost")}, emptyManifest, join(folder, "lost-site"))).rejects.toThrow(ShelfLost);
  });

  test("divides the archive into runs of its order", async () => {
    await rm(join(folder, "one"), {recursive: true});
    await make("one", library);
    const {volumes} = await archiveOf("one");
    const ids = await Promise.all(volumes.map((volume) => idsOf("one", volume)));
    expect(ids.length).toBeGreaterThan(1);
    expect(ids.flat()).toEqual(library.map(({id}) => id));
    expect(volumes.some(({shards}) => shards.length > 1)).toBe(true);
    expect(volumes.map(({shards}) => shards.reduce((sum, length) => sum + length))).toEqual(ids.map(({length}) => length));
    expect(volumes.map(({years}) => years).at(-1)?.[1]).toBe("2024");
  });

  test("keeps what a search needs of each article by column", async () => {
    const last = (await archiveOf("one")).volumes.at(-1) as VolumeEntry;
    const {undated, titleTokens, lengths} = await catalogueOf("one", last);
    const {days, facets} = await facetsOf("one", last);
    const own = library.slice(-lengths.length);
    expect(days).toEqual(own.map(({day}) => day));
    expect(undated).toEqual(own.map(({day}) => (day === null ? 1 : 0)));
    expect(titleTokens).toEqual(own.map(({title}) => title.replaceAll(" ", "").length)); // Chinese titles
    expect(facets.outlet.of.map(([nth = -1]) => facets.outlet.values[nth])).toEqual(own.map(({outlet}) => outlet.id));
  });

  test("indexes one shard and binds one volume for one article more", async () => {
    const kept = join(folder, "kept", "growing");
    const before = {...emptyManifest, units: await make("before", library, {kept})};
    const shards = await filesBelow(kept);
    const one = anArticle({id: "a99", title: "海港的雨", text: "雨下了一夜。", day: null, published: null}).record;
    await make("after", inOrder([...library, one]), {kept}, before);
    const gone = shards.filter((path) => !existsSync(path));
    const made = (await filesBelow(kept)).filter((path) => !shards.includes(path));
    expect([gone.length, made.length]).toEqual([1, 1]);
    const written = [...(await contentsOf("after")).keys()];
    const folders = new Set(written.map((path) => dirname(path).split("/")[1] ?? "").filter((name) => /^(?:\d|undated)/.test(name)));
    expect(folders.size).toBe(1);
    expect(written.filter((path) => path.includes("/text/"))).toEqual(["pagefind/text/a99.json"]);
    expect(written).toContain("pagefind/archive.json");
    expect(written.some((path) => path.includes("engine"))).toBe(false);
  });

  test("writes of a volume that changed only the leaves of words that changed", async () => {
    const kept = join(folder, "kept", "leaves");
    const limits = {articles: 100, characters: 1_000_000, shards: 2};
    const much = anArticle({id: "a00", title: "潮汐表", text: "明日潮汐。".repeat(150_000), day: null, published: null}).record;
    const whale = anArticle({id: "a01", title: "港口", text: "有鲸鱼游过", day: null, published: null}).record;
    const first = [much, {...whale, text: "有鱼游过"}];
    const before = {...emptyManifest, units: await make("leaves", first, {kept, limits})};
    const units = await make("fewer", [much, whale], {kept, limits}, before);
    const [volume] = (await archiveOf("fewer")).volumes;
    const {hashes} = await catalogueOf("fewer", volume as VolumeEntry);
    const numberOf = (word: string) => Math.floor(rangeOf(word) / (volume?.together ?? 1));
    // `鱼游过` stand one place further on than before
    const changed = [...new Set([..."鲸鱼游过"].map(numberOf))].sort((a, b) => a - b);
    const written = [...(await contentsOf("fewer")).keys()].filter((path) => path.includes("/index/"));
    const pathOf = (number: number) => `pagefind/${searchPaths.leaves(volume?.path ?? "", number, hashAt(hashes.leaves, number))}`;
    expect(written.sort()).toEqual(changed.map(pathOf).sort());
    const all = Object.keys(Object.assign({}, ...Object.values(units).map(({files}) => files)) as object);
    expect(all.filter((path) => path.includes("/index/")).length).toBeGreaterThan(100);
  });

  test("comes to the same step by step, whatever is added, changed and removed", {timeout: 60_000}, async () => {
    const much = anArticle({id: "a00", title: "潮汐表", text: "明日潮汐。".repeat(12_000), day: "2020-06-01", published: "2020-06-01T08:00:00Z"}).record;
    const all = inOrder([...library, much]);
    const changed = (record: ArticleRecord): ArticleRecord => ({...record, text: `${record.text}\n补记：雨停了。`});
    const states = fc.array(fc.tuple(...all.map(() => fc.constantFrom("there", "changed", "gone"))), {minLength: 2, maxLength: 4});
    let round = 0;
    await fc.assert(fc.asyncProperty(states, fc.boolean(), async (steps, portable) => {
      const [name, options] = [`steps-${round++}`, {portable, limits: {articles: 5, characters: 100_000, shards: 3}, kept: join(folder, "kept", `steps-${round}`)}];
      let before = emptyManifest;
      for (const [nth, step] of steps.entries()) {
        const articles = all.flatMap((record, at) => (step[at] === "gone" ? [] : [step[at] === "changed" ? changed(record) : record]));
        before = {...emptyManifest, units: await make(name, articles, options, before)};
        await make(`${name}-clean-${nth}`, articles, {...options, kept: join(folder, "kept", `${name}-clean`)});
        const clean = await contentsOf(`${name}-clean-${nth}`);
        const present = await contentsOf(name);
        expect(Object.keys(Object.assign({}, ...Object.values(before.units).map(({files}) => files)) as object).sort()).toEqual([...clean.keys()].sort());
        for (const [path, content] of clean) expect(present.get(path)).toBe(content);
      }
    }), {numRuns: 10});
  });

  test("binds what is left when shards that were kept are gone or damaged", async () => {
    const kept = join(folder, "kept", "damaged");
    await make("whole", library, {kept});
    const [first = "", second = ""] = await filesBelow(kept);
    await rm(first);
    await writeFile(second, "nonsense");
    await make("again", library, {kept});
    expect(await contentsOf("again")).toEqual(await contentsOf("whole"));
  });

  test("keeps each article as written, for results", async () => {
    expect(await json("one/pagefind/text/a02.json")).toEqual({
      path: "article/a02/", title: "普京訪越 強調與河內關係", lang: "zh-Hant", script: "Hant", outlet: "海峽早報", date: "2024-06-21", pair: "RU-VN",
      text: "俄羅斯總統普京說：「越南是老朋友。」\n會談持續了三小時。",
    });
    expect(await json("one/pagefind/text/a06.json")).toMatchObject({lang: "en"});
    expect(await json("one/pagefind/text/a09.json")).toMatchObject({date: null});
    expect(await json("one/pagefind/text/a10.json")).toMatchObject({date: "2019-05"});
  });

  test("names outlets, and the countries that articles are about", async () => {
    const {outlets, countries} = await archiveOf("one");
    expect(outlets).toEqual({harbour: "海港日报", strait: "海峽早報"});
    expect(Object.keys(countries)).toEqual(["BY", "JP", "RU", "US", "VN"]);
  });

  test("leaves out what Pagefind writes for its own pages", async () => {
    const written = [...(await contentsOf("one")).keys()];
    expect(written.filter((path) => /ui|highlight|fragment|worker|entry|pf_meta/.test(path))).toEqual([]);
    expect(written.filter((path) => path.includes("/engine-")).map((path) => path.replace(/.*\//, "")).sort()).toEqual(["pagefind.js", "wasm.unknown.pagefind"]);
  });

  test("writes scripts that hand over the same bytes in a portable site", async () => {
    await make("portable", library, {portable: true});
    const written = await contentsOf("portable");
    expect([...written.keys()].filter((path) => !path.endsWith(".js"))).toEqual([]);
    const script = Buffer.from(written.get("pagefind/text/a02.json.js") ?? "", "base64").toString();
    const [, path, bytes = ""] = /^archiveFile\("([^"]*)","([^"]*)"\)\n$/.exec(script) ?? [];
    expect(path).toBe("text/a02.json");
    expect(Buffer.from(bytes, "base64").toString()).toBe(await readFile(join(folder, "one/pagefind/text/a02.json"), "utf8"));
  });

  test("writes a search without articles", async () => {
    await make("none", []);
    expect(await archiveOf("none")).toMatchObject({volumes: [], outlets: {}, countries: {}});
  });
});
