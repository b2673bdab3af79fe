import {spawn} from "node:child_process";
import {existsSync} from "node:fs";
import {readFile, rm} from "node:fs/promises";
import {join, relative} from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {filesBelow, hashOf} from "../../src/store/hash.js";
import {aFolder, aFragment, dateline, writeFiles} from "../support/command.js";

/** How many builds are killed; `KILLS=100` for more than the usual. */
const kills = Number(process.env.KILLS ?? 20);
/** Every so many kills the next build is let finish, and compared with a clean one. */
const round = 4;

const root = join(import.meta.dirname, "../..");

/** Numbers from 0 to 1, the same in every run (mulberry32, by Tommy Ettinger). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Two states of the seeds that differ in an article more, an article less and an article changed. */
const ferries = Object.fromEntries(Array.from({length: 6}, (_, nth) => [`${nth}.txt`, aFragment(String(nth), `第${nth}号渡船`, `渡船${nth}往来于越南与俄罗斯之间。`)]));
const states = [
  {...ferries, "old.txt": aFragment("old", "渡轮停航", "最后一班渡轮今晚停航。", 21), "both.txt": aFragment("both", "海港大桥", "大桥将在日本通车。")},
  {...ferries, "new.txt": aFragment("new", "新桥剪彩", "蒙古代表团为新桥剪彩。", 22), "both.txt": aFragment("both", "海港大桥", "大桥今天在日本通车，市民步行过海。")},
] as const;

type Site = Readonly<Record<string, string>>;

describe("a build that is killed", () => {
  let own: Awaited<ReturnType<typeof aFolder>>;
  let clean: readonly Site[] = [];

  const args = (state: number, out: string, cache: string): string[] => ["--seeds", join(own.path, `seeds-${state}`), "--out", join(own.path, out), "--cache", join(own.path, cache)];

  /** Hashes of all files of a site, by path. */
  async function site(out: string): Promise<Site> {
    const folder = join(own.path, out);
    const files = (await filesBelow(folder)).map(async (path) => [relative(folder, path), hashOf(await readFile(path))] as const);
    return Object.fromEntries(await Promise.all(files));
  }

  beforeAll(async () => {
    own = await aFolder();
    const made: Site[] = [];
    for (const [nth, seeds] of states.entries()) {
      await writeFiles(join(own.path, `seeds-${nth}`), seeds);
      await dateline("build", ...args(nth, `clean-${nth}`, `cache-${nth}`));
      made.push(await site(`clean-${nth}`));
    }
    clean = made;
  }, 240_000);
  afterAll(() => own.remove());

  /** Starts a build and kills it: at some moment of all, or of those in which it writes, or publishes. Returns whether it had ended before. */
  async function killedBuild(state: number, random: () => number, longest: number): Promise<boolean> {
    const child = spawn(process.execPath, ["scripts/run.mjs", "build", ...args(state, "site", "cache")], {cwd: root});
    const ended = new Promise<boolean>((done) => child.once("exit", (code) => done(code === 0)));
    const said = new Promise<void>((writing) => child.stdout.on("data", (text: Buffer) => text.includes("Writing pages") && writing()));
    const stage = random();
    if (stage > 0.3) await Promise.race([ended, said]);
    if (stage > 0.6) await Promise.race([ended, there(join(own.path, "site/.dateline/journal.json"))]);
    // publishing takes some milliseconds only
    await Promise.race([ended, wait(random() * (stage > 0.6 ? 10 : longest))]);
    child.kill("SIGKILL");
    return ended;
  }

  test("makes sites that lead nowhere wrong", async () => {
    for (const out of ["clean-0", "clean-1"]) expect(await brokenLinks(join(own.path, out))).toEqual([]);
    expect(clean[0]).not.toEqual(clean[1]);
  });

  test(`leaves every file whole, and nothing that the next build does not put right (${kills} kills)`, {timeout: 60_000 + kills * 30_000}, async () => {
    const random = randomFrom(20);
    const began = performance.now();
    await dateline("build", ...args(0, "site", "cache"));
    const longest = performance.now() - began;
    let killed = 0;
    for (let nth = 1; nth <= kills; nth++) {
      const state = nth % 2;
      if (!(await killedBuild(state, random, longest / 2))) killed++;
      const now = await site("site").catch(() => ({}));
      const foreign = Object.entries(now).filter(([path, hash]) => !clean.some((one) => one[path] === hash));
      expect(foreign).toEqual([]);
      expect(Object.keys(now).length).toBeGreaterThan(0);
      if (nth % round > 0) continue;
      await dateline("build", ...args(state, "site", "cache"));
      expect(await site("site")).toEqual(clean[state]);
      // a first build is killed, too: the site is then there as a whole or not at all
      if (nth % (2 * round) === 0) await firstBuild(random, longest);
    }
    expect(killed).toBeGreaterThan(kills / 4);
  });

  async function firstBuild(random: () => number, longest: number): Promise<void> {
    await rm(join(own.path, "site"), {recursive: true});
    await killedBuild(0, random, longest);
    const now = await site("site");
    if (Object.keys(now).length > 0) expect(now).toEqual(clean[0]);
    await dateline("build", ...args(0, "site", "cache"));
    expect(await site("site")).toEqual(clean[0]);
  }
});

/** Waits for a file, for a minute at most. */
async function there(path: string): Promise<void> {
  for (const until = performance.now() + 60_000; !existsSync(path) && performance.now() < until; ) await wait(1);
}

/** Links between the pages of a site that lead to no file. */
async function brokenLinks(folder: string): Promise<string[]> {
  const files = (await filesBelow(folder)).map((path) => relative(folder, path));
  const known = new Set(files);
  const broken: string[] = [];
  for (const file of files.filter((path) => path.endsWith(".html"))) {
    for (const [, href = ""] of (await readFile(join(folder, file), "utf8")).matchAll(/ (?:href|src)="([^"]*)"/g)) {
      const target = new URL(href.replaceAll("&amp;", "&"), `http://site.example/${file}`);
      const path = decodeURIComponent(target.pathname).slice(1).replace(/(^|\/)$/, "$1index.html");
      if (target.host === "site.example" && !known.has(path)) broken.push(`${file} → ${href}`);
    }
  }
  return broken;
}
