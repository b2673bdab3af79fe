import {cp, mkdir, readFile, stat} from "node:fs/promises";
import {join, relative} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {isInPart, readPart} from "../../src/cli/part.js";
import type {Report} from "../../src/model/report.js";
import {filesBelow} from "../../src/store/hash.js";
import {aFolder, aFragment, dateline, writeFiles, type Ran} from "../support/command.js";

describe("isInPart", () => {
  test("puts every path into one part, and leaves none empty", () => {
    const paths = Array.from({length: 400}, (_, nth) => `folder/${nth}.md`);
    const parts = [1, 2, 3].map((nth) => paths.filter((path) => isInPart(path, {nth, of: 3})));
    expect(parts.flat().toSorted()).toEqual(paths.toSorted());
    for (const part of parts) expect(part.length).toBeGreaterThan(80);
  });

  test("never puts a path elsewhere, since caches of earlier runs count on it", () => {
    expect(["a.md", "b.md", "港口.md"].map((path) => [1, 2, 3, 4].find((nth) => isInPart(path, {nth, of: 4})))).toEqual([1, 1, 4]);
  });
});

describe("readPart", () => {
  test("reads a part and their number", () => {
    expect(readPart("2/3")).toEqual({nth: 2, of: 3});
  });
});

describe("check --part", () => {
  let own: Awaited<ReturnType<typeof aFolder>>;
  beforeEach(async () => {
    own = await aFolder();
    await mkdir(join(own.path, "seeds"));
  });
  afterEach(() => own.remove());

  const run = (command: string, cache: string, ...more: readonly string[]): Promise<Ran> =>
    dateline(command, "--seeds", join(own.path, "seeds"), "--cache", join(own.path, cache), ...more);

  const seeds = Object.fromEntries(
    Array.from({length: 12}, (_, nth) => [`seeds/${nth}.txt`, aFragment(String(nth), `第${nth}号渡船`, `渡船${nth}往来于越南与俄罗斯之间。`)]),
  );

  /** Every file of a site, with its content; what a build keeps of the last for itself is left out. */
  async function site(name: string): Promise<Record<string, string>> {
    const root = join(own.path, name);
    const files = (await filesBelow(root)).map(async (path) => [relative(root, path), await readFile(path, "base64")] as const);
    return Object.fromEntries(await Promise.all(files));
  }

  /** By which a file that was written again is told from one that was left alone. */
  async function entries(folder: string): Promise<readonly string[]> {
    const found = await filesBelow(join(own.path, folder));
    return Promise.all(found.map(async (path) => `${path} ${(await stat(path, {bigint: true})).mtimeNs} ${(await stat(path)).ino}`));
  }

  test("fills caches that, copied together, spare a build all parsing", {timeout: 240_000}, async () => {
    await writeFiles(own.path, {...seeds, "seeds/refused.txt": "milk, eggs\n"});
    const reports: Report[] = [];
    for (const nth of [3, 1, 2]) {
      const {code, stdout} = await run("check", `part-${nth}`, "--part", `${nth}/3`, "--json");
      expect(code).toBe(0);
      reports.push(JSON.parse(stdout) as Report);
      await cp(join(own.path, `part-${nth}`), join(own.path, "all"), {recursive: true});
    }
    const read = reports.flatMap((report) => report.seeds.map(({path}) => path));
    expect(read.toSorted()).toEqual([...Object.keys(seeds).map((path) => path.slice("seeds/".length)), "refused.txt"].toSorted());
    expect(reports.every((report) => report.seeds.length > 0)).toBe(true);

    const before = await entries("all/seeds");
    expect(before.length).toBeGreaterThan(0);
    await run("build", "all", "--out", join(own.path, "by-parts"));
    // whatever is parsed is written into the cache
    expect(await entries("all/seeds")).toEqual(before);
    await run("build", "none", "--out", join(own.path, "at-once"));
    expect(await site("by-parts")).toEqual(await site("at-once"));
  });

  test("reads what changed since, and is no harm to what was known of all", {timeout: 240_000}, async () => {
    await writeFiles(own.path, seeds);
    await run("check", "cache", "--part", "1/2");
    await run("check", "cache", "--part", "2/2");
    await writeFiles(own.path, {"seeds/3.txt": aFragment("3", "改了题目", "渡船停航。")});
    await run("build", "cache", "--out", join(own.path, "site"));
    expect(await readFile(join(own.path, "site/data/articles.jsonl"), "utf8")).toMatch(/改了题目/);
    expect((await run("check", "cache")).stdout).toMatch(/^12 seeds → 12 articles/m);
  });

  test("exits with 0 for a part that no seed falls into", async () => {
    await writeFiles(own.path, {"seeds/a.md": aFragment("a", "海港大桥通车", "新桥今天通车。")});
    const {code, stdout} = await run("check", "cache", "--part", "2/4");
    expect(stdout).toMatch(/^0 seeds → 0 articles/m);
    expect(code).toBe(0);
    await writeFiles(own.path, {"seeds/港口.md": ""});
    expect((await run("check", "cache", "--part", "4/4", "--strict")).code).toBe(1);
  });

  const wrong = [
    ["check", ["--part", "0/3"], /`--part 0\/3`; expected a part/],
    ["check", ["--part", "4/3"], /`--part 4\/3`/],
    ["check", ["--part", "a/b"], /`--part a\/b`/],
    ["check", ["--part", "1/0"], /`--part 1\/0`/],
    ["check", ["--part", "1"], /`--part 1`/],
    ["check", ["--part", "1/2", "--clean"], /`--part` with `--clean`/],
    ["build", ["--part", "1/2"], /`--part`; expected it with `check` only/],
  ] as const;
  for (const [command, args, message] of wrong) {
    test(`exits with 2 for ${command} ${args.join(" ")}`, async () => {
      const {code, stderr} = await run(command, "cache", ...args);
      expect(stderr).toMatch(message);
      expect(code).toBe(2);
    });
  }
});
