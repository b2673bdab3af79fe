import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Browser, Locator, Page} from "playwright-core";
import type {ArticleRecord} from "../../src/model/article.js";
import {anArticle} from "../support/articles.js";
import {writeArticlePage} from "./article-site.js";
import {launchBrowser, serveFolder} from "./browser.js";
import {writeSearchSite} from "./search-site.js";

const outlets = Array.from({length: 11}, (_, nth) => ({id: `post-${nth}`, name: `第${nth}日报`}));

/** 75 articles about a harbour, five a month from January 2023 on, by eleven outlets. */
const harbour = Array.from({length: 75}, (_, nth): ArticleRecord => {
  const day = `${2023 + Math.floor(nth / 60)}-${String((Math.floor(nth / 5) % 12) + 1).padStart(2, "0")}-${String(10 + (nth % 5))}`;
  return anArticle({
    id: `h${String(nth).padStart(2, "0")}`, title: `海港新闻之${nth + 1}`, text: `海港大桥有消息。\n第${nth + 1}段。`, day, published: `${day}T08:00:00Z`,
    outlet: outlets[nth % 11 === 10 && nth > 50 ? 0 : nth % 11] ?? {id: "", name: ""},
  }).record;
});

const old = [1998, 2003, 2003].map((year, nth) =>
  anArticle({id: `o${nth}`, title: `河谷旧闻之${nth}`, text: nth === 0 ? "“河谷”公路通车典礼。" : "河谷公路通车典礼。", day: `${year}-0${nth + 3}-01`, published: `${year}-0${nth + 3}-01T08:00:00Z`}).record,
);

/** A search site of these articles, served, and a browser to read it with. */
export type HarbourSite = {
  /** What went wrong on any page so far. */
  readonly troubles: readonly string[];
  /** Opens the search page at `?…`, hands it over and closes it. */
  onPage(query: string, use: (page: Page) => Promise<void>, options?: Parameters<Browser["newContext"]>[0]): Promise<void>;
  close(): Promise<void>;
};

/** Writes and serves the site; the caller closes it. */
export async function openHarbourSite(): Promise<HarbourSite> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-search-page-"));
  const articles = [...old, ...harbour].sort((a, b) => ((a.published ?? "") < (b.published ?? "") ? -1 : 1));
  const site = await writeSearchSite(folder, articles, []);
  for (const {id, title, text} of harbour) await writeArticlePage(folder, site, {id, title}, `<p>${text.replace("\n", "</p><p>")}</p>`);
  const [served, browser] = await Promise.all([serveFolder(folder, "/archive/"), launchBrowser()]);
  const troubles: string[] = [];
  return {
    troubles,
    async onPage(query, use, options = {}) {
      const context = await browser.newContext({viewport: {width: 1280, height: 720}, ...options});
      const page = await context.newPage();
      page.on("pageerror", ({message}) => troubles.push(message));
      page.on("console", (message) => { if (message.text().includes("Content Security Policy")) troubles.push(message.text()); });
      await page.goto(`${served.address}search/${query}`);
      await use(page);
      await context.close();
    },
    async close() {
      await browser.close();
      await served.close();
      await rm(folder, {recursive: true});
    },
  };
}

/** The part of the page's address that asks for a query. */
export const q = (query: string): string => `?${new URLSearchParams({q: query}).toString()}`;

/** Waits until so many articles are found. */
export const total = (page: Page, count: number): Promise<void> => page.locator(`[data-total="${count}"]`).waitFor();

/** Whether an element has the focus. */
export const isFocused = (locator: Locator): Promise<boolean> => locator.evaluate((element) => element === document.activeElement);
