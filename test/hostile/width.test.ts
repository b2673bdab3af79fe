import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {launchBrowser, noBrowser, serveFolder, type Served} from "../browser/browser.js";
import {aFolder, dateline, writeFiles} from "../support/command.js";

const prose = "海港大桥昨天通车，记者到现场看了一天。两岸的居民说，他们等这座桥已经等了二十年。";
const word = (letter: string): string => letter.repeat(900);
const pile = `甲${"\u0489\u0301".repeat(400)}乙`;

const post = (address: string, title: string, body: string, front = ""): string => `---\ntitle: ${title}\ndate: 2024-06-20\nfrom: https://harbour.example/${address}\n${front}---\n\n${prose}\n\n${body}\n`;

/** Words that no line ends in, wherever a seed may have one. */
const seeds: Readonly<Record<string, string>> = {
  "title.md": post("a", word("T"), word("t")),
  "pile.md": post("b", pile, `${pile}\n\n## ${pile}\n\n| ${pile} | 丙 |\n|-|-|\n| 丁 | ${pile} |\n`),
  "body.md": post("c", "大桥通车", `## ${word("H")}\n\n- ${word("L")}\n\n| ${word("C")} | 丙 |\n|-|-|\n| 丁 | 戊 |\n\n> ${word("Q")}\n\n\`${word("K")}\`\n\n\`\`\`\n${word("P")}\n\`\`\`\n\n正文[^1]\n\n[^1]: ${word("N")}\n\n![${word("A")}](https://harbour.example/a.png)\n`, `author: ${"W".repeat(99)}\ntags: [${"G".repeat(99)}]\n`),
  "first.md": post("d", `渡轮 ${"X".repeat(290)}`, word("x")),
  "second.md": post("d", `渡轮 ${"Y".repeat(290)}`, `${word("y")}\n\n${prose}`),
  "link.md": post("e", "渡轮停航", `<https://harbour.example/${word("u")}> [https://other.example/${word("v")}](https://harbour.example/${word("w")})`),
  "unreadable.md": post("f", "码头", prose, `layout: {a: ${word("z")}}\n`).replace("2024-06-20", word("d")),
  "matches.md": post("h", "通车", "通".repeat(150_000)),
  "sentences.md": post("i", "停航", "甲乙丙丁戊己。".repeat(60_000)),
  [`${"N".repeat(240)}.md`]: post("g", "灯塔", prose),
  [`${"R".repeat(240)}.bin`]: "\u0000",
};

describe.skipIf(noBrowser)("a site of words without an end", () => {
  let folder: Awaited<ReturnType<typeof aFolder>>;
  let browser: Browser;
  let served: Served;
  let paths: readonly string[];
  let ids: ReadonlyMap<string, string>;

  beforeAll(async () => {
    folder = await aFolder();
    const out = join(folder.path, "site");
    await writeFiles(join(folder.path, "seeds"), seeds);
    const {code, stderr} = await dateline("build", "--seeds", join(folder.path, "seeds"), "--out", out, "--cache", join(folder.path, "cache"), "--quiet");
    if (code !== 0) throw new Error(stderr);
    const pages = (await readdir(out, {recursive: true})).filter((path) => path.endsWith("index.html")).map((path) => path.replace(/index\.html$/, "")).sort();
    const records = (await readFile(join(out, "data/articles.jsonl"), "utf8")).trim().split("\n").map((line) => JSON.parse(line) as {id: string; seed: {path: string}});
    ids = new Map(records.map(({id, seed}) => [seed.path, id]));
    const of = (name: string): string => ids.get(`${name}.md`) ?? "";
    paths = [...pages, `search/?q=${encodeURIComponent("海港")}`, `search/?q=${word("t")}`, `compare/?a=${of("title")}&b=${of("pile")}&c=${of("body")}`, `compare/?a=${of("second")}&b=${of("link")}`];
    [browser, served] = await Promise.all([launchBrowser(), serveFolder(out, "/")]);
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await served.close();
    await folder.remove();
  });

  for (const width of [360, 1280]) {
    test(`is nowhere wider than a window of ${width} pixels`, async () => {
      const page = await browser.newPage({viewport: {width, height: 800}});
      for (const path of paths) {
        await page.goto(served.address + path);
        if (path.includes("?")) await page.waitForLoadState("networkidle");
        expect([path, await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)]).toEqual([path, 0]);
      }
      await page.close();
    }, 180_000);
  }

  test("opens texts of 150,000 matches and of 60,000 sentences, and sets them side by side", async () => {
    const page = await browser.newPage();
    const troubles: string[] = [];
    page.on("pageerror", ({message}) => troubles.push(message));
    await page.goto(`${served.address}article/${ids.get("matches.md") ?? ""}/#q=${encodeURIComponent("通")}`);
    await page.locator(".reading-position").waitFor();
    expect(await page.locator(".reading-position").textContent()).toBe("1 / 5000+");
    await page.goto(`${served.address}compare/?a=${ids.get("matches.md") ?? ""}&b=${ids.get("sentences.md") ?? ""}`);
    await page.locator(".compare-table").waitFor({timeout: 150_000});
    expect(troubles).toEqual([]);
    await page.close();
  }, 240_000);
});
