import {readdir} from "node:fs/promises";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {startUnrulyServer} from "../images/unruly-server.js";
import {aFolder, aFragment, dateline, writeFiles} from "../support/command.js";
import {launchBrowser, noBrowser, serveFolder, type Served} from "./browser.js";
import {startMoodyServer, type MoodyServer} from "./moody-server.js";

/** For what takes as long as it takes. */
const patient = {timeout: 30_000};

/** A site with kept images, on a phone, after the host of the images is gone. */
describe.skipIf(noBrowser)("a site with kept images", () => {
  let folder: Awaited<ReturnType<typeof aFolder>>;
  let site: Served;
  let browser: Browser;
  let output: string;

  const inFolder = (name: string): string => join(folder.path, name);

  beforeAll(async () => {
    folder = await aFolder();
    const host = await startUnrulyServer();
    const image = (name: string, words: string): string => `<figure><img src="${host.origin}/${name}" alt="${words}"><figcaption>${words}的说明</figcaption></figure>`;
    await writeFiles(inFolder("seeds"), {
      "bridge.txt": aFragment("bridge", "海港大桥通车", `新桥今天通车。</p>${image("photo.jpg", "大桥“全景”")}<p>市民步行过海。</p>${image("moving.gif", "灯号")}<p>桥长三公里。</p>${image("gone.jpg", "旧渡轮")}<p>完`),
    });
    const run = async (...args: readonly string[]): Promise<string> => {
      const {code, stdout, stderr} = await dateline(...args, "--seeds", inFolder("seeds"), "--cache", inFolder("cache"), "--images", inFolder("images"));
      expect(code, stderr).toBe(0);
      return stdout;
    };
    output = await run("images", "--allow-private");
    await host.close();
    await run("build", "--out", inFolder("site"));
    site = await serveFolder(inFolder("site"));
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await site.close();
    await folder.remove();
  });

  async function openArticle(): Promise<{page: Page; asked: string[]}> {
    const page = await browser.newPage({viewport: {width: 390, height: 800}, deviceScaleFactor: 2});
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const [id = ""] = await readdir(inFolder("site/article"));
    await page.goto(`${site.address}article/${id}/`);
    return {page, asked};
  }

  test("says what was kept, and what is not to be had and why", () => {
    expect(output).toContain("gone.jpg (HTTP 404)");
    expect(output).toMatch(/2 images kept in .*, 2 of them fetched now; 1 not to be had/);
  });

  test("shows them in the best form that the browser knows, in the width that it needs, and asks no other host", async () => {
    const {page, asked} = await openArticle();
    for (const image of await page.locator(".body img").all()) await image.scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator(".body img").evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth > 0))).toEqual([true, true]);
    const chosen = await page.locator(".body img").evaluateAll((all) => all.map((image) => (image as HTMLImageElement).currentSrc));
    expect(chosen).toEqual([expect.stringMatching(/\/images\/..\/[0-9a-f]{32}-960\.avif$/), expect.stringMatching(/-320\.webp$/)]);
    expect(await page.locator(".body img").first().getAttribute("alt")).toBe("大桥“全景”");
    expect(asked.filter((address) => !address.startsWith(site.address))).toEqual([]);
  });

  test("leaves a link where an image is not to be had", async () => {
    const {page} = await openArticle();
    expect(await page.locator("a.picture").allInnerTexts()).toEqual([expect.stringMatching(/^127\.0\.0\.1:\d+$/)]);
    expect(await page.locator(".body figcaption").count()).toBe(3);
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content")).toContain("img-src 'self';");
  });

  test("holds the room of a picture before it is there", async () => {
    const {page} = await openArticle();
    const boxes = () => page.locator(".body img").evaluateAll((all) => all.map((image) => Math.round(image.getBoundingClientRect().height)));
    await page.route("**/images/**", () => undefined);
    await page.reload({waitUntil: "commit"});
    await page.locator(".body img").nth(1).waitFor();
    const before = await boxes();
    await page.unrouteAll();
    await page.reload();
    for (const image of await page.locator(".body img").all()) await image.scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator(".body img").evaluateAll((all) => all.every((image) => (image as HTMLImageElement).naturalWidth > 0))).toBe(true);
    expect(await boxes()).toEqual(before);
    expect(Math.min(...before)).toBeGreaterThan(100);
  });

  describe("whose own server goes away", () => {
    let server: MoodyServer;
    beforeAll(async () => void (server = await startMoodyServer(inFolder("site"))));
    afterAll(() => server.stop());

    const pictures = (page: Page): Promise<boolean[]> => page.locator(".body img").evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth > 0));
    const seen = async (page: Page): Promise<boolean[]> => {
      for (const image of await page.locator(".body img").all()) await image.scrollIntoViewIfNeeded();
      await expect.poll(() => page.locator(".body img").evaluateAll((all) => all.every((image) => (image as HTMLImageElement).complete)), patient).toBe(true);
      return pictures(page);
    };
    /** Paths of images among all that is kept. */
    const kept = (page: Page): Promise<string[]> => page.evaluate(async () => {
      const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
      const requests = (await Promise.all(caches.map((cache) => cache.keys()))).flat();
      return requests.map(({url}) => new URL(url).pathname.slice(1)).filter((path) => path.startsWith("images/")).sort();
    });
    const files = async (): Promise<string[]> => (await readdir(inFolder("site/images"), {recursive: true})).filter((path) => path.includes(".")).map((path) => `images/${path}`).sort();
    const onPhone = async (use: (page: Page) => Promise<void>): Promise<void> => {
      const context = await browser.newContext({viewport: {width: 390, height: 800}, deviceScaleFactor: 2});
      await use(await context.newPage());
      await context.close();
    };

    test("still shows the images of an article that was read", async () => {
      const [id = ""] = await readdir(inFolder("site/article"));
      await onPhone(async (page) => {
        await page.goto(`${server.address}article/${id}/`);
        expect(await seen(page)).toEqual([true, true]);
        await expect.poll(async () => (await kept(page)).length, patient).toBe(2);
        await server.stop();
        await page.reload();
        expect(await seen(page)).toEqual([true, true]);
        await server.start();
      });
    });

    test("has every image of an archive that was kept whole, on pages that were never opened", async () => {
      const [id = ""] = await readdir(inFolder("site/article"));
      await onPhone(async (page) => {
        await page.goto(`${server.address}about/#keep`);
        await page.getByRole("button", {name: "保存整个档案"}).click();
        await expect.poll(() => page.locator("[data-keep-part=status]").innerText(), patient).toMatch(/^整个档案都在这台设备上/);
        expect(await kept(page)).toEqual(await files());
        await server.stop();
        await page.goto(`${server.address}article/${id}/`);
        expect(await seen(page)).toEqual([true, true]);
        await server.start();
      });
    });
  });

  test("leads from a picture to its largest copy", async () => {
    const {page} = await openArticle();
    await page.locator(".body a.kept-picture").first().click();
    await page.waitForURL(/-1200\.webp$/);
  });
});
