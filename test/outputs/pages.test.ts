import {createHash} from "node:crypto";
import {readFile, rm} from "node:fs/promises";
import {join, relative} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {addressesOf} from "../../src/outputs/pages.js";
import {filesBelow} from "../../src/store/hash.js";
import {filesOf, readManifest} from "../../src/store/manifest.js";
import {aFolder, aFragment, dateline, writeFiles} from "../support/command.js";

let own: Awaited<ReturnType<typeof aFolder>>;
let folder = "";
beforeAll(async () => {
  own = await aFolder();
  folder = own.path;
  await writeFiles(join(folder, "seeds"), Object.fromEntries(Array.from({length: 80}, (_, index) => seed(index, 1 + (index % 28)))));
  await build("out");
});
afterAll(() => own.remove());

function seed(index: number, day: number): [string, string] {
  const link = `<a href="https://harbour.example/${index + 1}">旧闻</a>`;
  return [`${index}.txt`, aFragment(String(index), `海港第${index}号船`, `俄罗斯与越南的船只进港。${link}`, day)];
}

async function build(out: string, ...options: readonly string[]): Promise<string> {
  const {code, stdout, stderr} = await dateline("build", "--seeds", join(folder, "seeds"), "--out", join(folder, out), "--cache", join(folder, "cache"), "--jobs", "1", ...options);
  expect(code, stderr).toBe(0);
  return stdout;
}

async function pagesIn(out: string): Promise<ReadonlyMap<string, string>> {
  const root = join(folder, out);
  const files = (await filesBelow(root)).map((path) => relative(root, path)).filter((path) => path.endsWith(".html"));
  return new Map(await Promise.all(files.map(async (path) => [path, await readFile(join(root, path), "utf8")] as const)));
}

/** The page of the article with this address. */
async function pathOf(name: string): Promise<string> {
  const lines = (await readFile(join(folder, "out/data/articles.jsonl"), "utf8")).trim().split("\n");
  const records = lines.map((line) => JSON.parse(line) as {path: string; sourceUrl: string});
  return records.find(({sourceUrl}) => sourceUrl === `https://harbour.example/${name}`)?.path ?? "";
}

describe("makePages", () => {
  test("says of every page what was written", async () => {
    const manifest = await readManifest(join(folder, "out"));
    const known = [...filesOf(Object.values(manifest?.units ?? {}))].filter(([path]) => path.endsWith(".html"));
    const found = [...(await pagesIn("out"))].map(([path, content]) => [path, {sha256: sha256(content), bytes: Buffer.byteLength(content)}]);
    expect(known.length).toBeGreaterThan(100);
    expect(Object.fromEntries(known)).toEqual(Object.fromEntries(found));
  });

  test("leaves what a whole build would leave, after seeds were added, changed and removed", async () => {
    // the new one is what another links to; the changed one has another text
    await writeFiles(join(folder, "seeds"), Object.fromEntries([seed(80, 14), [seed(7, 8)[0], seed(7, 9)[1]]]));
    await rm(join(folder, "seeds", "40.txt"));
    expect(await build("out")).toMatch(/; [1-9]\d* pages written, [1-9]\d* unchanged, [1-9]\d* removed/);
    await build("whole");
    expect(await pagesIn("out")).toEqual(await pagesIn("whole"));
  });

  test("leads from an article to one that came later", async () => {
    const [linking, linked] = await Promise.all([pathOf("79"), pathOf("80")]);
    expect((await pagesIn("out")).get(`${linking}index.html`)).toContain(`href="${linked.replace("article/", "../")}"`);
  });
});

test("addressesOf tells groups apart that show the same: all that is of an outlet and of a country", () => {
  const group = (path: string) => [`pages ${path}`, {hash: "the same articles", files: {[`${path}index.html`]: {sha256: "", bytes: 1}}}] as const;
  const plan = {units: ["outlet/gangwan/", "country/XK/", "gone/"].map(group), stale: []};
  const addresses = addressesOf(plan, "gone/");
  expect(addresses.map(({count, paths}) => [count, paths()])).toEqual([[1, ["outlet/gangwan/"]], [1, ["country/XK/"]]]);
  expect(new Set(addresses.map(({shows}) => shows)).size).toBe(2);
});

function sha256(content: string): string {
  return createHash("sha256").update(content).digest("hex");
}
