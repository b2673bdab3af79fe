import {readFile} from "node:fs/promises";
import {join, relative} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {filesBelow, hashOf} from "../../src/store/hash.js";
import {aFolder, dateline, writeFiles} from "../support/command.js";
import {toldSeeds} from "../support/told.js";

let home: Awaited<ReturnType<typeof aFolder>>;
beforeAll(async () => {
  home = await aFolder();
});
afterAll(() => home.remove());

async function build(name: string): Promise<void> {
  const {code, stderr} = await dateline("build", "--seeds", join(home.path, `${name}-seeds`), "--out", join(home.path, name), "--cache", join(home.path, `${name}-cache`));
  expect([code, stderr.includes("Error")]).toEqual([0, false]);
}

async function contentsOf(name: string): Promise<Readonly<Record<string, string>>> {
  const root = join(home.path, name);
  return Object.fromEntries(await Promise.all((await filesBelow(root)).map(async (path) => [relative(root, path), hashOf(await readFile(path))] as const)));
}

test("versions, copies and stories that come one seed after another are those of a first build, in any order", {timeout: 300_000}, async () => {
  for (const [path, text] of Object.entries(toldSeeds).reverse()) {
    await writeFiles(join(home.path, "often-seeds"), {[path]: text});
    await build("often");
  }
  await writeFiles(join(home.path, "once-seeds"), toldSeeds);
  await build("once");
  const once = await contentsOf("once");
  expect(Object.keys(once).filter((path) => /^(story\/[^/]+|article\/[^/]+\/versions)\/index\.html$/.test(path))).toHaveLength(2);
  expect(await contentsOf("often")).toEqual(once);
});
