import {existsSync} from "node:fs";
import {readFile, rm} from "node:fs/promises";
import {join} from "node:path";
import type {Browser, BrowserContext, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from "vitest";
import type {ArticleRecord} from "../../src/model/article.js";
import type {OfflineFile, OfflineHead, OfflinePart} from "../../src/model/offline.js";
import {aFolder, aFragment, dateline, writeFiles} from "../support/command.js";
import {launchBrowser, noBrowser} from "./browser.js";
import {startMoodyServer, type MoodyServer} from "./moody-server.js";

const seeds = {
  "bridge.txt": aFragment("bridge", "海港大桥通车", "新桥今天通车，市民步行过海。", 18),
  "ferry.txt": aFragment("ferry", "渡轮停航", "最后一班渡轮今晚停航。", 19),
  "light.txt": aFragment("light", "灯塔重新点亮", "修复后的灯塔今晚重新点亮。", 20),
};

type Own = Awaited<ReturnType<typeof aFolder>>;

/** For what takes as long as it takes. */
const patient = {timeout: 30_000};

/** Paths of everything that is kept, as a page of the site sees it. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const worker = document.querySelector<HTMLScriptElement>("script[data-worker]")?.dataset.worker ?? "";
    const root = new URL(".", new URL(worker, location.href)).href;
    const cache = await caches.open(`dateline 1 ${root}`);
    return (await cache.keys()).map(({url}) => url.slice(root.length)).sort();
  });
}

/** Waits until everything that this visit keeps unasked, or was asked to keep, is there. */
async function settled(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(async () => {
    const worker = document.querySelector<HTMLScriptElement>("script[data-worker]")?.dataset.worker ?? "";
    const root = new URL(".", new URL(worker, location.href)).href;
    const ledger = await (await caches.open(`dateline 1 ${root}`)).match(`${root}offline/ledger.json`);
    const {build} = (await (await fetch(`${root}offline.json`)).json()) as {build: string};
    return ((await ledger?.json()) as {build: string} | undefined)?.build === build && navigator.serviceWorker.controller !== null;
  }), patient).toBe(true);
}

describe.skipIf(noBrowser)("a site whose server goes away", () => {
  let own: Own;
  let server: MoodyServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let records: ArticleRecord[];
  const out = (): string => join(own.path, "site");

  async function build(files: Readonly<Record<string, string>>): Promise<ArticleRecord[]> {
    const folder = join(own.path, "seeds");
    await rm(folder, {recursive: true, force: true});
    await writeFiles(folder, files);
    const {code, stderr} = await dateline("build", "--seeds", folder, "--out", out(), "--cache", join(own.path, "cache"), "--base", "/archive/");
    if (code !== 0) throw new Error(stderr);
    const lines = (await readFile(join(out(), "data/articles.jsonl"), "utf8")).trim().split("\n");
    return lines.map((line) => JSON.parse(line) as ArticleRecord);
  }

  const pathOf = (title: string): string => records.find((record) => record.title === title)?.path ?? "";
  const at = (path: string): string => server.address + path;
  const heading = (): Promise<string> => page.locator("h1").innerText();

  beforeAll(async () => {
    own = await aFolder();
    records = await build(seeds);
    server = await startMoodyServer(out(), "/archive/");
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await own.remove();
  });
  beforeEach(async () => {
    server.treat = () => "well";
    server.asked.length = 0;
    context = await browser.newContext();
    page = await context.newPage();
  });
  afterEach(() => context.close());

  /** Stops the server for what a test does next. */
  async function withoutServer(does: () => Promise<void>): Promise<void> {
    await server.stop();
    try {
      await does();
    } finally {
      await server.start();
    }
  }

  test("is read and searched after a single visit", async () => {
    await page.goto(at(pathOf("海港大桥通车")));
    await settled(page);
    // it asks for nothing that is not there
    expect(server.asked.filter((path) => !existsSync(join(out(), path)) && path !== "/favicon.ico")).toEqual([]);
    await withoutServer(async () => {
      await page.reload();
      expect(await heading()).toContain("海港大桥通车");
      // its style is there, too
      expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe("0px");
      await page.goto(at(""));
      expect(await page.locator("main a", {hasText: "渡轮停航"}).count()).toBeGreaterThan(0);
      await page.goto(at(`search/?q=${encodeURIComponent("渡轮")}`));
      await page.locator("[data-article-id]").first().waitFor();
      expect(await page.locator("[data-article-id]").getAttribute("data-article-id")).toBe(records.find(({title}) => title === "渡轮停航")?.id);
    });
  });

  test("says what is kept in place of a page that is not", async () => {
    await page.goto(at(pathOf("海港大桥通车")));
    await settled(page);
    await withoutServer(async () => {
      const answer = await page.goto(at(pathOf("渡轮停航")));
      expect(answer?.status()).toBe(503);
      await page.locator("[data-kept] li").first().waitFor();
      expect(await heading()).toBe("打不开这一页");
      expect(await page.locator("main li").allInnerTexts()).toEqual(["海港大桥通车", "首页", "搜索"]);
      await page.locator("[data-kept] li a").click();
      expect(await heading()).toContain("海港大桥通车");
    });
    // with a server, a page that is not there is just that
    const answer = await page.goto(at("article/nowhere/"));
    expect(answer?.status()).toBe(404);
    await page.waitForLoadState("networkidle");
    expect(await page.locator("[data-kept]").isHidden()).toBe(true);
  });

  test("has a page for what is not there, at any depth below its path", async () => {
    const answer = await page.goto(at("article/nowhere/deeper/x.html"));
    expect(answer?.status()).toBe(404);
    expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe("0px");
    await page.locator("input[name=q]").fill("渡轮");
    await page.keyboard.press("Enter");
    await page.locator("[data-article-id]").first().waitFor();
    expect(page.url()).toBe(at(`search/?q=${encodeURIComponent("渡轮")}`));
    await settled(page);
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(at("sw.js"));
  });

  test("takes a page with a query or with index.html for the page", async () => {
    await page.goto(at("search/"));
    await settled(page);
    await withoutServer(async () => {
      for (const path of ["search/index.html?q=x&sort=newest", "index.html", "search", "?utm_source=feed"]) {
        const answer = await page.goto(at(path));
        expect([path, answer?.status(), answer?.fromServiceWorker()]).toEqual([path, 200, true]);
      }
    });
    expect((await kept(page)).filter((path) => /[?]|index\.html/.test(path))).toEqual([]);
  });

  test("shows the kept page when the server takes requests and never answers", async () => {
    await page.goto(at(pathOf("海港大桥通车")));
    await settled(page);
    server.treat = () => "silent";
    await page.reload({waitUntil: "commit"});
    expect(await heading()).toContain("海港大桥通车");
  });

  test("shows the kept page when the server fails, and the server's answer when it has one", async () => {
    await page.goto(at(pathOf("海港大桥通车")));
    await settled(page);
    server.treat = (path) => (path.startsWith("article/") ? "failing" : "well");
    expect((await page.reload())?.status()).toBe(200);
    expect(await heading()).toContain("海港大桥通车");
    // nothing is kept of this one
    expect((await page.goto(at(pathOf("渡轮停航"))))?.status()).toBe(500);
  });

  test.each(["failing", "cut", "private"] as const)("keeps no page from a server that is %s", async (mood) => {
    await page.goto(at(""));
    await settled(page);
    server.treat = (path) => (path === pathOf("渡轮停航") ? mood : "well");
    // a page that was cut off never loads
    await page.goto(at(pathOf("渡轮停航")), {waitUntil: "commit"}).catch(() => null);
    server.treat = () => "well";
    await page.goto(at("article/nowhere/"));
    await page.goto(at("about/"));
    expect((await kept(page)).filter((path) => /^(article|about)\//.test(path))).toEqual(["about/"]);
  });

  test("leaves parts of files, data and other addresses to the server", async () => {
    await page.goto(at("about/"));
    await settled(page);
    server.asked.length = 0;
    const style = (await kept(page)).find((path) => path.endsWith(".css")) ?? "";
    const asked = ["data/articles.jsonl", "feed.xml", "sw.js", "offline.json", "opensearch.xml"];
    await page.evaluate(async ([first = "", ...others]) => {
      await fetch(`../${first}`, {headers: {range: "bytes=0-3"}});
      for (const path of others) await fetch(`../${path}`);
    }, [style, ...asked]);
    expect(server.asked).toEqual([style, ...asked]);
    expect((await kept(page)).filter((path) => asked.includes(path))).toEqual([]);
  });

  test("asks nobody for what never changes once it is there", async () => {
    await page.goto(at(`search/?q=${encodeURIComponent("渡轮")}`));
    await settled(page);
    server.asked.length = 0;
    await page.goto(at(`search/?q=${encodeURIComponent("灯塔")}`));
    await page.locator("[data-article-id]").first().waitFor();
    expect(server.asked.filter((path) => path.startsWith("assets/") || /^pagefind\/[^/]*[.-][0-9a-f]{10}\//.test(path))).toEqual([]);
  });

  test("hears only messages that name addresses of the site", async () => {
    await page.goto(at(""));
    await settled(page);
    const before = await kept(page);
    const messages = [
      {type: "seen", addresses: ["https://elsewhere.example/", new URL("/", server.address).href, at("data/report.json")]},
      {type: "seen", addresses: [1, "about/"]}, {type: "seen", addresses: "about/"}, {type: "keep", addresses: [at("date/")]}, null, "about/",
    ];
    await page.evaluate((all) => { for (const message of all) navigator.serviceWorker.controller?.postMessage(message); }, messages);
    // one that is right, to know that the others were read
    await page.evaluate((address) => { navigator.serviceWorker.controller?.postMessage({type: "seen", addresses: [address]}); }, at("about/"));
    await expect.poll(() => kept(page), patient).toEqual([...before, "about/"].sort());
  });

  test("is asked for by no page outside its path, and answers for none", async () => {
    await page.goto(at(""));
    await settled(page);
    const scopes = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({scope, active}) => [scope, active?.scriptURL]));
    expect(scopes).toEqual([[server.address, at("sw.js")]]);
    expect(await page.evaluate(() => caches.keys())).toEqual([`dateline 1 ${server.address}`]);
    const answer = await page.goto(new URL("/elsewhere/", server.address).href);
    expect([answer?.status(), answer?.fromServiceWorker()]).toEqual([404, false]);
  });

  test("keeps nothing unasked for a reader who saves data, but what is read", async () => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "connection", {value: {saveData: true}});
    });
    await page.goto(at(pathOf("渡轮停航")));
    await expect.poll(() => kept(page), patient).toContain(pathOf("渡轮停航"));
    await page.goto(at("about/"));
    await page.waitForLoadState("networkidle");
    expect((await kept(page)).filter((path) => path.startsWith("pagefind/"))).toEqual([]);
  });

  describe("on request", () => {
    const status = () => page.locator("[data-keep-part=status]");
    const button = (name: string) => page.getByRole("button", {name});

    async function paths(): Promise<string[]> {
      const read = async <Content>(path: string): Promise<Content> => JSON.parse(await readFile(join(out(), path), "utf8")) as Content;
      const {build} = await read<OfflineHead>("offline.json");
      const parts = await read<OfflinePart[]>(`offline/${build}.json`);
      const files = await Promise.all(parts.map(({hash}) => read<OfflineFile[]>(`offline/${hash}.json`)));
      return files.flat().map(([path]) => path);
    }

    test.each([
      ["whose reader does not answer what it asks", () => { navigator.storage.persist = () => new Promise<boolean>(() => undefined); }],
      ["that says nothing of its room", () => { Object.defineProperty(navigator, "storage", {value: undefined}); }],
    ])("keeps every page and the search, and says so, in a browser %s", async (_, behave) => {
      await page.addInitScript(behave);
      await page.goto(at(""));
      await page.getByRole("link", {name: "保存到这台设备"}).click();
      await page.waitForURL(/about\/#keep$/);
      await button("保存整个档案").waitFor();
      expect(await page.locator("[data-keep-part=offer]").innerText()).toMatch(/^3 篇文章、全部页面和搜索，共 [\d.]+\u00a0kB。$/);
      await button("保存整个档案").click();
      await expect.poll(() => status().innerText(), patient).toMatch(/^整个档案都在这台设备上，共 [\d.]+\u00a0kB/);
      expect(await kept(page)).toEqual(expect.arrayContaining(await paths()));
      await withoutServer(async () => {
        for (const path of (await paths()).filter((one) => /(^|\/)$/.test(one))) {
          const answer = await page.goto(at(path));
          expect([path, answer?.status()]).toEqual([path, 200]);
        }
        await page.goto(at(`search/?q=${encodeURIComponent("灯塔")}`));
        expect(await page.locator("[data-article-id] a").first().innerText()).toContain("灯塔");
      });
    });

    test("is stopped, goes on after a reload, and is undone", async () => {
      await page.goto(at("about/"));
      await settled(page);
      server.treat = (path) => (path.startsWith("pair/") || path.startsWith("date/") ? "silent" : "well");
      await button("保存整个档案").click();
      await page.locator("progress[value]").waitFor();
      expect(await status().innerText()).toMatch(/^已保存 [1-9]0%$/);
      expect(await page.locator("[data-keep-part=amount]").innerText()).toMatch(/^[\d.]+\u00a0kB \/ [\d.]+\u00a0kB$/);
      await button("停止").click();
      await button("继续保存").waitFor();
      expect(await status().innerText()).toMatch(/^这台设备上已有 [\d.]+\u00a0kB。$/);
      server.treat = () => "well";
      await page.reload();
      await button("继续保存").click();
      await expect.poll(() => status().innerText(), patient).toMatch(/^整个档案都在这台设备上/);
      await button("从这台设备移除").click();
      await expect.poll(() => status().innerText(), patient).toBe("已从这台设备移除。");
      expect(await kept(page)).toEqual(["offline/ledger.json"]);
      await page.goto(at("date/"));
      await page.waitForLoadState("networkidle");
      await settled(page);
      expect((await kept(page)).filter((path) => !/^(assets|offline)\//.test(path))).toEqual(["date/"]);
      await page.goto(at("about/"));
      await button("保存整个档案").waitFor();
      expect(await status().innerText()).toBe("");
    });

    test("goes on by itself when it was cut off", async () => {
      await page.goto(at("about/"));
      await settled(page);
      server.treat = (path) => (path === "country/" ? "silent" : "well");
      await button("保存整个档案").click();
      await page.locator("progress[value]").waitFor();
      await page.close();
      server.treat = () => "well";
      page = await context.newPage();
      await page.goto(at(pathOf("渡轮停航")));
      await settled(page);
      expect(await kept(page)).toEqual(expect.arrayContaining(await paths()));
    });

    test("says what stands in the way", async () => {
      await page.goto(at("about/"));
      await settled(page);
      server.treat = (path) => (path === "country/" ? "failing" : "well");
      await button("保存整个档案").click();
      await expect.poll(() => status().innerText(), patient).toMatch(/^有些文件没能取到/);
      await page.evaluate(() => {
        navigator.storage.estimate = () => Promise.resolve({quota: 1000, usage: 900});
      });
      await button("继续保存").click();
      await expect.poll(() => status().innerText(), patient).toMatch(/^这台设备给本站的空间不够/);
    });
  });

  describe("when there is a new build", () => {
    const changed = {
      "bridge.txt": aFragment("bridge", "海港大桥通车", "新桥今天通车，市民步行过海。车辆明天放行。", 18),
      "light.txt": seeds["light.txt"],
      "market.txt": aFragment("market", "夜市开张", "码头夜市今晚开张。", 21),
    };
    afterEach(async () => { records = await build(seeds); }, 120_000);

    const titles = () => page.locator("main article h2, main article h3, main .headline").allInnerTexts();

    async function expectNewSite(): Promise<void> {
      await withoutServer(async () => {
        await page.goto(at(""));
        expect((await titles()).join()).toContain("夜市开张");
        expect((await titles()).join()).not.toContain("渡轮停航");
        await page.goto(at(pathOf("海港大桥通车")));
        expect(await page.locator("main").innerText()).toContain("车辆明天放行");
        expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe("0px");
        await page.goto(at(`search/?q=${encodeURIComponent("夜市")}`));
        await page.locator("[data-article-id]").first().waitFor();
        await page.goto(at(`search/?q=${encodeURIComponent("渡轮")}`));
        await page.waitForFunction(() => document.querySelector("[data-total]")?.textContent === "0");
      });
    }

    test.each([false, true])("what was read and the search follow it at the next visit (whole archive: %s)", async (whole) => {
      const gone = pathOf("渡轮停航");
      for (const path of [pathOf("海港大桥通车"), gone, "about/"]) {
        await page.goto(at(path));
        await settled(page);
      }
      if (whole) {
        await page.getByRole("button", {name: "保存整个档案"}).click();
        await page.getByRole("button", {name: "从这台设备移除"}).waitFor();
      }
      const before = await kept(page);
      records = await build(changed);
      expect((await page.goto(at("")))?.status()).toBe(200);
      expect((await titles()).join()).toContain("夜市开张");
      await settled(page);
      await expectNewSite();
      const after = await kept(page);
      expect(before).toContain(gone);
      expect(after).not.toContain(gone);
      // nothing of the old index is left beside the new one
      const catalogues = (all: readonly string[]): readonly string[] => all.filter((path) => /^pagefind\/\d[^/]*\/articles-/.test(path));
      const leaves = (all: readonly string[]): readonly string[] => all.filter((path) => /^pagefind\/\d[^/]*\/index\//.test(path));
      expect([catalogues(before).length, catalogues(after).length]).toEqual([1, 1]);
      expect(catalogues(before)).not.toEqual(catalogues(after));
      expect(leaves(after).length).toBe(new Set(leaves(after).map((path) => path.replace(/-[^-]*$/, ""))).size);
      await withoutServer(async () => {
        expect((await page.goto(at(gone)))?.status()).toBe(503);
      });
    }, 120_000);

    test("a visit that breaks off leaves the old search whole, and the next one makes it new", async () => {
      await page.goto(at(pathOf("海港大桥通车")));
      await settled(page);
      records = await build(changed);
      server.treat = (path) => (/^pagefind\/\d.*\/index\//.test(path) ? "silent" : "well");
      // the search asks for the new list of shards itself
      await page.goto(at(`search/?q=${encodeURIComponent("夜市")}`));
      await expect.poll(() => server.asked.some((path) => /^pagefind\/\d.*\/index\//.test(path)), patient).toBe(true);
      await page.close();
      page = await context.newPage();
      server.treat = () => "well";
      await withoutServer(async () => {
        await page.goto(at(`search/?q=${encodeURIComponent("渡轮")}`));
        await page.locator("[data-article-id]").first().waitFor();
      });
      await page.goto(at(pathOf("海港大桥通车")));
      await settled(page);
      await expectNewSite();
    }, 120_000);
  });
});
