import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {ArticleRecord} from "../../src/model/article.js";
import {aFolder, dateline} from "../support/command.js";
import {launchBrowser, noBrowser, serveFolder, type Served} from "./browser.js";

/** The five seeds as a site that is served, and as a portable one that is opened by double-click. */
describe.skipIf(noBrowser)("citing and exporting", () => {
  let folder: Awaited<ReturnType<typeof aFolder>>;
  let served: Served;
  let browser: Browser;
  let records: readonly ArticleRecord[];

  beforeAll(async () => {
    folder = await aFolder();
    for (const [name, ...options] of [["site"], ["portable", "--portable"]] as const) {
      const {code, stderr} = await dateline("build", "--out", join(folder.path, name), "--cache", join(folder.path, "cache"), "--base", "/archive/", ...options);
      if (code !== 0) throw new Error(stderr);
    }
    const lines = (await readFile(join(folder.path, "site/data/articles.jsonl"), "utf8")).trim().split("\n");
    records = lines.map((line) => JSON.parse(line) as ArticleRecord);
    served = await serveFolder(join(folder.path, "site"), "/archive/");
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
    await folder.remove();
  });

  const places: readonly (readonly [string, (path: string) => string])[] = [
    ["a server", (path) => served.address + path],
    ["a folder", (path) => pathToFileURL(join(folder.path, "portable", path, "index.html")).href],
  ];

  const voa = (): ArticleRecord => {
    const found = records.find(({outlet, day}) => outlet.id === "voa" && day !== null);
    if (!found) throw new Error("No article of the seeds has this outlet and a day");
    return found;
  };

  async function open(address: string): Promise<{readonly page: Page; readonly troubles: string[]}> {
    const context = await browser.newContext({permissions: ["clipboard-read", "clipboard-write"]});
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const troubles: string[] = [];
    page.on("pageerror", ({message}) => troubles.push(message));
    page.on("console", (message) => { if (message.text().includes("Content Security Policy")) troubles.push(message.text()); });
    await page.goto(address);
    await page.click("details.exporting > summary");
    await page.locator(".exporting-row").first().waitFor();
    return {page, troubles};
  }

  /** What a button saves, with the name that it gives the file. */
  async function saved(page: Page, name: string): Promise<{readonly file: string; readonly text: string}> {
    const [download] = await Promise.all([page.waitForEvent("download"), page.click(`.exporting button:text-is("${name}")`)]);
    return {file: download.suggestedFilename(), text: await readFile(await download.path(), "utf8")};
  }

  test.each(places)("copies a citation with the day of reading, from %s", async (_name, addressOf) => {
    const {id, title, sourceUrl, day} = voa();
    const {page, troubles} = await open(addressOf(`article/${id}/`));
    await page.locator(".exporting dd").first().getByRole("button").click();
    await page.locator(".exporting [role=status]:text-is('已复制')").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const today = await page.evaluate(() => { const now = new Date(); return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-"); });
    expect(copied).toBe(`${title}[N/OL]. 美国之音, ${day ?? ""}[${today}]. ${sourceUrl ?? ""}.`);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test.each(places)("saves an article in every format, from %s", async (_name, addressOf) => {
    const record = voa();
    const {page, troubles} = await open(addressOf(`article/${record.id}/`));
    const bibtex = await saved(page, "BibTeX");
    expect(bibtex.file).toBe(`${record.id}.bib`);
    expect(bibtex.text).toContain(`journal = {美国之音}`);
    expect((await saved(page, "RIS")).text).toContain(`TI  - ${record.title}\r\n`);
    expect(JSON.parse((await saved(page, "CSL-JSON")).text)).toMatchObject([{id: record.id, title: record.title, URL: record.sourceUrl}]);
    const {related: _, copies: _c, versions: _v, duplicates: _d, ...facts} = record;
    expect(JSON.parse((await saved(page, "JSON")).text)).toEqual(facts);
    const paragraphs = record.text.split("\n");
    const plain = (await saved(page, "纯文本")).text;
    expect(plain.split("\n\n")).toEqual(expect.arrayContaining([record.title, ...paragraphs]));
    const markdown = (await saved(page, "Markdown")).text;
    expect(markdown).toMatch(new RegExp(`^---\ntitle: ${JSON.stringify(record.title)}\n`));
    expect(markdown).toContain(`\n\n${paragraphs.at(-1) ?? ""}`);
    expect(markdown).not.toMatch(/<\/?[a-z]/);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test.each(places)("saves all articles of a listing, from %s", async (_name, addressOf) => {
    const {page, troubles} = await open(addressOf("country/RU/"));
    const about = records.filter(({countries}) => countries.some(({code}) => code === "RU")).map(({id}) => id);
    expect(about.length).toBeGreaterThan(1);
    const rows = (await saved(page, "CSV")).text.trimEnd().split("\r\n").slice(1);
    expect(rows.map((row) => row.slice(0, 10)).sort()).toEqual([...about].sort());
    const lines = (await saved(page, "JSONL")).text.trimEnd().split("\n").map((line) => JSON.parse(line) as ArticleRecord);
    expect(lines.map(({id, text}) => [id, text])).toEqual(lines.map(({id}) => [id, records.find((record) => record.id === id)?.text]));
    expect(lines).toHaveLength(about.length);
    expect((await saved(page, "RIS")).text.match(/^TY {2}- (?:NEWS|ENCYC)\r$/gm)).toHaveLength(about.length);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test("knows the articles of a day, and those without one", async () => {
    const dated = voa();
    const day = await open(`${served.address}date/${(dated.day ?? "").replaceAll("-", "/")}/`);
    expect((await saved(day.page, "CSV")).text).toContain(dated.id);
    const undated = await open(`${served.address}date/undated/`);
    const rows = (await saved(undated.page, "CSV")).text.trimEnd().split("\r\n").slice(1);
    expect(rows.map((row) => row.slice(0, 10)).sort()).toEqual(records.filter(({day: own}) => own === null).map(({id}) => id).sort());
  });

  test("sets pictures as Markdown does, without asking for them", async () => {
    const {id, images: [image]} = records.find(({images}) => images.length > 0) ?? voa();
    const {page} = await open(`${served.address}article/${id}/`);
    const foreign: string[] = [];
    page.on("request", (request) => { if (!/^blob:/.test(request.url()) && !request.url().startsWith(served.address)) foreign.push(request.url()); });
    const {text} = await saved(page, "Markdown");
    expect(text).toContain(`](${image?.src ?? "?"})`);
    expect(text).toMatch(/!\[/);
    expect(text).not.toContain("显示图片");
    expect(foreign).toEqual([]);
  });

  test("shows where the article stands in the archive, to be copied, but not where it lies on a disk", async () => {
    const pageAddress = async (addressOf: (path: string) => string) => {
      const {page} = await open(addressOf(`article/${voa().id}/`));
      const told = await page.locator(".exporting div:has(> dt:text-is('本页网址')) bdi").allTextContents();
      await page.context().close();
      return told;
    };
    const told = await Promise.all(places.map(([, addressOf]) => pageAddress(addressOf)));
    expect(told).toEqual([[`${served.address}article/${voa().id}/`], []]);
  });

  test("saves what a search finds, in its order", async () => {
    const {page, troubles} = await open(`${served.address}search/?q=${encodeURIComponent("普京")}&sort=oldest`);
    const ids = await page.evaluate(async () => (await window.archiveSearch?.("普京", {sort: "oldest"}))?.ids);
    expect(ids?.length).toBeGreaterThan(1);
    const {file, text} = await saved(page, "CSV");
    expect(file).toBe("dateline-search.csv");
    // by which spreadsheets know UTF-8
    expect(text).toMatch(/^\uFEFFid,published,precision,day,title,/);
    expect(text.trimEnd().split("\r\n").slice(1).map((row) => row.slice(0, 10))).toEqual(ids);
    expect(troubles).toEqual([]);
  });

  test("saves a listing of a kept archive when the server is away", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${served.address}about/#keep`);
    await page.click("[data-keep-part=start]");
    await page.locator("[data-keep-part=remove]").waitFor();
    await context.setOffline(true);
    await page.goto(`${served.address}country/RU/`);
    await page.click("details.exporting > summary");
    expect((await saved(page, "JSONL")).text).toContain(voa().text.split("\n")[0]);
    await context.close();
  });

  test("leaves the citations on the page of a reader without script", async () => {
    const {id, title} = voa();
    const page = await browser.newPage({javaScriptEnabled: false});
    await page.goto(`${served.address}article/${id}/`);
    await page.click("details.exporting > summary");
    expect(await page.locator("[data-style=gbt7714]").innerText()).toContain(`${title}[N/OL]. 美国之音`);
    expect(await page.locator("[data-style]").count()).toBe(3);
  });

  test("loads its script only when a reader asks", async () => {
    // the worker keeps the script for later, with everything that pages need
    const page = await browser.newPage({serviceWorkers: "block"});
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${served.address}article/${voa().id}/`, {waitUntil: "networkidle"});
    expect(asked.filter((address) => /\/(?:exporting-|facts\/)/.test(address))).toEqual([]);
  });
});
