import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {aFolder, dateline} from "../support/command.js";
import {launchBrowser, noBrowser, serveFolder} from "./browser.js";

/** A portable site of the five seeds, in a folder whose name needs care, opened by double-click: no server. */
describe.skipIf(noBrowser)("a portable site", () => {
  let folder: Awaited<ReturnType<typeof aFolder>>;
  let out: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = await aFolder();
    out = join(folder.path, "我的 档案 #1 100%");
    const {code, stderr} = await dateline("build", "--out", out, "--cache", join(folder.path, "cache"), "--portable");
    if (code !== 0) throw new Error(stderr);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await folder.remove();
  });

  const total = (page: Page, count: number) => page.locator(`[data-total="${count}"]`).waitFor();

  test("is read, searched and narrowed from its folder", async () => {
    const page = await browser.newPage();
    const troubles: string[] = [];
    page.on("pageerror", ({message}) => troubles.push(message));
    page.on("console", (message) => troubles.push(message.text()));
    page.on("requestfailed", (request) => troubles.push(request.url()));
    await page.goto(pathToFileURL(join(out, "index.html")).href);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain("serif");
    await page.fill('input[name="q"]', "俄羅斯");
    await page.press('input[name="q"]', "Enter");
    await total(page, 5);
    await page.locator('[data-facet="pair"] input[value="RU-VN"]').check();
    await total(page, 2);
    await page.locator("[data-article-id] a").first().click();
    await page.locator("article mark, h1 mark").first().waitFor();
    expect(page.url()).toMatch(/^file:.*\/index\.html#q=/);
    await page.goBack();
    await total(page, 2);
    expect(troubles).toEqual([]);
  });

  test("leads from page to page, each a file", async () => {
    const page = await browser.newPage();
    const [seen, waiting] = [new Set<string>(), [pathToFileURL(join(out, "index.html")).href]];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      await page.goto(next);
      expect(await page.locator("h1").count(), next).toBe(1);
      const links = await page.locator("a[href]").evaluateAll((all) => all.map((link) => new URL(link.getAttribute("href") ?? "", location.href).href.replace(/[#?].*/, "")));
      waiting.push(...links.filter((link) => link.startsWith("file:") && link.endsWith(".html")));
      expect(links.filter((link) => link.startsWith("file:") && link.endsWith("/"))).toEqual([]);
    }
    expect(seen.size).toBeGreaterThan(30);
  });

  test("answers alike from a server", async () => {
    const served = await serveFolder(out, "/a/");
    const page = await browser.newPage();
    await page.goto(`${served.address}search/index.html?q=${encodeURIComponent("睦邻友好")}`);
    await total(page, 1);
    await served.close();
  });
});
