import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import axe from "axe-core";
import {load} from "cheerio";
import {HtmlValidate} from "html-validate";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {Language} from "../../src/model/language.js";
import {loadAssets} from "../../src/site/assets.js";
import {launchBrowser, noBrowser, serveFolder, type Served} from "./browser.js";
import {contrast} from "./contrast.js";
import {buildReadingRoom, kinds, type ReadingRoom} from "./reading-room.js";

let room: ReadingRoom;
let richPath: string;

beforeAll(async () => {
  room = await buildReadingRoom();
  const texts = await Promise.all(room.pages.filter((path) => path.startsWith("article/")).map(async (path) => [path, await read(path)] as const));
  richPath = texts.find(([, text]) => text.includes("海港的一百年：") && text.includes("<pre"))?.[0].replace("index.html", "") ?? "";
});
afterAll(() => room.remove());

const read = (path: string): Promise<string> => readFile(join(room.out, path), "utf8");
const every = (): (readonly [string, string])[] => [...Object.entries(kinds), ["article", richPath]];

describe("every page", () => {
  test("is valid HTML", async () => {
    // what is written by a renderer, not by hand, needs no rules of style
    const validator = new HtmlValidate({root: true, extends: ["html-validate:standard"]});
    expect(room.pages.length).toBeGreaterThan(150);
    for (const path of room.pages) {
      const {results} = await validator.validateString(await read(path), path);
      expect(results.flatMap(({messages}) => messages.map(({ruleId, line, column, message}) => `${path}:${line}:${column} ${ruleId} ${message}`))).toEqual([]);
    }
  });

  test("links to nothing that is not there", async () => {
    const known = new Set(room.pages);
    for (const path of room.pages) {
      const $ = load(await read(path));
      const ids = new Set($("[id]").toArray().map(({attribs}) => attribs.id));
      for (const {attribs} of $("a[href]").toArray()) {
        const target = new URL(attribs.href ?? "", `http://site.invalid/${path.replace(/index\.html$/, "")}`);
        if (target.host !== "site.invalid") continue;
        const file = decodeURIComponent(target.pathname.slice(1)).replace(/(^|\/)$/, "$1index.html");
        if (file.endsWith(".html")) expect([path, known.has(file) ? file : `missing ${file}`]).toEqual([path, file]);
        // what follows `:~:` are words of the text, which no element is called by
        const [id = ""] = target.hash.slice(1).split(":~:");
        if (file === path && id !== "") expect([path, id, ids.has(decodeURIComponent(id))]).toEqual([path, id, true]);
      }
    }
  });

  test("weighs little: 30 kB with an article beyond its own text, 60 kB with anything else", async () => {
    const bundled = await loadAssets();
    const packed = (content: string | Uint8Array): number => gzipSync(content).length;
    const shared = [bundled.style, bundled.script, bundled.first].reduce((sum, {content}) => sum + packed(content), 0);
    const search = packed(bundled.parts.find(({path}) => path.startsWith("assets/search-"))?.content ?? "");
    for (const path of room.pages) {
      const $ = load(await read(path));
      const isArticle = path.startsWith("article/");
      if (isArticle) $(".body").empty();
      const weight = packed($.html()) + shared + (path.startsWith("search/") ? search : 0);
      expect([path, weight < (isArticle ? 30_000 : 60_000) ? "light" : weight]).toEqual([path, "light"]);
    }
  });

  test("has one headline, its landmarks and, below the front page, breadcrumbs", async () => {
    for (const path of room.pages) {
      const $ = load(await read(path));
      const counts = ["h1", "main", "body > header", "body > footer"].map((what) => $(what).length);
      expect([path, ...counts]).toEqual([path, 1, 1, 1, 1]);
      expect([path, $("nav.crumbs a").length > 0]).toEqual([path, path !== "index.html"]);
    }
  });
});

describe.skipIf(noBrowser)("every kind of page", () => {
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    [served, browser] = await Promise.all([serveFolder(room.out), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  type Options = NonNullable<Parameters<Browser["newContext"]>[0]> & {readonly language?: Language};

  /** Opens one page after another, with everything unfolded that can be. */
  async function onEvery({language, ...options}: Options, use: (page: Page, name: string) => Promise<void>): Promise<void> {
    const context = await browser.newContext(options);
    if (language) await context.addInitScript((choice) => { localStorage.setItem("dateline-language", choice); }, language);
    const page = await context.newPage();
    for (const [name, path] of every()) {
      await page.goto(served.address + path);
      if (language) await page.locator(`html[lang=${language}]:not([data-written])`).waitFor();
      await page.evaluate(() => { for (const folded of document.querySelectorAll("details")) folded.open = true; });
      await use(page, name);
    }
    await context.close();
  }

  const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

  for (const [colorScheme, width, language] of [["light", 1280, undefined], ["dark", 320, "en"]] as const) {
    test(`keeps WCAG 2.2 AA in a ${colorScheme} window ${width} pixels wide`, {timeout: 240_000}, async () => {
      await onEvery({colorScheme, language, viewport: {width, height: 900}, reducedMotion: "reduce"}, async (page, name) => {
        await page.evaluate(axe.source);
        const {violations} = await page.evaluate((values) => (window as unknown as {axe: typeof axe}).axe.run(document, {runOnly: values}), levels);
        expect([name, ...violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id} ${target.join(" ")} ${failureSummary ?? ""}`))]).toEqual([name]);
      });
    });
  }

  test("has no sideways scroll in a window 320 pixels wide, with or without script, and in the language of long words", async () => {
    for (const options of [{}, {javaScriptEnabled: false}, {language: "en"}] as const) {
      await onEvery({viewport: {width: 320, height: 800}, ...options}, async (page, name) => {
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect([name, over]).toEqual([name, 0]);
      });
    }
  });

  test("shows where a field begins and ends: its edge stands out from the page as 3 to 1 (WCAG 1.4.11)", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await onEvery({colorScheme}, async (page, name) => {
        const edges = await page.locator("input:not([type=checkbox], [type=radio]):visible, select:visible, textarea:visible").evaluateAll((fields) => fields.map((field) => getComputedStyle(field).borderTopColor));
        const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
        expect([name, ...edges.filter((edge) => contrast(edge, paper) < 3)]).toEqual([name]);
      });
    }
  });

  test("moves nothing that is shown, while the script adds to it", async () => {
    const context = await browser.newContext({viewport: {width: 1280, height: 900}, serviceWorkers: "block"});
    await context.addInitScript(() => {
      const moved = new Set<string>();
      const note = (entries: PerformanceEntryList): void => {
        for (const {sources} of entries as unknown as readonly {readonly sources: readonly {readonly node: Node | null}[]}[]) {
          for (const {node} of sources) moved.add((node instanceof Element ? node : node?.parentElement)?.outerHTML.slice(0, 80) ?? "");
        }
      };
      const observer = new PerformanceObserver((list) => { note(list.getEntries()); });
      observer.observe({type: "layout-shift", buffered: true});
      const forget = (): void => {
        observer.takeRecords();
        moved.clear();
      };
      Object.assign(window, {moved, forget});
    });
    const page = await context.newPage();
    let held = 0;
    // the script comes when all of the page is shown: a slow machine shows a page of which a part has come, with or without it
    await page.route("**/assets/site-*.js", async (route) => {
      await page.waitForFunction(() => document.readyState === "interactive");
      await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve); }); }));
      await page.evaluate(() => { (window as unknown as {readonly forget: () => void}).forget(); });
      held++;
      await route.continue();
    });
    for (const [nth, [name, path]] of every().entries()) {
      await page.goto(served.address + path, {waitUntil: "networkidle"});
      expect([name, held, ...(await page.evaluate(() => [...(window as unknown as {readonly moved: ReadonlySet<string>}).moved]))]).toEqual([name, nth + 1]);
    }
    await context.close();
  });

  test("has no sideways scroll where leads and headlines hold long addresses", async () => {
    await onEvery({viewport: {width: 320, height: 800}}, async (page, name) => {
      const over = await page.evaluate(() => {
        for (const words of document.querySelectorAll(".card .lead, .card .headline a")) words.textContent = `见https://www.harbour.example/${"bridge".repeat(20)}`;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      });
      expect([name, over]).toEqual([name, 0]);
    });
  });

  test("is printed black on white, with source and date and without tools", async () => {
    await onEvery({colorScheme: "dark", viewport: {width: 700, height: 900}}, async (page, name) => {
      await page.emulateMedia({media: "print", colorScheme: "dark"});
      expect([name, await page.evaluate(() => ["html", "h1"].map((what) => getComputedStyle(document.querySelector(what) ?? document.body)).map((style) => [style.backgroundColor, style.color].join()))])
        .toEqual([name, ["rgb(255, 255, 255),rgb(0, 0, 0)", "rgba(0, 0, 0, 0),rgb(0, 0, 0)"]]);
      const tools = page.locator("button:visible, input:visible, select:visible, nav:not(.report-ways):visible");
      expect([name, await tools.allTextContents()]).toEqual([name, []]);
      const dark = await page.locator(".heat").evaluateAll((cells) => cells.filter((cell) => getComputedStyle(cell).color === "rgb(255, 255, 255)").length);
      expect([name, dark]).toEqual([name, 0]);
      if (name === "article") expect(await page.locator(".article-header").innerText()).toMatch(/2024年6月25日[^]*https:\/\/harbour\.example\/century\.html/);
    });
  });

  test("shows where the focus is, on every stop of the keyboard", async () => {
    await onEvery({viewport: {width: 1280, height: 900}, reducedMotion: "reduce"}, async (page, name) => {
      for (let stop = 0; stop < 25; stop++) {
        await page.keyboard.press("Tab");
        const outline = await page.evaluate(() => (document.activeElement === document.body ? "solid" : getComputedStyle(document.activeElement ?? document.body).outlineStyle));
        expect([name, stop, outline]).toEqual([name, stop, "solid"]);
      }
    });
  });
});
