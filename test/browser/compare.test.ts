import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {idOfAddress} from "../../src/enrich/id.js";
import {permalinks} from "../../src/model/permalinks.js";
import {aFolder, dateline, writeFiles} from "../support/command.js";
import {toldSeeds} from "../support/told.js";
import {launchBrowser, noBrowser} from "./browser.js";

const [ferry = "", river = "", hill = ""] = ["https://harbour.example/ferry.html", "https://river.example/2023/ferry", "https://hill.example/compass.html"].map((address) => idOfAddress(address) ?? "");

/** Articles side by side, in a folder that was opened by double-click: what works there works from a server. */
describe.skipIf(noBrowser)("comparing", () => {
  let folder: Awaited<ReturnType<typeof aFolder>>;
  let browser: Browser;

  beforeAll(async () => {
    folder = await aFolder();
    await writeFiles(join(folder.path, "seeds"), toldSeeds);
    const {code, stderr} = await dateline("build", "--seeds", join(folder.path, "seeds"), "--out", join(folder.path, "site"), "--cache", join(folder.path, "cache"), "--portable");
    if (code !== 0) throw new Error(stderr);
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await folder.remove();
  });

  async function open(path: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder.path, "site", path)).href);
    return page;
  }

  test("sets corresponding sentences of a paragraph in one row, in either script, and marks them alike", async () => {
    const page = await open("compare/index.html");
    await page.goto(`${page.url()}?a=${ferry}&b=${river}`);
    const rows = page.locator(".compare-row.shared");
    await rows.first().waitFor();
    expect(await rows.count()).toBe(3);
    expect(await rows.first().locator("p[lang]").allTextContents()).toEqual([
      "1灯塔岛渡轮昨夜在礁石滩触礁搁浅，八十七名乘客全部被渔船救起。 2船长称罗盘失灵。 3海事处展开调查。 ",
      "1燈塔島渡輪昨夜在礁石灘觸礁擱淺，八十七名乘客全部被漁船救起。 2船長稱羅盤失靈。 3海事處展開調查。 ",
    ]);
    expect(await rows.last().locator(".compare-mark").allInnerTexts()).toEqual(["5", "6", "5", "6"]);
    // what only one says has no mark
    expect(await page.locator(".compare-row:not(.shared):not(.compare-heads) p[lang]").allInnerTexts()).toEqual(["渡轮公司还没有回应。"]);
  });

  test("is not needed to see that a result repeats another: it says so, and shows its own place of the words", async () => {
    const page = await open(`${permalinks.search}index.html`);
    await page.fill('input[name="q"]', "触礁");
    await page.locator(".card.copy").waitFor();
    expect(await page.locator("[data-article-id]").count()).toBe(2);
    const [first, copy] = [page.locator("[data-article-id]").first(), page.locator("[data-article-id]").last()];
    expect(await copy.locator(".hint").textContent()).toBe(`与上面的“${await first.locator("h2").textContent()}”大致相同`);
    expect([await first.locator(".excerpt mark").count(), await copy.locator(".excerpt mark").count()].every((marks) => marks > 0)).toBe(true);
    await page.fill('input[name="q"]', "罗盘");
    await page.locator(`[data-article-id="${hill}"]`).waitFor();
    expect(await page.locator(`[data-article-id="${hill}"] .excerpt`).count()).toBe(1);
  });

  test("takes what was picked in search results and on an article's page, three at most", async () => {
    const page = await open(`${permalinks.search}index.html`);
    await page.fill('input[name="q"]', "渡轮");
    await page.locator(`[data-pick="${river}"]`).click();
    await page.locator(`[data-pick="${hill}"]`).click();
    expect(await page.locator(".pick-bar li").count()).toBe(2);
    await page.locator(`[data-article-id="${ferry}"] h2 a`).click();
    await page.locator(".article-tools .pick").click();
    await page.locator(".pick-go").click();
    await page.locator(".compare-row.shared").first().waitFor();
    expect(await page.locator(".compare-heads .compare-cell").count()).toBe(3);
    expect(new URL(page.url()).search).toBe(`?a=${river}&b=${hill}&c=${ferry}`);
  });

  test("says what to do when there is nothing to compare, and what cannot be loaded", async () => {
    const page = await open("compare/index.html");
    expect(await page.locator("[data-compare] a").getAttribute("href")).toMatch(/search\/index\.html$/);
    await page.goto(`${page.url()}?a=${ferry}&b=aaaaaaaaaa`);
    await page.getByText("aaaaaaaaaa").waitFor();
    expect(await page.locator(".compare-heads h2").count()).toBe(1);
  });
});
