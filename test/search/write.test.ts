import {mkdtemp, readdir, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {contentOf} from "../../src/search/content.js";
import {writeSearch} from "../../src/search/write.js";
import {boundaryWord, prefixWordOf, wordOf} from "../../src/text/words.js";
import {library, libraryCountries} from "./library.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-search-"));
});
afterAll(() => rm(folder, {recursive: true}));

/** Every file below a folder with its bytes. */
async function contentsOf(root: string): Promise<Readonly<Record<string, string>>> {
  const entries = (await readdir(root, {recursive: true, withFileTypes: true})).filter((entry) => entry.isFile());
  const read = entries.map(async ({parentPath, name}) => [join(parentPath, name).slice(root.length), (await readFile(join(parentPath, name))).toString("base64")]);
  return Object.fromEntries(await Promise.all(read)) as Record<string, string>;
}

const jsonOf = (base64 = "") => JSON.parse(Buffer.from(base64, "base64").toString()) as Record<string, unknown>;

describe("writeSearch", () => {
  test("writes the same bytes for the same articles, and says how many", async () => {
    const first = await writeSearch(library, join(folder, "one"), libraryCountries);
    await writeSearch(library, join(folder, "two"), libraryCountries);
    const [one, two] = [await contentsOf(join(folder, "one")), await contentsOf(join(folder, "two"))];
    expect(two).toEqual(one);
    expect(first.files).toBe(Object.keys(one).length);
    expect(first.bytes).toBe(Object.values(one).reduce((sum, bytes) => sum + Buffer.from(bytes, "base64").length, 0));
  });

  test("leaves out what Pagefind writes for its own pages", async () => {
    const names = await readdir(join(folder, "one"));
    expect(names.filter((name) => /ui|highlight|fragment|worker/.test(name))).toEqual([]);
    expect(names).toContain("pagefind.js");
  });

  test("keeps each article as written, for results", async () => {
    const written = await contentsOf(join(folder, "one"));
    expect(jsonOf(written["/text/a02.json"])).toEqual({
      path: "article/a02/", title: "普京訪越 強調與河內關係", lang: "zh-Hant", script: "Hant", outlet: "海峽早報", date: "2024-06-21", pair: "RU-VN",
      text: "俄羅斯總統普京說：「越南是老朋友。」\n會談持續了三小時。",
    });
    expect(jsonOf(written["/text/a06.json"]).lang).toBe("en");
    expect(jsonOf(written["/text/a09.json"]).date).toBeNull();
    expect(jsonOf(written["/text/a10.json"]).date).toBe("2019-05");
  });

  test("names outlets, and the countries that articles are about", async () => {
    const archive = jsonOf((await contentsOf(join(folder, "one")))["/archive.json"]);
    expect(archive.outlets).toEqual({harbour: "海港日报", strait: "海峽早報"});
    expect(Object.keys(archive.countries as object)).toEqual(["BY", "JP", "RU", "US", "VN"]);
  });

  test("writes a bundle without articles", async () => {
    await writeSearch([], join(folder, "none"), libraryCountries);
    const archive = jsonOf((await contentsOf(join(folder, "none")))["/archive.json"]);
    expect(archive).toEqual({bundles: [], outlets: {}, countries: {}});
  });
});

describe("contentOf", () => {
  test("puts title, its beginnings, paragraphs and their beginnings in a row, each beginning once", () => {
    const prefixes = (...starts: string[]) => starts.map(prefixWordOf);
    expect(contentOf({title: "G7：会", text: "g7 g8\n国"})).toEqual({
      words: [
        "g7", wordOf(":"), "会", boundaryWord, ...prefixes("g", "g7"),
        "g7", "g8", boundaryWord, "国", boundaryWord, ...prefixes("g8"),
      ].join(" "),
      titleWords: 6,
    });
  });
});
