import {readdirSync, readFileSync} from "node:fs";
import {readFile, rm, utimes} from "node:fs/promises";
import {join, relative} from "node:path";
import fc from "fast-check";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {filesBelow, hashOf} from "../src/store/hash.js";
import {aFolder, aFragment, datelineIn, writeFiles} from "./support/command.js";

// How many sequences are tried; `SEQUENCES` sets it for a longer search. The first that fails is told as it is: each shorter one takes as long.
const sequences = Number(process.env.SEQUENCES ?? 2);

/** Seeds of every format, by a path in the seed folder. */
const pool = readdirSync(join(import.meta.dirname, "fixtures"), {recursive: true, encoding: "utf8"})
  .filter((path) => /[\\/]input\.[^\\/]*$/.test(path))
  .sort()
  .map((path) => ({path: path.replace(/[\\/]input\./, ".").replaceAll("\\", "/"), content: readFileSync(join(import.meta.dirname, "fixtures", path))}));

type Seeds = ReadonlyMap<string, Uint8Array>;

/** What a keeper does between two builds. */
type Step = {readonly added: readonly number[]; readonly removed: readonly number[]; readonly edited: readonly number[]};

const some = fc.array(fc.nat({max: pool.length - 1}), {maxLength: 6});
const step = fc.record({added: some, removed: some, edited: some});

function after(seeds: Seeds, {added, removed, edited}: Step): Seeds {
  const next = new Map(seeds);
  for (const seed of chosen(added)) next.set(seed.path, seed.content);
  for (const seed of chosen(removed)) next.delete(seed.path);
  for (const {path} of chosen(edited)) {
    const content = next.get(path);
    if (content) next.set(path, Buffer.concat([content, Buffer.from("\n\n港口的灯又亮了。\n")]));
  }
  return next;
}

const chosen = (places: readonly number[]) => pool.filter((_, place) => places.includes(place));

let home: Awaited<ReturnType<typeof aFolder>>;
beforeAll(async () => {
  home = await aFolder();
});
afterAll(() => home.remove());

async function write(folder: string, seeds: Seeds): Promise<void> {
  for (const path of await filesBelow(folder)) if (!seeds.has(relative(folder, path))) await rm(path);
  await writeFiles(folder, Object.fromEntries(seeds));
}

/** Builds with what earlier builds of this name left. */
async function build(seeds: string, name: string, environment: Readonly<Record<string, string>> = {}, ...options: readonly string[]): Promise<void> {
  const places = ["--seeds", seeds, "--out", join(home.path, name), "--cache", join(home.path, `${name}-cache`)];
  const {code, stderr} = await datelineIn(environment, "build", ...places, ...options);
  expect([code, stderr]).toEqual([0, ""]);
}

/** Every file of a site by path, with a hash of its bytes; what the store keeps for itself is not part of the site. */
async function contentsOf(name: string): Promise<Readonly<Record<string, string>>> {
  const root = join(home.path, name);
  const files = await Promise.all((await filesBelow(root)).map(async (path) => [relative(root, path), hashOf(await readFile(path))] as const));
  return Object.fromEntries(files);
}

describe("a site that was built again and again", () => {
  test("is the one that a first build makes of the same seeds, anywhere", {timeout: 600_000}, async () => {
    let run = 0;
    await fc.assert(fc.asyncProperty(fc.array(step, {minLength: 2, maxLength: 4}), async (steps) => {
      const name = `run${run++}`;
      const folder = join(home.path, `${name}-seeds`);
      let seeds: Seeds = new Map(chosen([0, 10, 20, 30, 40]).map(({path, content}) => [path, content]));
      for (const one of [{added: [], removed: [], edited: []}, ...steps]) {
        seeds = after(seeds, one);
        await write(folder, seeds);
        await build(folder, name);
      }
      // the same files, written in another order, elsewhere, long ago
      const elsewhere = join(home.path, `${name} 别处`);
      await write(elsewhere, new Map([...seeds].reverse()));
      for (const path of seeds.keys()) await utimes(join(elsewhere, path), 0, 0);
      await build(elsewhere, `${name}-first`, {TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8"});
      expect(await contentsOf(name)).toEqual(await contentsOf(`${name}-first`));
    }), {numRuns: sequences, endOnFailure: true, ...(process.env.SEED && {seed: Number(process.env.SEED)})});
  });

  test("is the same by one process and by several", {timeout: 600_000}, async () => {
    const seeds = join(home.path, "many");
    const fragments = Array.from({length: 240}, (_, nth) => [`${nth}.html`, aFragment(`a${nth}`, `第${nth}号灯塔`, `灯塔亮了${nth}次。`, 1 + (nth % 28))] as const);
    await writeFiles(seeds, Object.fromEntries(fragments));
    await build(seeds, "one", {}, "--jobs", "1");
    await build(seeds, "three", {}, "--jobs", "3");
    const one = await contentsOf("one");
    expect(Object.keys(one).filter((path) => /^article\/[^/]*\/index\.html$/.test(path))).toHaveLength(240);
    expect(await contentsOf("three")).toEqual(one);
  });
});
