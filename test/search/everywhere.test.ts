import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {noBrowser, serveFolder, withBrowser} from "../browser/browser.js";
import {writeSearchSite} from "../browser/search-site.js";
import {library, libraryCountries} from "./library.js";
import {queries} from "./queries.js";

/** Several volumes, some of several shards. */
const limits = {articles: 3, characters: 10_000, shards: 2};

/** Asks a page everything, and answers with the ids of each, sorted. */
const askAll = (page: Page) =>
  page.evaluate(
    (all) => Promise.all(all.map(async (query) => [...((await window.archiveSearch?.(query))?.ids ?? ["none"])].sort())),
    queries.map(([query]) => query),
  );

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-everywhere-"));
});
afterAll(() => rm(folder, {recursive: true}));

describe.skipIf(noBrowser)("search", () => {
  test("answers alike over several volumes", async () => {
    const site = join(folder, "volumes");
    await writeSearchSite(site, library, libraryCountries, {limits});
    const served = await serveFolder(site);
    const answers = await withBrowser(async (browser) => {
      const page = await browser.newPage();
      await page.goto(`${served.address}search/`);
      return askAll(page);
    }).finally(() => served.close());
    expect(served.requests.filter(({path}) => /\/articles-[0-9a-f]{8}\.cbor$/.test(path)).length).toBeGreaterThan(2);
    expect(answers).toEqual(queries.map(([, ids]) => ids));
  });

  test("puts the articles of several volumes in one order, and loads only those of the time asked for", async () => {
    const served = await serveFolder(join(folder, "volumes"));
    const asked = () => served.requests.filter(({path}) => /\/articles-[0-9a-f]{8}\.cbor$/.test(path)).length;
    await withBrowser(async (browser) => {
      const page = await browser.newPage();
      await page.goto(`${served.address}search/`);
      const within = await page.evaluate(() => window.archiveSearch?.("", {filters: {year: 2021}, sort: "oldest"}));
      expect(within?.ids).toEqual(["a08", "a06"]);
      expect(asked()).toBe(1);
      const all = await page.evaluate(() => window.archiveSearch?.("", {sort: "newest"}));
      expect(all?.ids).toEqual([...library.filter(({day}) => day !== null).map(({id}) => id).reverse(), "a09"]);
    }).finally(() => served.close());
  });

  test("answers alike in a folder that was opened by double-click", async () => {
    const site = join(folder, "我的 档案 #1");
    await writeSearchSite(site, library, libraryCountries, {limits, portable: true});
    const troubles: string[] = [];
    const answers = await withBrowser(async (browser) => {
      const page = await browser.newPage();
      page.on("pageerror", ({message}) => troubles.push(message));
      page.on("console", (message) => {
        if (message.type() === "error") troubles.push(message.text());
      });
      await page.goto(pathToFileURL(join(site, "search/index.html")).href);
      return askAll(page);
    });
    expect(troubles).toEqual([]);
    expect(answers).toEqual(queries.map(([, ids]) => ids));
  });

  test("waits for the program, however late it comes", async () => {
    const served = await serveFolder(join(folder, "volumes"));
    const answers = await withBrowser(async (browser) => {
      const page = await browser.newPage();
      await page.route("**/wasm*", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        await route.continue();
      });
      await page.goto(`${served.address}search/`);
      return askAll(page);
    }).finally(() => served.close());
    expect(answers).toEqual(queries.map(([, ids]) => ids));
  });

  test("says so when a part of the index is lost, and answers when it is back", async () => {
    const served = await serveFolder(join(folder, "volumes"));
    await withBrowser(async (browser) => {
      const page = await browser.newPage();
      await page.goto(`${served.address}search/`);
      await page.route("**/index/*.cbor", (route) => route.abort());
      await expect(page.evaluate(() => window.archiveSearch?.("普京"))).rejects.toThrow();
      await page.unroute("**/index/*.cbor");
      expect((await page.evaluate(() => window.archiveSearch?.("普京")))?.total).toBe(2);
    }).finally(() => served.close());
  });
});
