import {mkdtemp, readdir, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {build} from "esbuild";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {ArticleText} from "../../src/client/reading/article-text.js";
import {writeArticlePage, writeAssets} from "./article-site.js";
import {launchBrowser, noBrowser, serveFolder, type Served} from "./browser.js";

const filler = Array.from({length: 30}, () => "<p>这一段与本文要找的词无关，只是把后面的段落推到窗口之外。</p>").join("");

// 海港 eight times: in the headline, plain, in a link, across an element, across a line break, across two cells, in a
// caption, in a note; never across two paragraphs.
const body = `<p>海港大桥周一通车。<a href="https://harbour.example/">海港</a>居民说，海<b>港</b>从此不同。</p>
<p>大海</p><p>港口</p>${filler}<p>上海<br>港口</p>
<table><tbody><tr><td>北海</td><td>港务</td></tr></tbody></table>
<figure><a class="picture" href="https://harbour.example/a.jpg">海港照片</a><figcaption>海港夜景</figcaption></figure>
<p>见注<sup><a href="#note-1" id="note-ref-1">1</a></sup>释。</p>
<ol><li id="note-1">海港志，第三卷。 <a class="note-back" href="#note-ref-1">↩</a></li></ol>`;

const folded = `<p>山谷</p><details><summary>更多</summary><p>山谷里的路</p></details>`;

describe.skipIf(noBrowser)("an article that is opened at a match", () => {
  let folder = "";
  let served: Served;
  let browser: Browser;
  const troubles: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-reading-"));
    const site = await writeAssets(folder);
    await writeArticlePage(folder, site, {id: "harbour", title: "海港通车，两岸欢庆"}, body);
    await writeArticlePage(folder, site, {id: "valley", title: "道路"}, folded);
    [served, browser] = await Promise.all([serveFolder(folder, "/archive/"), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
    await rm(folder, {recursive: true});
  });

  async function onPage(path: string, use: (page: Page) => Promise<void>, width = 1280): Promise<void> {
    const context = await browser.newContext({viewport: {width, height: 720}});
    const page = await context.newPage();
    page.on("pageerror", ({message}) => troubles.push(message));
    page.on("console", (message) => { if (message.text().includes("Content Security Policy")) troubles.push(message.text()); });
    await page.goto(served.address + path);
    await use(page);
    await context.close();
  }

  const harbour = `article/harbour/#q=${encodeURIComponent("海港")}`;
  const position = (page: Page) => page.locator(".reading-position").textContent();

  test("marks every match as search finds it, across elements but not across paragraphs", async () => {
    await onPage(harbour, async (page) => {
      expect(await position(page)).toBe("1 / 8");
      expect(await page.locator("mark").allTextContents()).toEqual(["海港", "海港", "海港", "海", "港", "海", "港", "海", "港", "海港", "海港"]);
      expect(await page.locator("h1 mark.current").count()).toBe(1);
      expect(await page.locator('[role="search"] .reading-query').textContent()).toBe("海港");
    });
  });

  test("finds the other script, and every term of the query but those that it excludes", async () => {
    await onPage(`article/harbour/#q=${encodeURIComponent("通車 大橋 -山")}`, async (page) => {
      expect(await page.locator("mark").allTextContents()).toEqual(["通车", "大桥", "通车"]);
    });
  });

  test("marks the element that shows a number which is not in the page's text", async () => {
    await onPage(`article/harbour/#q=${encodeURIComponent('"1. 海港"')}`, async (page) => {
      expect(await position(page)).toBe("1 / 1");
      expect(await page.locator("mark").allTextContents()).toEqual(["海港"]);
    });
    await onPage(`article/harbour/#q=${encodeURIComponent('"1."')}`, async (page) => {
      expect(await page.locator(".found.current").getAttribute("id")).toBe("note-1");
    });
  });

  test("leads from match to match by key, round and round, each in view above the bar", async () => {
    await onPage(harbour, async (page) => {
      const keys = [["Enter", 2], ["Enter", 3], ["n", 4], ["n", 5], ["Shift+Enter", 4], ["p", 3], ["Enter", 4], ["Enter", 5], ["Enter", 6], ["Enter", 7], ["Enter", 8], ["Enter", 1], ["Shift+Enter", 8]] as const;
      for (const [key, expected] of keys) {
        await page.keyboard.press(key);
        expect(await position(page)).toBe(`${expected} / 8`);
        const [current, bar] = [await page.locator(".found.current").first().boundingBox(), await page.locator(".reading-bar").boundingBox()];
        expect(current?.y).toBeGreaterThanOrEqual(0);
        expect((current?.y ?? Infinity) + (current?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
      }
      await expect.poll(() => page.locator('.reading-bar [role="status"]').textContent()).toBe("第 8 处，共 8 处");
    });
  });

  test("leads by button, with the same words for those who listen", async () => {
    await onPage(harbour, async (page) => {
      await page.getByRole("button", {name: "下一处"}).click();
      await page.getByRole("button", {name: "下一处"}).press("Enter");
      expect(await position(page)).toBe("3 / 8");
      await page.getByRole("button", {name: "上一处"}).press("Enter");
      expect(await position(page)).toBe("2 / 8");
    }, 390);
  });

  test("leaves the keys to whoever types, and the query in the search box", async () => {
    await onPage(harbour, async (page) => {
      await page.keyboard.press("/");
      expect(await page.locator('input[name="q"]').inputValue()).toBe("海港");
      await page.keyboard.type("np");
      expect(await page.locator('input[name="q"]').inputValue()).toBe("np");
      expect(await position(page)).toBe("1 / 8");
    });
  });

  test("gives the page back as it was on Esc", async () => {
    await onPage("article/harbour/", async (page) => {
      const article = () => page.locator(".article").evaluate((element) => {
        element.normalize();
        return element.innerHTML;
      });
      const before = await article();
      await page.evaluate((hash) => { location.hash = hash; }, `#q=${encodeURIComponent("海港 1")}`);
      await page.locator(".reading-bar").waitFor();
      expect(await article()).not.toBe(before);
      await page.keyboard.press("Escape");
      expect(await page.locator(".reading-bar").count()).toBe(0);
      expect(await article()).toBe(before);
      expect(new URL(page.url()).hash).toBe("");
    });
  });

  test("goes on while a note is followed, and begins anew for another query", async () => {
    await onPage(harbour, async (page) => {
      await page.evaluate(() => { location.hash = "#note-1"; });
      expect(new URL(page.url()).hash).toBe("#note-1");
      expect(await position(page)).toBe("1 / 8");
      await page.evaluate((hash) => { location.hash = hash; }, `#q=${encodeURIComponent("夜景")}`);
      await expect.poll(() => position(page)).toBe("1 / 1");
      expect(await page.locator("mark").allTextContents()).toEqual(["夜景"]);
    });
  });

  test("opens what is folded away only for the match that is shown", async () => {
    await onPage(`article/valley/#q=${encodeURIComponent("山谷")}`, async (page) => {
      expect(await position(page)).toBe("1 / 2");
      expect(await page.locator(".body details").getAttribute("open")).toBeNull();
      await page.keyboard.press("Enter");
      expect(await page.locator(".body details .current").isVisible()).toBe(true);
    });
  });

  test("says when nothing is found any more, and shows no bar for what asks for nothing", async () => {
    await onPage(`article/harbour/#q=${encodeURIComponent("没有这个词")}`, async (page) => {
      expect(await position(page)).toBe("没有找到");
      expect(await page.getByRole("button", {name: "下一处"}).isDisabled()).toBe(true);
    });
    for (const fragment of ["#q=-%E6%B5%B7", "#q=", "#q=%E0%A4%A", "#note-1"]) {
      await onPage(`article/harbour/${fragment}`, async (page) => {
        expect([fragment, await page.locator(".reading-bar, mark").count()]).toEqual([fragment, 0]);
      });
    }
  });

  test("is not printed", async () => {
    await onPage(harbour, async (page) => {
      expect(await page.locator(".reading-bar").isVisible()).toBe(true);
      await page.emulateMedia({media: "print"});
      expect(await page.locator(".reading-bar").isVisible()).toBe(false);
    });
  });

  test("breaks no rule of the page's content security policy", () => {
    expect(troubles).toEqual([]);
  });

  test("reads the same text off the page that its record holds, for every format", async () => {
    const {outputFiles} = await build({entryPoints: ["src/client/reading/article-text.ts"], bundle: true, write: false, format: "iife", globalName: "articleText"});
    const page = await browser.newPage();
    let read = 0;
    for (const {name, title, text, html} of await fixtures()) {
      await page.setContent(`<!doctype html><h1></h1><div class="body">${html}</div>`);
      await page.evaluate((words) => { document.querySelector("h1")?.append(words); }, title);
      const shown = await page.evaluate<string>(`${outputFiles[0]?.text ?? ""}; articleText.readArticle(document).text`);
      expect([name, squeezed(shown)]).toEqual([name, squeezed(`${title.replaceAll("\n", " ")}\n${text}`)]);
      read++;
    }
    expect(read).toBeGreaterThan(60);
    await page.close();
  });
});

type Fixture = {readonly name: string; readonly title: string; readonly text: ArticleText["text"]; readonly html: string};

/** The fixtures of every format that hold one article each. */
async function fixtures(): Promise<readonly Fixture[]> {
  const folder = join(import.meta.dirname, "../fixtures");
  const names = (await readdir(folder, {recursive: true})).filter((name) => name.endsWith("expected.json")).sort();
  const read = await Promise.all(names.map(async (name) => {
    const facts = JSON.parse(await readFile(join(folder, name), "utf8")) as Partial<Fixture>;
    const html = await readFile(join(folder, name.replace(/json$/, "html")), "utf8");
    return {name, title: facts.title ?? "", text: facts.text ?? "", html};
  }));
  return read.filter(({title}) => title !== "");
}

function squeezed(text: string): string {
  return text.split("\n").map((line) => line.replace(/\s+/g, " ").trim()).filter((line) => line !== "").join("\n");
}
