import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {load} from "cheerio";
import type {Browser, BrowserContext} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {ArticleRecord} from "../../src/model/article.js";
import {launchBrowser, noBrowser, serveFolder, type Served} from "../browser/browser.js";
import {aFolder, dateline, writeFiles} from "../support/command.js";
import {markedSeeds} from "./carriers.js";

/** Elements and attributes by which a page runs, loads or leads away; none may come from a seed. Our own drawings and texts are known by marks that no seed may carry. */
const live = "iframe, object, embed, base, style, svg:not(.spark, [aria-labelledby='chart-title chart-text'], [aria-labelledby='map-title map-text']), math, video, audio, template:not([data-prose]), portal, frame, link[rel=prefetch], link[rel=dns-prefetch], meta[http-equiv=refresh], [srcdoc], [style], [background], [ping], [formaction], [srcset]";

const isNight = process.env["HOSTILE_ALL"] !== undefined;

const foreign = /[\p{Cc}\p{Bidi_Control}]/u;

/** Every marker in kinds of seed, at night in all of them, built by the command, then checked file by file and in a real browser. */
describe("the site of marked seeds", () => {
  let folder: Awaited<ReturnType<typeof aFolder>>;
  let out: string;
  let records: readonly ArticleRecord[];
  let pages: readonly string[];
  const seeds = markedSeeds(isNight ? "all" : "every fourth");

  beforeAll(async () => {
    folder = await aFolder();
    out = join(folder.path, "site");
    await writeFiles(join(folder.path, "seeds"), seeds);
    const {code, stderr} = await dateline("build", "--seeds", join(folder.path, "seeds"), "--out", out, "--cache", join(folder.path, "cache"), "--quiet");
    if (code !== 0) throw new Error(stderr);
    records = (await readFile(join(out, "data/articles.jsonl"), "utf8")).trim().split("\n").map((line) => JSON.parse(line) as ArticleRecord);
    pages = (await readdir(out, {recursive: true})).filter((path) => path.endsWith(".html")).sort();
  }, isNight ? 1_800_000 : 300_000);
  afterAll(() => folder.remove());

  test("lets nothing be lost without a message", async () => {
    const report = JSON.parse(await readFile(join(out, "data/report.json"), "utf8")) as {seeds: {path: string; outcome: string; messages: {severity: string}[]}[]};
    expect(report.seeds.map(({path}) => path).sort()).toEqual(Object.keys(seeds).sort());
    for (const {path, outcome, messages} of report.seeds) {
      if (outcome === "refused") expect([path, messages.some(({severity}) => severity === "error")]).toEqual([path, true]);
    }
    expect(records.length).toBeGreaterThan(400);
  });

  test("holds no live marker in any page", async () => {
    for (const path of pages) {
      const $ = load(await readFile(join(out, path), "utf8"));
      expect([path, $(live).toArray().map(({name}) => name)]).toEqual([path, []]);
      const scripts = $("script:not([type])");
      expect([path, scripts.toArray().map(({attribs}) => /^(?:\.\.\/|\.\/|\/)*assets\//.test(attribs["src"] ?? ""))]).toEqual([path, [true, true]]);
      expect([path, scripts.text()]).toEqual([path, ""]);
      // data for programs: JSON without a sign that could end it
      for (const block of $("script[type]").toArray()) {
        expect([path, block.attribs["type"], /[<>&]/.test($(block).text())]).toEqual([path, "application/ld+json", false]);
        expect(() => JSON.parse($(block).text()) as unknown).not.toThrow();
      }
      const attributes = $("*").toArray().flatMap((element) => Object.entries((element as {attribs?: Record<string, string>}).attribs ?? {}));
      expect([path, attributes.filter(([name]) => name.startsWith("on"))]).toEqual([path, []]);
      expect([path, attributes.filter(([name, value]) => /^(?:href|src|action|data)$/.test(name) && /^[\s\p{Cc}]*[a-z][a-z0-9+.-]*:/iu.test(value) && !/^https?:/.test(value))]).toEqual([path, []]);
      expect([path, $("form").toArray().map(({attribs}) => attribs["action"]).filter((action = "") => !/^(?:(?:\.\.\/|\.\/|\/)*search\/|\.\/)$/.test(action))]).toEqual([path, []]);
    }
  });

  test("lets no title turn a window's title, nor a name reach a folder", async () => {
    for (const path of pages) {
      const [, title = ""] = /<title>([^<]*)<\/title>/.exec(await readFile(join(out, path), "utf8")) ?? [];
      expect([path, title !== "", foreign.test(title), /&#/.test(title)]).toEqual([path, true, false, false]);
      expect(path).toMatch(/^[a-zA-Z0-9/.-]+$/);
    }
    for (const record of records) expect([record.seed.path, foreign.test(record.title + record.authors.join("") + record.tags.join(""))]).toEqual([record.seed.path, false]);
  });

  test("keeps feeds, tables and records whole", async () => {
    const files = (await readdir(out, {recursive: true})).filter((path) => /\.(?:xml|json|jsonl|csv|webmanifest|txt)$/.test(path));
    for (const path of files) {
      const bytes = await readFile(join(out, path));
      const text = new TextDecoder("utf-8", {fatal: true}).decode(bytes);
      expect([path, text.isWellFormed()]).toEqual([path, true]);
      if (path.endsWith(".json")) expect(() => JSON.parse(text) as unknown, path).not.toThrow();
      // eslint-disable-next-line no-control-regex
      if (path.endsWith(".xml")) expect([path, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u202a-\u202e\u2066-\u2069]|<(?:script|img|iframe)\b/.test(text)]).toEqual([path, false]);
      if (path.endsWith(".csv")) expect([path, /(?:^|,|\n)"?[=+@\t]/.test(text.replace(/^\ufeff/, ""))]).toEqual([path, false]);
    }
  });

  describe.skipIf(noBrowser)("in a browser", () => {
    let browser: Browser;
    let served: Served;
    let context: BrowserContext;
    const troubles: string[] = [];
    beforeAll(async () => {
      [browser, served] = await Promise.all([launchBrowser(), serveFolder(out, "/")]);
      context = await browser.newContext();
      await context.route("**/*", (route) => {
        const url = route.request().url();
        if (url.startsWith(served.address)) return route.continue();
        troubles.push(`asked for ${url}`);
        return route.abort();
      });
      context.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) troubles.push(`${message.page()?.url() ?? ""} ${message.text()}`);
      });
      context.on("dialog", (dialog) => void troubles.push(dialog.message()));
      context.on("weberror", (error) => void troubles.push(error.error().message));
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => { console.error(`violation ${event.violatedDirective} ${event.blockedURI}`); });
      });
    });
    afterAll(async () => {
      await browser.close();
      await served.close();
    });

    test("runs nothing and asks nobody, on every kind of page", async () => {
      const page = await context.newPage();
      const articles = pages.filter((path) => path.startsWith("article/"));
      const others = pages.filter((path) => !path.startsWith("article/"));
      // by day some of each kind, since all are checked as files
      const [some, few] = isNight ? [1, 1] : [4, 20];
      for (const path of [...others.filter((_, nth) => nth % some === 0), ...articles.filter((_, nth) => nth % few === 0)]) {
        await page.goto(served.address + path.replace(/index\.html$/, ""));
        expect([path, await page.evaluate(() => "marked" in window)]).toEqual([path, false]);
      }
      expect(troubles).toEqual([]);
    }, isNight ? 1_800_000 : 180_000);

    for (const query of ["通车", "marked", "script", "javascript", "onerror", "javascript:marked"]) {
      test(`finds ${query} and shows it as text`, async () => {
        const page = await context.newPage();
        await page.goto(`${served.address}search/?q=${encodeURIComponent(query)}`);
        await page.locator("[data-article-id]").first().waitFor();
        await page.locator("[data-facet]").first().waitFor();
        expect(await page.locator(`main :is(${live}), main script, main img`).count()).toBe(0);
        expect(await page.evaluate(() => "marked" in window)).toBe(false);
        expect(troubles).toEqual([]);
        await page.close();
      });
    }

    test("takes whatever an address asks for as text", async () => {
      const page = await context.newPage();
      for (const query of ["?q=<img src=x onerror=marked=1>", "?outlet=<script>marked=1</script>&q=通", "?sort=__proto__&q=通&pair=constructor", "?q=%ff%fe", "?__proto__[x]=1&year=<svg onload=marked=1>"]) {
        await page.goto(`${served.address}search/${query.replaceAll("<", "%3C")}`);
        await page.waitForLoadState("networkidle");
        expect([query, await page.evaluate(() => "marked" in window)]).toEqual([query, false]);
        expect([query, await page.locator(`main :is(${live}), main script, main img`).count()]).toEqual([query, 0]);
      }
      expect(troubles).toEqual([]);
    });
  });
});
