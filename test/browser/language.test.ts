import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {languages, type Language} from "../../src/model/language.js";
import {launchBrowser, noBrowser, serveFolder, type Served} from "./browser.js";
import {buildReadingRoom, kinds, type ReadingRoom} from "./reading-room.js";

/** The same archive, built in each language of the interface. */
describe.skipIf(noBrowser)("a page whose reader chose another language", () => {
  let rooms: Record<Language, ReadingRoom>;
  let servers: Record<Language, Served>;
  let browser: Browser;
  let article: string;

  beforeAll(async () => {
    const built = await Promise.all(languages.map(async (language) => [language, await buildReadingRoom("--set", `language=${language}`)] as const));
    rooms = Object.fromEntries(built) as typeof rooms;
    servers = Object.fromEntries(await Promise.all(built.map(async ([language, {out}]) => [language, await serveFolder(out)] as const))) as typeof servers;
    article = rooms.en.pages.find((path) => path.startsWith("article/"))?.replace("index.html", "") ?? "";
    browser = await launchBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await Promise.all(Object.values(servers).map((server) => server.close()));
    await Promise.all(Object.values(rooms).map((room) => room.remove()));
  });

  /** What a page says, element by element, without what it keeps in store. */
  async function told(page: Page): Promise<readonly string[]> {
    await page.locator("html:not([data-written])").waitFor();
    // articles that are compared are loaded by the script
    if ((await page.locator("[data-compare]").count()) > 0) await page.locator('[data-compare] h2, [data-compare] a[href*="search/"]').first().waitFor();
    return page.evaluate(() => {
      const lines: string[] = [document.title, document.documentElement.lang];
      for (const element of document.body.querySelectorAll("*")) {
        const own = [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? "") : "")).filter((text) => text.trim() !== "").join("|");
        const said = ["aria-label", "title", "placeholder", "abbr", "aria-pressed"].map((name) => element.getAttribute(name) ?? "").join("|");
        if (!element.closest("template, noscript, [data-keep]")) lines.push(`${element.tagName} ${own} ${said}`);
      }
      return lines;
    });
  }

  test("is chosen by a button, stays chosen, and is unchosen by another", async () => {
    const page = await browser.newPage();
    await page.goto(servers["zh-Hans"].address);
    await page.getByRole("button", {name: "English"}).click();
    await page.locator("html[lang=en]:not([data-written])").waitFor();
    expect(await page.locator(".languages [aria-pressed=true]").textContent()).toBe("English");
    await page.getByRole("link", {name: "Country pairs"}).first().click();
    await page.locator("html[lang=en]:not([data-written])").waitFor();
    expect(await page.locator("h1").textContent()).toBe("Country pairs");
    expect(await page.locator("main .index .pair-name").first().textContent()).toMatch(/^[A-Z][a-z]+–[A-Z][a-z]+$/);
    await page.getByRole("button", {name: "简体"}).click();
    await page.locator("html[lang=zh-Hans]").waitFor();
    expect(await page.locator("h1").textContent()).toBe("国家/地区对");
    await page.close();
  });

  test("leaves the words of articles as they are, and shifts nothing", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const open = async (): Promise<(string | null)[]> => {
      await page.goto(servers["zh-Hans"].address + article);
      await page.locator("html:not([data-written])").waitFor();
      return Promise.all([".body", "h1", ".byline"].map((part) => page.locator(part).textContent()));
    };
    const written = await open();
    await context.addInitScript(() => { localStorage.setItem("dateline-language", "en"); });
    expect(await open()).toEqual(written);
    const shifted = await page.evaluate(() => new Promise<number>((resolve) => {
      new PerformanceObserver((list) => { resolve(list.getEntries().length); }).observe({type: "layout-shift", buffered: true});
      setTimeout(() => { resolve(0); }, 500);
    }));
    expect(shifted).toBe(0);
    await context.close();
  });

  test("is shown as it is written where the words cannot be had", async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => { localStorage.setItem("dateline-language", "en"); });
    await context.route(/language-/, (route) => route.abort());
    const page = await context.newPage();
    await page.goto(servers["zh-Hans"].address);
    await page.locator("html[lang=zh-Hans]:not([data-written])").waitFor();
    expect(await page.locator("body").isVisible()).toBe(true);
    await context.close();
  });

  const turns = languages.flatMap((from) => languages.filter((to) => to !== from).map((to) => [from, to] as const));

  test.each(turns)("built in %s speaks %s as if it were built so", {timeout: 120_000}, async (from, to) => {
    const context = await browser.newContext();
    await context.addInitScript((choice) => { localStorage.setItem("dateline-language", choice); }, to);
    const page = await context.newPage();
    const differences: string[] = [];
    for (const [name, path] of [...Object.entries(kinds), ["article", article] as const]) {
      await page.goto(servers[from].address + path);
      const swapped = await told(page);
      await page.goto(servers[to].address + path);
      const built = await told(page);
      differences.push(...built.flatMap((line, at) => (line === swapped[at] ? [] : [`${name}: ${swapped[at] ?? ""} instead of ${line}`])));
    }
    await context.close();
    expect(differences).toEqual([]);
  });
});
