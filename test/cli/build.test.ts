import {access, mkdir, readdir, readFile, rm, stat, truncate, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import type {ArticleRecord} from "../../src/model/article.js";
import type {Report} from "../../src/model/report.js";
import {filesBelow} from "../../src/store/hash.js";
import {aFolder, aFragment, dateline, writeFiles, type Ran} from "../support/command.js";

let folder = "";
let own: Awaited<ReturnType<typeof aFolder>>;
beforeEach(async () => {
  own = await aFolder();
  folder = own.path;
  await mkdir(join(folder, "seeds"));
});
afterEach(() => own.remove());

const seeds = {
  "a.txt": aFragment("a", "海港大桥通车", "新桥今天通车，市民步行过海。"),
  "b.txt": aFragment("b", "渡轮停航", "最后一班渡轮今晚停航。", 21),
};

function build(...more: readonly string[]): Promise<Ran> {
  return dateline("build", "--seeds", join(folder, "seeds"), "--out", join(folder, "site"), "--cache", join(folder, "cache"), ...more);
}

const exists = (path: string): Promise<boolean> => access(join(folder, path)).then(() => true, () => false);

async function records(): Promise<ArticleRecord[]> {
  const lines = (await readFile(join(folder, "site/data/articles.jsonl"), "utf8")).trim().split("\n");
  return lines.map((line) => JSON.parse(line) as ArticleRecord);
}

describe("build", () => {
  test("writes a page, a line of data and a place in the report for each seed", async () => {
    await writeFiles(join(folder, "seeds"), seeds);
    const {code, stdout} = await build();
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^2 seeds → 2 articles, 0 duplicates, 0 refused, \d+ warnings; \d+ pages written, 0 unchanged, 0 removed in [\d.]+ s$/);
    expect(code).toBe(0);
    const found = await records();
    expect(found.map(({title}) => title)).toEqual(["海港大桥通车", "渡轮停航"]);
    for (const {path, title} of found) {
      expect(await readFile(join(folder, "site", path, "index.html"), "utf8")).toContain(title);
    }
    const report = JSON.parse(await readFile(join(folder, "site/data/report.json"), "utf8")) as Report;
    expect(report.seeds.map(({path, outcome}) => `${path} ${outcome}`)).toEqual(["a.txt article", "b.txt article"]);
  });

  test("says nothing when quiet, writes the same bytes again, and nothing where nothing changed", async () => {
    await writeFiles(join(folder, "seeds"), seeds);
    expect(await build("--quiet")).toEqual({code: 0, stdout: "", stderr: ""});
    const first = await readFile(join(folder, "site/index.html"), "utf8");
    expect((await build()).stdout).toMatch(/; 0 pages written, \d+ unchanged, 0 removed/);
    expect((await build("--clean")).stdout).toMatch(/; \d\d+ pages written, 0 unchanged, 0 removed/);
    expect(await readFile(join(folder, "site/index.html"), "utf8")).toBe(first);
  });

  test("gives the report on standard output, and the summary beside it; removes the pages of a seed that is gone, and keeps what is not its own", async () => {
    await writeFiles(join(folder, "seeds"), seeds);
    const {stdout, stderr} = await build("--json");
    expect((JSON.parse(stdout) as Report).totals.articles).toBe(2);
    expect(stderr.trimEnd().split("\n").at(-1)).toMatch(/^2 seeds → 2 articles/);
    const before = await records();
    await writeFile(join(folder, "site/CNAME"), "news.example");
    await rm(join(folder, "seeds/b.txt"));
    expect((await build()).stdout).toMatch(/, [1-9]\d* removed in/);
    expect(await exists(`site/${before[0]?.path ?? ""}`)).toBe(true);
    expect(await exists(`site/${before[1]?.path ?? ""}`)).toBe(false);
    expect(await exists("site/date/2024/06/21")).toBe(false);
    expect(await exists("site/CNAME")).toBe(true);
  });

  test("says how many files are other versions, which no figure of the summary counts", async () => {
    await writeFiles(join(folder, "seeds"), {...seeds, "later.txt": aFragment("a", "海港大桥通车", "新桥今天通车，市民步行过海。桥上挂满了灯。")});
    const {stdout} = await build();
    expect(stdout).toMatch(/^1 file is another version of an article; the longest is shown$/m);
    expect(stdout).toMatch(/^3 seeds → 2 articles, 0 duplicates, 0 refused/m);
  });

  test("builds what it can, and says where the trouble is", async () => {
    await writeFiles(join(folder, "seeds"), {
      ...seeds,
      "empty.txt": "",
      "picture.txt": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]),
      "broken.md": "---\ntitle: [unclosed\n  x: {\n---\n\n港口今天开放。\n",
      "shopping.txt": "milk, eggs\n",
    });
    const {code, stdout} = await build();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^6 seeds → 3 articles, 0 duplicates, 3 refused, 1 warnings/m);
    expect(stdout).toMatch(/^empty\.txt error The file is empty; expected an article {2}empty-file$/m);
    expect(stdout).toMatch(/^picture\.txt error Byte 5 is `0x00`.* {2}binary-file$/m);
    // what can be read line by line is not lost
    expect(stdout).toMatch(/^broken\.md:2:1 warning .*not YAML.*expected .* {2}bad-front-matter$/m);
    expect(stdout).toMatch(/^shopping\.txt:1:1 error .*`milk, eggs`.*expected one of .* {2}unknown-format$/m);
    expect((await build("--strict")).code).toBe(1);
  });

  test("builds nothing from nothing, and leaves the last site and what other versions kept", async () => {
    const packs = ["index", "pack"].map((kind) => `cache/seeds/0123456789abcdef-999999999-0123456789abcdef.${kind}`);
    await writeFiles(folder, Object.fromEntries(packs.map((path) => [path, ""])));
    await writeFiles(join(folder, "seeds"), seeds);
    await build();
    expect(await Promise.all(packs.map(exists))).toEqual([false, false]);
    await writeFiles(folder, Object.fromEntries(packs.map((path) => [path, ""])));
    await rm(join(folder, "seeds"), {recursive: true});
    await mkdir(join(folder, "seeds"));
    const {code, stdout} = await build();
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Found no file in `.*seeds`; put news files there/m);
    expect(stdout).toMatch(/^0 seeds → 0 articles.*nothing written/m);
    expect(await Promise.all(packs.map(exists))).toEqual([true, true]);
    expect(await exists("site/index.html")).toBe(true);
  });
});

test("says what it may be told", async () => {
  const {code, stdout} = await build("--help");
  expect(stdout).toMatch(/^npm run build -- \[options\]\n\n {2}--seeds DIR /);
  expect(code).toBe(0);
});

describe("wrong use", () => {
  const wrong = [
    ["an unknown option", ["--sedes", "x"], /unknown option `--sedes`.*`--seeds`/],
    ["a value that cannot be", ["--jobs", "many"], /`--jobs many`; expected a whole number/],
    ["an unknown setting", ["--set", "colour=red"], /unknown setting `colour`; expected one of `title`/],
    ["a setting's value", ["--set", "language=fr"], /`language=fr`; expected one of `zh-Hans`/],
    ["an argument too many", ["extra"], /Found `extra`; expected options only/],
  ] as const;
  for (const [name, args, message] of wrong) {
    test(`exits with 2 for ${name}`, async () => {
      const {code, stderr} = await build(...args);
      expect(stderr).toMatch(message);
      expect(code).toBe(2);
    });
  }

  test("exits with 2 for a seed folder that does not exist", async () => {
    const {code, stderr} = await build("--seeds", join(folder, "nowhere"));
    expect(stderr).toMatch(/Seed folder not found: `.*nowhere`/);
    expect(code).toBe(2);
  });

  test("touches no folder that is not its own", async () => {
    await writeFiles(folder, {"site/letters.txt": "mine", "seeds/a.txt": seeds["a.txt"]});
    const {code, stderr} = await build();
    expect(stderr).toMatch(/holds files that are not Dateline's/);
    expect(code).toBe(2);
    expect(await readdir(join(folder, "site"))).toEqual(["letters.txt"]);
  });

  test("keeps seeds and site apart", async () => {
    await writeFiles(join(folder, "seeds"), seeds);
    const inside = await dateline("build", "--seeds", join(folder, "seeds"), "--out", join(folder, "seeds/site"));
    const around = await dateline("build", "--seeds", join(folder, "seeds"), "--out", folder);
    expect([inside.code, around.code]).toEqual([2, 2]);
    expect(await exists("seeds/site")).toBe(false);
  });
});

describe("a cache that was damaged", () => {
  const shelfPacks = async (): Promise<readonly string[]> => (await filesBelow(join(folder, "cache/seeds"))).filter((path) => /shelf-.*\.pack$/.test(path));
  const records = () => readFile(join(folder, "site/data/articles.jsonl"), "utf8");

  const damages = [
    ["has lost texts and where they stood", async (path: string) => (await rm(path), rm(path.replace(/pack$/, "index"))), /^(?!.*read again)/s],
    ["has lost its texts", async (path: string) => rm(path), /read again/],
    ["has lost the end of its texts", async (path: string) => truncate(path, 100), /read again/],
    ["has no text as it was", async (path: string) => writeFile(path, Buffer.alloc((await stat(path)).size)), /read again/],
  ] as const;
  test("costs reading again, whatever happened to it, and is whole after that", async () => {
    await writeFiles(join(folder, "seeds"), seeds);
    await build();
    const before = await records();
    for (const [what, damage, says] of damages) {
      for (const path of await shelfPacks()) await damage(path);
      // another title: every page is made anew
      const {code, stdout} = await build("--set", `title=${what}`);
      expect([what, code, stdout]).toEqual([what, 0, expect.stringMatching(says)]);
      expect(await records()).toBe(before);
      expect((await build("--set", `title=whole after it ${what}`)).stdout).not.toMatch(/read again/);
    }
  });
});

describe("check", () => {
  test("reports and writes no site", async () => {
    await writeFiles(join(folder, "seeds"), seeds);
    const {code, stdout} = await dateline("check", "--seeds", join(folder, "seeds"), "--cache", join(folder, "cache"));
    expect(stdout).toMatch(/^2 seeds → 2 articles.*nothing written/m);
    expect(code).toBe(0);
    expect(await exists("_site")).toBe(false);
  });
});

describe("add", () => {
  const add = (...paths: readonly string[]): Promise<Ran> =>
    dateline("add", "--seeds", join(folder, "seeds"), "--cache", join(folder, "cache"), ...paths.map((path) => join(folder, path)));

  test("copies files and folders, and says what each became", async () => {
    await writeFiles(folder, {"new/a.txt": seeds["a.txt"], "new/deep/b.txt": seeds["b.txt"], "c.txt": aFragment("c", "潮汐表", "明日潮汐。")});
    const {code, stdout} = await add("new", "c.txt");
    expect(stdout).toMatch(/^new\/deep\/b\.txt → article \(feed-fragment\) article\/[a-z2-7]{10}\/$/m);
    expect(stdout).toMatch(/^3 added to .*, 0 left out$/m);
    expect(code).toBe(0);
    expect(await readFile(join(folder, "seeds/new/a.txt"), "utf8")).toBe(seeds["a.txt"]);
  });

  test("leaves out what would be refused or would replace another file", async () => {
    await writeFiles(folder, {"bad.txt": "", "a.txt": seeds["a.txt"], "seeds/a.txt": seeds["b.txt"]});
    const {code, stdout} = await add("bad.txt", "a.txt");
    expect(stdout).toMatch(/^left out: .*bad\.txt error The file is empty/m);
    expect(stdout).toMatch(/^left out: a\.txt is there already, with other content$/m);
    expect(code).toBe(1);
    expect(await readdir(join(folder, "seeds"))).toEqual(["a.txt"]);
    expect(await readFile(join(folder, "seeds/a.txt"), "utf8")).toBe(seeds["b.txt"]);
  });

  test("exits with 2 for a path that is not there", async () => {
    expect((await add("nowhere.txt")).code).toBe(2);
  });

  test("ends, whatever it had begun to read before", async () => {
    await writeFiles(folder, {"b.txt": seeds["b.txt"]});
    const {code, stderr} = await add("b.txt", "nowhere.txt");
    expect([code, stderr.split(";")[0]]).toEqual([2, expect.stringContaining("nowhere.txt`")]);
  });
});
