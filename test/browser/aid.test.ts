import {pathToFileURL} from "node:url";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {aFolder} from "../support/command.js";
import {writeArticlePage, writeAssets} from "./article-site.js";
import {launchBrowser, noBrowser, serveFolder, type Served} from "./browser.js";

const body = '<p>俄罗斯<strong>总统</strong>访问越南，发表<a href="https://harbour.example/">声明</a>。</p><figure><a class="picture" data-picture="" href="https://img.example/x.jpg">总统的画像</a><figcaption>总统抵达</figcaption></figure>';

describe.skipIf(noBrowser)("the reading aid", () => {
  let folder: Awaited<ReturnType<typeof aFolder>>;
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    folder = await aFolder();
    const site = await writeAssets(folder.path);
    await writeArticlePage(folder.path, site, {id: "hans", title: "总统访问越南", language: "zh", script: "Hans"}, body);
    await writeArticlePage(folder.path, {...site, portable: true}, {id: "portable", title: "总统访问越南", language: "zh", script: "Hans"}, body);
    served = await serveFolder(folder.path);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
    await folder.remove();
  });

  const shown = (page: Page): Promise<(string | null)[]> => Promise.all([
    page.locator("h1").textContent(), page.locator("h1 [lang]").getAttribute("lang"),
    page.locator(".body p").first().textContent(), page.locator(".body").getAttribute("lang"), page.locator("figcaption").textContent(),
  ]);
  const written = ["总统访问越南", "zh-Hans", "俄罗斯总统访问越南，发表声明。", "zh-Hans", "总统抵达"];
  const converted = ["總統訪問越南", "zh-Hant", "俄羅斯總統訪問越南，發表聲明。", "zh-Hant", "總統抵達"];

  test("shows title and text in the other script, says so, and goes back", async () => {
    const page = await browser.newPage();
    await page.goto(`${served.address}article/hans/`);
    expect(served.requests.some(({path}) => path.includes("/aid-"))).toBe(false);
    await page.getByRole("button", {name: "以繁体字显示"}).click();
    await expect.poll(() => shown(page)).toEqual(converted);
    expect(await page.locator(".aid [role=status]").textContent()).toBe("逐字转换，并非原文，可能有误");
    expect(await page.locator(".picture").textContent()).toBe("总统的画像");
    await page.getByRole("button", {name: "看原文"}).click();
    expect(await shown(page)).toEqual(written);
    expect(await page.locator(".aid [role=status]").textContent()).toBe("");
    await page.close();
  });

  test("is remembered, and leaves the marks of a search and the text below them right", async () => {
    const page = await browser.newPage();
    await page.goto(`${served.address}article/hans/`);
    await page.getByRole("button", {name: "以繁体字显示"}).click();
    await expect.poll(() => shown(page)).toEqual(converted);
    await page.goto("about:blank");
    await page.goto(`${served.address}article/hans/#q=总统访问`);
    await expect.poll(() => shown(page)).toEqual(converted);
    await expect.poll(() => page.locator(".body p mark").allTextContents()).toEqual(["總統", "訪問"]);
    await page.getByRole("button", {name: "看原文"}).click();
    expect(await shown(page)).toEqual(written);
    expect(await page.locator(".body p mark").allTextContents()).toEqual(["总统", "访问"]);
    await page.keyboard.press("Escape");
    expect(await shown(page)).toEqual(written);
    await page.close();
  });

  test("works in a folder that is opened by double-click", async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder.path, "article/portable/index.html")).href);
    await page.getByRole("button", {name: "以繁体字显示"}).click();
    await expect.poll(() => shown(page)).toEqual(converted);
    await page.close();
  });
});
