import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {filesOfAssets, loadAssets} from "../../src/site/assets.js";
import {launchBrowser, noBrowser, serveFolder, type Served} from "../browser/browser.js";
import {write} from "../browser/search-site.js";

const picture = (name: string, text: string, size = "") => `<figure><a class="picture" data-picture="" ${size} href="../images/${name}">${text}</a><figcaption>港口</figcaption></figure>`;

const framed = (table: string) => `<div class="scroll" role="group" tabindex="0">${table}</div>`;

const article = (script: string) => `<!doctype html><html lang="zh-Hans"><script defer src="../${script}"></script>
<article class="article"><p data-show-pictures=""><button type="button">显示全部</button><label><input type="checkbox"> 以后都显示图片</label></p><div class="body">${picture("harbour.svg", "港口的船", 'data-width="640" data-height="480"')}<p>文</p>${picture("gone.svg", "HOST")}
<a class="picture" href="../images/never.svg">只是链接</a>
<p>码头<sup><a href="#note-1" id="note-ref-1">1</a></sup>。</p><ol><li id="note-1">海港<em>志</em>。 <a class="note-back" href="#note-ref-1">↩</a></li></ol>
${framed(`<table><caption>货物</caption><tr><td>${"longword".repeat(20)}</td></tr></table>`)}${framed("<table><tr><td>船</td></tr></table>")}</div></article></html>`;

const report = (script: string) => `<!doctype html><html lang="en"><script defer src="../${script}"></script>
<form role="search"><input type="search" name="q"></form>
<div data-report-filter></div><table data-report><thead><tr><th>Seed</th></tr></thead><tbody>
<tr data-outcome="article"><th>ferry.txt</th><td><span class="outcome">article</span> 俄羅斯</td></tr>
<tr data-outcome="refused"><th>empty.txt</th><td><span class="outcome">refused</span></td></tr>
<tr data-outcome="article"><th>bridge.txt</th><td><span class="outcome">article</span></td></tr>
</tbody></table></html>`;

const front = (script: string) => `<!doctype html><html lang="zh-Hans"><script defer src="./${script}"></script>
<section data-almanac="2024:${"0".repeat(93)} 2021:8${"0".repeat(92)} 2019:8${"0".repeat(92)}"><h2>往年今日</h2><p>日历</p></section></html>`;

describe.skipIf(noBrowser)("the site's script", () => {
  let folder = "";
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-client-"));
    const bundled = await loadAssets();
    for (const [path, content] of Object.entries(filesOfAssets(bundled))) await write(join(folder, path), content);
    const {script} = bundled;
    await write(join(folder, "images/harbour.svg"), '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"/>');
    served = await serveFolder(folder);
    await write(join(folder, "article/index.html"), article(script.path).replace("HOST", new URL(served.address).host));
    await write(join(folder, "report/index.html"), report(script.path));
    await write(join(folder, "index.html"), front(script.path));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
    await rm(folder, {recursive: true});
  });

  async function onPage<Result>(path: string, use: (page: Page) => Promise<Result>): Promise<Result> {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(served.address + path);
    const result = await use(page);
    await context.close();
    return result;
  }

  const askedFor = (name: string) => served.requests.filter(({path}) => path.endsWith(name)).length;

  test("names the frames of tables, and lets the keyboard reach those that scroll", async () => {
    await onPage("article/", async (page) => {
      await page.setViewportSize({width: 320, height: 600});
      const wide = page.locator('.scroll[aria-label="货物"]');
      await expect.poll(() => wide.getAttribute("tabindex")).toBe("0");
      expect(await page.locator('.scroll[aria-label="表格"]').getAttribute("tabindex")).toBeNull();
      await page.addStyleTag({content: ".scroll { width: 3000px; overflow-x: auto }"});
      await expect.poll(() => wide.getAttribute("tabindex")).toBeNull();
    });
  });

  test("opens a note below its paragraph, and closes it", async () => {
    await onPage("article/", async (page) => {
      const marker = page.locator("#note-ref-1");
      await marker.click();
      expect(await page.locator("p:has(#note-ref-1) + .note-box").innerHTML()).toBe("海港<em>志</em>。 ");
      expect(await marker.getAttribute("aria-expanded")).toBe("true");
      expect(new URL(page.url()).hash).toBe("");
      await marker.press("Enter");
      expect(await page.locator(".note-box").count()).toBe(0);
      expect(await marker.getAttribute("aria-expanded")).toBe("false");
    });
  });

  test("finds the same day in other years, by the reader's calendar", async () => {
    const doorsOn = (day: string) =>
      onPage("", async (page) => {
        await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
        await page.reload();
        return page.locator("section li a").evaluateAll((doors) => doors.map((door) => [door.textContent, door.getAttribute("href")?.replace(/^.*(?=date)/, "")]));
      });
    expect(await doorsOn("2026-01-04")).toEqual([["2021年1月4日", "date/2021/01/04/"], ["2019年1月4日", "date/2019/01/04/"]]);
    expect(await doorsOn("2021-01-04")).toEqual([["2019年1月4日", "date/2019/01/04/"]]);
    expect(await doorsOn("2026-01-05")).toEqual([]);
  });

  test("loads no picture before the reader asks", async () => {
    await onPage("article/", async (page) => {
      expect(await page.locator("button.show-picture").count()).toBe(2);
      expect(await page.locator("img").count()).toBe(0);
      expect(askedFor("harbour.svg")).toBe(0);
    });
  });

  test("puts a picture where its link stood", async () => {
    await onPage("article/", async (page) => {
      await page.locator("button.show-picture").first().click();
      const attributes = await page.locator("figure img").evaluate((image) => Object.fromEntries(Array.from(image.attributes, ({name, value}) => [name, value])));
      expect(attributes).toEqual({
        src: `${served.address}images/harbour.svg`, alt: "港口的船", width: "640", height: "480", loading: "lazy", referrerpolicy: "no-referrer",
      });
      expect(await page.locator("button.show-picture").count()).toBe(1);
    });
  });

  test("says which picture could not be loaded, and keeps its link", async () => {
    await onPage("article/", async (page) => {
      await page.getByRole("button", {name: "显示全部"}).click();
      await page.locator(".picture-lost").waitFor();
      expect(await page.locator("figure img").count()).toBe(1);
      expect(await page.locator("figure").nth(1).locator("a.picture").count()).toBe(1);
      expect(await page.locator("button.show-picture").count()).toBe(0);
      expect(await page.getByRole("button", {name: "显示全部"}).isDisabled()).toBe(true);
    });
  });

  test("remembers a reader who always wants pictures", async () => {
    await onPage("article/", async (page) => {
      await page.getByLabel("以后都显示图片").check();
      await page.reload();
      await page.locator("figure img").first().waitFor();
      expect(await page.locator("button.show-picture").count()).toBe(0);
      await page.getByLabel("以后都显示图片").uncheck();
      await page.reload();
      expect(await page.locator("button.show-picture").count()).toBe(2);
    });
  });

  test("narrows the report by outcome and by words in either script", async () => {
    await onPage("report/", async (page) => {
      const visible = () => page.locator("tbody tr:visible th").allTextContents();
      await page.getByLabel("Outcome").selectOption("refused");
      expect(await visible()).toEqual(["empty.txt"]);
      await page.getByLabel("Outcome").selectOption("");
      await page.getByLabel("Filter by words").fill("俄罗斯");
      await expect.poll(visible).toEqual(["ferry.txt"]);
      await page.getByLabel("Filter by words").fill("-ferry");
      await expect.poll(visible).toEqual(["empty.txt", "bridge.txt"]);
      expect(await page.getByRole("status").textContent()).toBe("2 files shown");
    });
  });

  test("goes to the search box on `/`, but not from another field", async () => {
    await onPage("report/", async (page) => {
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute("name"));
      await page.keyboard.press("/");
      expect(await focused()).toBe("q");
      await page.keyboard.type("a/b");
      expect(await page.locator('[name="q"]').inputValue()).toBe("a/b");
      await page.keyboard.press("Escape");
      expect(await page.locator('[name="q"]').inputValue()).toBe("");
      await page.keyboard.press("Escape");
      expect(await focused()).toBeNull();
      await page.getByLabel("Filter by words").press("/");
      expect(await focused()).toBeNull();
    });
  });
});
