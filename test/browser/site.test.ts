import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {ArticleRecord} from "../../src/model/article.js";
import {fold} from "../../src/text/fold.js";
import {aFolder, dateline} from "../support/command.js";
import {launchBrowser, noBrowser, serveFolder, type Served} from "./browser.js";

/** The site of the five seeds, built by the command and read in a real browser. */
describe.skipIf(noBrowser)("the site of the five seeds", () => {
  let folder: Awaited<ReturnType<typeof aFolder>>;
  let served: Served;
  let browser: Browser;
  let records: ArticleRecord[];

  beforeAll(async () => {
    folder = await aFolder();
    const out = join(folder.path, "site");
    const {code, stderr} = await dateline("build", "--out", out, "--cache", join(folder.path, "cache"), "--base", "/archive/");
    if (code !== 0) throw new Error(stderr);
    const lines = (await readFile(join(out, "data/articles.jsonl"), "utf8")).trim().split("\n");
    records = lines.map((line) => JSON.parse(line) as ArticleRecord);
    served = await serveFolder(out, "/archive/");
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
    await folder.remove();
  });

  type Watched = {page: Page; troubles: string[]; foreign: string[]};

  /** A page that writes down what goes wrong, and every request to another host. */
  async function open(path: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Watched> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const [troubles, foreign]: [string[], string[]] = [[], []];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) troubles.push(message.text());
    });
    page.on("pageerror", (error) => troubles.push(error.message));
    await context.route("**/*", (route) => {
      const url = route.request().url();
      if (url.startsWith(served.address)) return route.continue();
      foreign.push(`${url} ${route.request().headers()["referer"] ?? "no referrer"}`);
      return route.fulfill({contentType: "image/svg+xml", body: `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="6"/>`});
    });
    await page.goto(served.address + path);
    return {page, troubles, foreign};
  }

  test("follows its own links everywhere, without trouble and without another host", async () => {
    const {page, troubles, foreign} = await open("");
    const [seen, waiting] = [new Set<string>(), [served.address]];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      // a feed is no page: nothing of it is shown
      const response = next.includes("/feed.") ? await page.request.get(next) : await page.goto(next);
      expect([next, response?.status()]).toEqual([next, 200]);
      if (!response?.headers()["content-type"]?.startsWith("text/html")) continue;
      expect([next, await page.locator("h1").count()]).toEqual([next, 1]);
      expect([next, await page.locator("main").count()]).toEqual([next, 1]);
      expect([next, await page.locator("meta[http-equiv='Content-Security-Policy']").count()]).toEqual([next, 1]);
      const links = await page.locator("a[href]").evaluateAll((all) => all.map((a) => new URL(a.getAttribute("href") ?? "", document.baseURI).href.replace(/[#?].*$/, "")));
      waiting.push(...links.filter((link) => link.startsWith(served.address) && !link.includes("/data/")));
    }
    expect(seen.size).toBeGreaterThan(25);
    expect([troubles, foreign]).toEqual([[], []]);
    await page.context().close();
  });

  const queries = ["俄羅斯", "俄罗斯", "普京", "越南 普京", "睦邻友好", "睦鄰友好", "拜登 -越南", "金正恩", "沒有這句話"];
  for (const query of queries) {
    test(`finds exactly what holds ${query}`, async () => {
      const {page, troubles, foreign} = await open(`search/?q=${encodeURIComponent(query)}`);
      const wanted = records.filter((record) => holds(record, query)).map(({id}) => id).sort();
      await page.waitForFunction((total) => document.querySelector("[data-total]")?.textContent.includes(total), String(wanted.length));
      const shown = await page.locator("[data-article-id]").evaluateAll((all) => all.map((one) => one.getAttribute("data-article-id")));
      expect(shown.sort()).toEqual(wanted);
      const asked = await page.evaluate((text) => (window as unknown as Asking).archiveSearch(text), query);
      expect([asked.total, [...asked.ids].sort()]).toEqual([wanted.length, wanted]);
      for (const mark of await page.locator("mark").allTextContents()) {
        expect(query.split(" ").map(fold)).toContain(fold(mark));
      }
      expect([troubles, foreign]).toEqual([[], []]);
      await page.context().close();
    });
  }

  type Asking = {archiveSearch(query: string): Promise<{total: number; ids: string[]}>};

  /** A plain scan, which knows nothing of the index: every word is in one paragraph, no excluded one is anywhere. */
  function holds({title, text}: ArticleRecord, query: string): boolean {
    const paragraphs = [title, ...text.split("\n")].map((paragraph) => fold(paragraph).replace(/\s+/g, ""));
    return query.split(" ").every((word) => {
      const found = paragraphs.some((paragraph) => paragraph.includes(fold(word.replace(/^-/, ""))));
      return word.startsWith("-") ? !found : found;
    });
  }

  test("loads pictures when asked, from their own host and without a referrer", async () => {
    const article = records.find(({images}) => images.length === 3);
    const {page, troubles, foreign} = await open(article?.path ?? "");
    expect(await page.locator(".article img").count()).toBe(0);
    expect(foreign).toEqual([]);
    await page.locator(".show-pictures button").click();
    // each is loaded when it comes into view
    for (const image of await page.locator(".article img").all()) await image.scrollIntoViewIfNeeded();
    await expect.poll(() => foreign.length).toBe(3);
    expect(foreign).toEqual(article?.images.map(({src}) => `${src} no referrer`));
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test("can be read without script", async () => {
    const {page} = await open(records[0]?.path ?? "", {javaScriptEnabled: false});
    expect(await page.locator("h1").textContent()).toContain(records[0]?.title);
    await page.locator("header a", {hasText: "国家/地区对"}).first().click();
    expect(await page.locator("main").textContent()).toContain("俄罗斯—越南");
    await page.context().close();
  });

  test("is used by keyboard: slash goes to the search box, enter searches", async () => {
    const {page} = await open("pair/");
    await page.keyboard.press("/");
    await page.keyboard.type("普京");
    await page.keyboard.press("Enter");
    await page.waitForURL(/search\/\?q=/);
    await page.locator("[data-article-id]").first().waitFor();
    expect(await page.locator("[data-article-id]").count()).toBe(records.filter((record) => holds(record, "普京")).length);
    await page.context().close();
  });

  for (const width of [320, 768, 1440]) {
    test(`fits a window ${width} pixels wide`, async () => {
      for (const path of ["", records[0]?.path ?? "", "pair/CN-RU/", "search/?q=普京", "report/", "date/", "about/"]) {
        const {page} = await open(path, {viewport: {width, height: 800}});
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect([path, over]).toEqual([path, 0]);
        await page.context().close();
      }
    });
  }
});
