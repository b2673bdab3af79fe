import {spawnSync} from "node:child_process";
import {link, mkdir, open, readdir, readFile, symlink, utimes, writeFile} from "node:fs/promises";
import {createServer, type Server} from "node:net";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {ArticleRecord} from "../../src/model/article.js";
import {aFolder, aFragment, dateline, datelineIn, writeFiles} from "../support/command.js";

type Reported = {readonly path: string; readonly outcome: string; readonly format: string | null; readonly messages: readonly {readonly rule: string; readonly reason: string}[]};

/** Makes a file of so many bytes that takes no room, with a text at its beginning. */
async function sparse(path: string, bytes: number, text = ""): Promise<void> {
  const file = await open(path, "w");
  await file.write(text);
  await file.truncate(bytes);
  await file.close();
}

const nfc = "é-大桥.txt".normalize("NFC");
const nfd = "é-大桥.txt".normalize("NFD");

describe("a folder of files that are no seeds", () => {
  let folder: Awaited<ReturnType<typeof aFolder>>;
  let server: Server;
  let seeds: readonly Reported[];
  let records: readonly ArticleRecord[];
  let seconds = 0;
  const seed = (path: string): Reported | undefined => seeds.find((one) => one.path === path);

  beforeAll(async () => {
    folder = await aFolder();
    const below = (path: string): string => join(folder.path, "seeds", path);
    await writeFiles(join(folder.path, "seeds"), {
      "a.txt": aFragment("a", "海港大桥通车", "新桥今天通车，两岸居民等了二十年。"),
      "A.txt": aFragment("b", "渡轮停航", "最后一班渡轮今晚停航，码头留作博物馆。", 21),
      [nfc]: aFragment("c", "灯塔重修", "灯塔重修完成，明天起向公众开放。", 22),
      [nfd]: aFragment("d", "渔港清淤", "渔港清淤工程今天开工，预计三个月。", 23),
      "x.txt/inside.txt": aFragment("e", "码头夜市", "码头夜市今晚开张，摊位有一百个。", 24),
      "old.txt": aFragment("f", "旧船拆解", "旧船拆解完毕，钢材运往北方。", 25),
      "_data.json": "{\"eleventyComputed\": {\"permalink\": \"../../x\"}}",
      "posts.11tydata.cjs": "require('fs').writeFileSync(process.env.HOSTILE_MARK, 'run')",
      "page.11ty.cjs": "require('fs').writeFileSync(process.env.HOSTILE_MARK, 'run')",
      ".eleventy.js": "require('fs').writeFileSync(process.env.HOSTILE_MARK, 'run')",
      "index.njk": "---js\n{ x: require('fs').writeFileSync(process.env.HOSTILE_MARK, 'run') }\n---\n{{ x }}",
      "package.json": "{\"type\": \"commonjs\", \"scripts\": {\"preinstall\": \"touch $HOSTILE_MARK\"}}",
    });
    await writeFile(join(folder.path, "secret.txt"), aFragment("z", "秘密文件", "这份文件不在种子文件夹里，不该被读到。"));
    await link(below("a.txt"), below("hard.txt"));
    await symlink(join(folder.path, "secret.txt"), below("symlink.txt"));
    await symlink(folder.path, below("symlink-folder"));
    await symlink("loop.txt", below("loop.txt"));
    await symlink("..", below("x.txt/up"));
    spawnSync("mkfifo", [below("fifo.txt")]);
    server = createServer().listen(below("socket.txt"));
    await sparse(below("sparse.txt"), 5 * 2 ** 30);
    await sparse(below("sparse-after-text.txt"), 5 * 2 ** 30, aFragment("g", "假的头", "正文".repeat(600_000)));
    await sparse(below("large.txt"), 200 * 2 ** 20, "字".repeat(30_000_000));
    await utimes(below("old.txt"), 0, 0);
    const began = performance.now();
    const {code, stderr} = await datelineIn({HOSTILE_MARK: join(folder.path, "mark")}, "build", "--seeds", join(folder.path, "seeds"), "--out", join(folder.path, "site"), "--cache", join(folder.path, "cache"), "--quiet");
    seconds = (performance.now() - began) / 1000;
    if (code !== 0) throw new Error(stderr);
    seeds = (JSON.parse(await readFile(join(folder.path, "site/data/report.json"), "utf8")) as {seeds: Reported[]}).seeds;
    records = (await readFile(join(folder.path, "site/data/articles.jsonl"), "utf8")).trim().split("\n").map((line) => JSON.parse(line) as ArticleRecord);
  }, 240_000);
  afterAll(async () => {
    server.close();
    await folder.remove();
  });

  test("costs seconds, however large they say they are", () => {
    expect(seconds).toBeLessThan(60);
  });

  const refused = [
    ["symlink.txt", "not-a-file", /symbolic link/],
    ["symlink-folder", "not-a-file", /symbolic link/],
    ["loop.txt", "not-a-file", /symbolic link/],
    ["x.txt/up", "not-a-file", /symbolic link/],
    ["fifo.txt", "not-a-file", /pipe, socket or device/],
    ["socket.txt", "not-a-file", /pipe, socket or device/],
    ["sparse.txt", "binary-file", /0x00/],
    ["sparse-after-text.txt", "too-large", /5368709120/],
    ["large.txt", "too-large", /209715200/],
    ["package.json", "unknown-format", /./],
  ] as const;
  for (const [path, rule, reason] of refused) {
    test(`refuses ${path} and says why`, () => {
      expect(seed(path)).toMatchObject({outcome: "refused"});
      expect(seed(path)?.messages.map((message) => message.rule)).toContain(rule);
      expect(seed(path)?.messages.map((message) => message.reason).join()).toMatch(reason);
    });
  }

  test("knows a hard link as a duplicate", () => {
    expect([seed("a.txt")?.outcome, seed("hard.txt")?.outcome].sort()).toEqual(["article", "duplicate"]);
  });

  test("keeps twins apart that differ by case or by normalisation, and what lies in a folder called as a file", () => {
    const paths = ["A.txt", nfc, nfd, "x.txt/inside.txt", "old.txt"];
    expect(paths.map((path) => seed(path)?.outcome)).toEqual(paths.map(() => "article"));
    expect(new Set(records.map(({path}) => path)).size).toBe(records.length);
  });

  test("runs nothing that a generator would, and publishes nothing from outside", async () => {
    expect(await readdir(folder.path)).not.toContain("mark");
    expect(records.map(({title}) => title)).not.toContain("秘密文件");
    expect(await readdir(folder.path)).toEqual(expect.arrayContaining(["seeds", "site", "cache", "secret.txt"]));
  });
});

describe("a build of which something is damaged", () => {
  let folder: Awaited<ReturnType<typeof aFolder>>;
  const build = (...more: readonly string[]) => dateline("build", "--seeds", join(folder.path, "seeds"), "--out", join(folder.path, "site"), "--cache", join(folder.path, "cache"), ...more);
  const page = async (): Promise<string> => readFile(join(folder.path, "site/index.html"), "utf8");

  beforeAll(async () => {
    folder = await aFolder();
    await writeFiles(join(folder.path, "seeds"), {"a.txt": aFragment("a", "海港大桥通车", "新桥今天通车。")});
    expect((await build()).code).toBe(0);
  }, 120_000);
  afterAll(() => folder.remove());

  for (const name of ["journal.json", "manifest.json", "last-build.json"]) {
    for (const [what, content] of [["holds noise", "\u0000{[not JSON"], ["holds something else", "[1, {\"moves\": 3}]"], ["is empty", ""]] as const) {
      test(`goes on when its ${name} ${what}`, async () => {
        const before = await page();
        await writeFile(join(folder.path, "site/.dateline", name), content);
        const {code, stderr} = await build();
        expect([code, /at .*\.ts:\d/.test(stderr)]).toEqual([0, false]);
        expect(await page()).toBe(before);
      }, 120_000);
    }
  }

  test("goes on when every file of the cache was cut in half", async () => {
    const files = (await readdir(join(folder.path, "cache"), {recursive: true, withFileTypes: true})).filter((entry) => entry.isFile());
    for (const entry of files) {
      const path = join(entry.parentPath, entry.name);
      const bytes = await readFile(path);
      await writeFile(path, bytes.subarray(0, bytes.length >> 1));
    }
    const before = await page();
    expect((await build()).code).toBe(0);
    expect(await page()).toBe(before);
  }, 120_000);

  test("goes on when a clock stands in 1970", async () => {
    const before = await page();
    await mkdir(join(folder.path, "clock"), {recursive: true});
    await writeFile(join(folder.path, "clock/set.cjs"), "const real = Date.now(); const now = Date.now; Date.now = () => now() - real;");
    const {code} = await datelineIn({NODE_OPTIONS: `--require ${join(folder.path, "clock/set.cjs")}`}, "build", "--seeds", join(folder.path, "seeds"), "--out", join(folder.path, "site"), "--cache", join(folder.path, "cache-1970"));
    expect(code).toBe(0);
    expect(await page()).toBe(before);
  }, 120_000);
});
