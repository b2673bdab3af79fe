import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {load} from "cheerio";
import type {Browser, Page, Request} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {aFolder, aFragment, dateline, writeFiles} from "../support/command.js";
import {launchBrowser, noBrowser} from "./browser.js";

const pixel = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");

/** Seeds that would have a browser ask many hosts for something; pictures of articles lie on four. */
const seeds = {
  "bridge.txt": aFragment("bridge", "海港大桥通车", '新桥今天通车。</p><figure><img src="https://img.harbour.example/a.jpg" srcset="https://srcset.example/b.jpg 2x" alt="桥"></figure><p>两岸来客。</p><img src="//cdn.example:8443/b.jpg" referrerpolicy="unsafe-url" loading="eager" fetchpriority="high"><p>再见。</p><img src="http://plain.example/c.jpg"><video poster="https://poster.example/p.jpg" src="https://film.example/f.mp4" autoplay></video><link rel="preload" href="https://link.example/"><p>完'),
  "odd.txt": aFragment("odd", "渡轮停航", '今晚停航。</p><img src="https://a;script-src *;b.example/d.jpg"><img src="https://[::1]:9/e.jpg"><img src="data:image/svg+xml,<svg onload=alert(1)>"><img src="https://user:pw@img.harbour.example/f.jpg"><p>完', 21),
};

const policy = (images: string): string => `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'${images}; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self' file:; manifest-src 'self'`;
const hosts = " https://cdn.example:8443 https://img.harbour.example https://plain.example https://poster.example";
const pictures = ["https://cdn.example:8443/b.jpg", "https://img.harbour.example/a.jpg", "https://plain.example/c.jpg", "https://poster.example/p.jpg"];

/** A portable site is opened from its folder: what holds there holds when it is served. */
describe.skipIf(noBrowser).each(["load", "ask", "never"] as const)("a portable site that is to %s", (setting) => {
  let folder: Awaited<ReturnType<typeof aFolder>>;
  let browser: Browser;
  let out: string;

  beforeAll(async () => {
    folder = await aFolder();
    out = join(folder.path, "site");
    await writeFiles(join(folder.path, "seeds"), seeds);
    const {code, stderr} = await dateline("build", "--seeds", join(folder.path, "seeds"), "--out", out, "--cache", join(folder.path, "cache"), "--set", `images=${setting}`, "--portable");
    if (code !== 0) throw new Error(stderr);
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await folder.remove();
  });

  /** A page whose requests to hosts are answered here and written down. */
  async function watched(): Promise<{page: Page; asked: Request[]; troubles: string[]}> {
    const context = await browser.newContext({viewport: {width: 800, height: 4000}});
    const page = await context.newPage();
    const [asked, troubles]: [Request[], string[]] = [[], []];
    await page.route(/^(?!file:)/, (route) => {
      asked.push(route.request());
      return route.fulfill({contentType: "image/gif", body: pixel});
    });
    page.on("console", (message) => troubles.push(message.text()));
    page.on("dialog", (dialog) => void troubles.push(dialog.message()));
    return {page, asked, troubles};
  }

  const files = async (): Promise<string[]> => (await readdir(out, {recursive: true})).filter((path) => path.endsWith(".html")).sort();
  const urlsOf = (asked: readonly Request[]): string[] => asked.map((request) => request.url()).sort();

  test("has the policy on every page, before anything that it holds for, and no style or script in a page", async () => {
    for (const path of await files()) {
      const $ = load(await readFile(join(out, path), "utf8"));
      const [meta] = $('meta[http-equiv="Content-Security-Policy"]').toArray();
      expect([path, $('meta[http-equiv="Content-Security-Policy"]').length, $(meta).prevAll("script, link, style, img").length]).toEqual([path, 1, 0]);
      expect([policy(""), policy(" https://img.harbour.example"), policy(hosts)], path).toContain($(meta).attr("content"));
      expect([path, $("style, [style], script:not([src]):not([type='application/ld+json'])").length]).toEqual([path, 0]);
      expect([path, $('meta[name="referrer"]').attr("content")]).toEqual([path, "no-referrer"]);
    }
  });

  test("asks no host on any page but for pictures that are to be loaded, without a referrer", async () => {
    const {page, asked, troubles} = await watched();
    // a server shows 404.html, whose addresses are the server's
    for (const path of (await files()).filter((one) => one !== "404.html")) {
      await page.goto(pathToFileURL(join(out, path)).href);
      if (path.startsWith("article/")) await page.waitForLoadState("networkidle");
    }
    expect(new Set(urlsOf(asked))).toEqual(new Set(setting === "load" ? pictures : []));
    expect(asked.filter((request) => request.resourceType() !== "image" || request.headers()["referer"] !== undefined)).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test.runIf(setting === "ask")("loads the pictures of one article when asked, and no others", async () => {
    const {page, asked, troubles} = await watched();
    for (const id of await readdir(join(out, "article"))) {
      await page.goto(pathToFileURL(join(out, "article", id, "index.html")).href);
      if (await page.locator("h1", {hasText: "海港大桥通车"}).count() === 1) break;
    }
    expect(urlsOf(asked)).toEqual([]);
    await page.locator("[data-show-pictures] button").click();
    await expect.poll(() => page.locator(".body img").evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth))).toEqual([1, 1, 1, 1]);
    expect(urlsOf(asked)).toEqual(pictures);
    expect(asked.map((request) => [request.resourceType(), request.headers()["referer"]])).toEqual(pictures.map(() => ["image", undefined]));
    expect(troubles).toEqual([]);
  });

  test.runIf(setting === "never")("offers nothing to load", async () => {
    for (const path of await files()) {
      const $ = load(await readFile(join(out, path), "utf8"));
      expect([path, $("main img, [data-picture], [data-show-pictures]").length]).toEqual([path, 0]);
    }
  });
});
