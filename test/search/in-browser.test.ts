import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {SearchOptions} from "../../src/client/search/archive-search.js";
import {launchBrowser, noBrowser, serveFolder, type Served} from "../browser/browser.js";
import {writeSearchSite} from "../browser/search-site.js";
import {library, libraryCountries} from "./library.js";
import {queries, scan} from "./queries.js";

describe.skipIf(noBrowser)("search in a browser", () => {
  let folder = "";
  let served: Served;
  let browser: Browser;
  let answers: readonly {readonly total: number; readonly ids: readonly string[]}[] = [];
  const troubles: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-search-"));
    await writeSearchSite(join(folder, "site"), library, libraryCountries, {
      pages: {"search/": "zh-Hans", "hant/search/": "zh-Hant", "en/search/": "en"},
    });
    [served, browser] = await Promise.all([serveFolder(join(folder, "site"), "/archive/"), launchBrowser()]);
    answers = await onPage("search/", (page) =>
      page.evaluate(
        (all) => Promise.all(all.map(async (query) => (await window.archiveSearch?.(query)) ?? {total: -1, ids: []})),
        queries.map(([query]) => query),
      ),
    );
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
    await rm(folder, {recursive: true});
  });

  /** Opens a page of the site as a reader who was never there; what goes wrong is collected. */
  async function onPage<Result>(path: string, use: (page: Page) => Promise<Result>): Promise<Result> {
    const context = await browser.newContext();
    const page = await context.newPage();
    page.on("pageerror", ({message}) => troubles.push(message));
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) troubles.push(message.text());
    });
    await page.goto(served.address + path);
    const result = await use(page);
    await context.close();
    return result;
  }

  const ask = (query: string, options: SearchOptions) =>
    onPage("search/", (page) => page.evaluate(([text, given]) => window.archiveSearch?.(text, given), [query, options] as const));

  for (const [nth, [query, expected]] of queries.entries()) {
    test(`finds ${query.slice(0, 30)}`, () => {
      expect([...(answers[nth]?.ids ?? [])].sort()).toEqual(expected);
      expect(answers[nth]?.total).toBe(expected.length);
      expect(scan(library, query)).toEqual(expected);
    });
  }

  test("puts titles before leads, newer before older, undated last", () => {
    const inOrder = (query: string) => answers[queries.findIndex(([one]) => one === query)]?.ids;
    expect(inOrder("台积电")).toEqual(["a03", "a04"]); // the older says less else in its title
    expect(inOrder("越")).toEqual(["a02", "a01", "a07"]);
    expect(inOrder("")?.at(0)).toBe("a02");
    expect(inOrder("")?.at(-1)).toBe("a09");
  });

  test("filters, sorts and limits", async () => {
    expect(await ask("", {filters: {country: "VN"}, sort: "oldest"})).toEqual({total: 2, ids: ["a01", "a02"]});
    expect(await ask("", {filters: {country: ["JP", "US"]}, sort: "newest"})).toEqual({total: 2, ids: ["a03", "a05"]});
    expect(await ask("普京", {filters: {outlet: "strait"}})).toEqual({total: 1, ids: ["a02"]});
    expect(await ask("", {filters: {year: 2024, script: "Hant"}, sort: "oldest"})).toEqual({total: 2, ids: ["a03", "a02"]});
    expect(await ask("", {filters: {month: "2019-05"}})).toEqual({total: 1, ids: ["a10"]});
    expect(await ask("", {filters: {pair: "BY-RU"}})).toEqual({total: 1, ids: ["a06"]});
    expect(await ask("", {filters: {format: "jekyll"}})).toEqual({total: 1, ids: ["a08"]});
    expect(await ask("", {sort: "oldest", limit: 2})).toEqual({total: library.length, ids: ["a13", "a11"]});
  });

  test("refuses filters and orders that it does not know", async () => {
    await expect(ask("", {filters: {colour: "red"} as SearchOptions["filters"]})).rejects.toThrow("Unknown filter `colour`");
    await expect(ask("", {sort: "random" as SearchOptions["sort"]})).rejects.toThrow("Unknown order `random`");
  });

  test("shows results in their own script with whole matches marked", async () => {
    await onPage("search/?q=%E4%BF%84%E7%BD%97%E6%96%AF", async (page) => {
      await page.waitForSelector("[data-total]");
      expect(await page.locator("[data-total]").textContent()).toBe("2");
      expect(await page.locator("[data-article-id]").evaluateAll((items) => items.map((item) => item.getAttribute("data-article-id")))).toEqual(["a01", "a02"]);
      expect(await page.locator("mark").allTextContents()).toEqual(["俄罗斯", "俄羅斯"]);
      const second = page.locator('[data-article-id="a02"]');
      expect(await second.locator("a").getAttribute("href")).toBe(`${served.address}article/a02/#q=%E4%BF%84%E7%BD%97%E6%96%AF`);
      expect(await second.locator(".kicker").textContent()).toBe("俄罗斯—越南");
      expect(await second.locator(".source").textContent()).toBe("海峽早報 2024年6月21日 选来对照");
      expect(await second.locator(".excerpt").getAttribute("lang")).toBe("zh-Hant");
    });
  });

  test("shows an article's words as text, never as markup", async () => {
    await onPage("search/?q=%E6%A0%87%E7%AD%BE", async (page) => {
      await page.waitForSelector("[data-total]");
      expect(await page.locator(".excerpt").textContent()).toContain("<b>不是标签</b>&amp;");
      expect(await page.locator(".excerpt b").count()).toBe(0);
    });
  });

  test("speaks the page's language", async () => {
    await onPage("en/search/?q=putin+%E6%99%AE%E4%BA%AC&country=RU", async (page) => {
      await page.waitForSelector("[data-total]");
      expect(await page.locator(".total").textContent()).toBe("0 articles found");
    });
    await onPage("hant/search/?q=%E6%99%AE%E4%BA%AC", async (page) => {
      await page.waitForSelector("[data-total]");
      expect(await page.locator('[data-facet="country"] li').allTextContents()).toEqual([" 俄羅斯 2", " 越南 2"]);
      expect(await page.locator('[data-facet="script"] li').allTextContents()).toEqual([" 簡體 1", " 繁體 1"]);
    });
  });

  test("answers while typing, keeps its state in the address, and goes back", async () => {
    await onPage("search/", async (page) => {
      const total = (count: number) => page.locator(`[data-total="${count}"]`).waitFor();
      await page.keyboard.press("/");
      await page.keyboard.type("普京");
      await total(2);
      await page.locator('[data-facet="outlet"] input[value="strait"]').check();
      await total(1);
      expect(new URL(page.url()).searchParams.toString()).toBe(new URLSearchParams({q: "普京", outlet: "strait"}).toString());
      expect(await page.locator('[data-facet="outlet"] li').allTextContents()).toEqual([" 海港日报 1", " 海峽早報 1"]);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("value"))).toBe("strait");
      await page.reload();
      await total(1);
      await page.goBack();
      await total(2);
      await page.locator('input[name="q"]').press("Escape");
      await page.locator("[data-total]").waitFor({state: "detached"});
      expect(await page.locator("[data-article-id]").count()).toBe(0);
    });
  });

  test("says what it tried when nothing is found", async () => {
    await onPage("search/?q=%E6%99%AE%E4%BA%AC+%E7%81%AB%E6%98%9F+-%E8%B6%8A&year=2020", async (page) => {
      await page.locator('[data-total="0"]').waitFor();
      await page.locator(".near").waitFor();
      const items = await page.locator(".search-status li").allTextContents();
      expect(items).toEqual(["含有“普京”：2 篇", "含有“火星”：0 篇", "不含“越”：10 篇", "普京：2 篇"]);
    });
  });

  test("asks for nothing before a search, and for little in one", async () => {
    const count = () => served.requests.filter(({path}) => path.includes("/pagefind/")).length;
    const before = count();
    await onPage("search/", (page) => page.waitForTimeout(300));
    expect(count()).toBe(before);
    await ask("普京", {});
    expect(count() - before).toBeLessThan(10);
  });

  test("breaks no rule of the page's content security policy", () => {
    expect(troubles).toEqual([]);
  });
});
