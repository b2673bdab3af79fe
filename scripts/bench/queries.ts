import {createReadStream} from "node:fs";
import {createInterface} from "node:readline";
import {chromium, type Browser, type Page} from "playwright-core";
import {tokens} from "../../src/text/tokens.js";
import {serveFolder, type Served} from "../serve-folder.js";
import {median} from "./arithmetic.js";

/** What a query took: from typing it to the first ten results, with nothing loaded before; and asked again. */
export type Query = {readonly query: string; readonly total: number; readonly cold: number; readonly warm: number; readonly requests: number; readonly bytes: number};

/** Medians over all queries, and the most that one loaded; times in milliseconds. */
export type Queries = Omit<Query, "query" | "total"> & {readonly most: number};

/** How a search is asked in a page: answers with its total, and milliseconds. */
type Ask = (page: Page, query: string) => Promise<Pick<Query, "total" | "cold" | "warm">>;

/** A search in a site: the page that it is asked in, below the site. */
export type Searchable = {readonly site: string; readonly page: string; readonly ask: Ask};

/** Milliseconds in which a page comes to rest before it is asked. */
const rest = 500;

/** Asks every query in a browser that knows nothing yet. */
export async function measureQueries({site, page: path, ask}: Searchable, queries: readonly string[], browserPath: string): Promise<readonly Query[]> {
  const served = await serveFolder(site);
  const browser = await chromium.launch({executablePath: browserPath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]});
  try {
    const measured: Query[] = [];
    for (const query of queries) measured.push(await measureOne(browser, served, path, query, ask));
    return measured;
  } finally {
    await browser.close();
    await served.close();
  }
}

async function measureOne(browser: Browser, served: Served, path: string, query: string, ask: Ask): Promise<Query> {
  const context = await browser.newContext({serviceWorkers: "block"});
  try {
    const page = await context.newPage();
    await page.goto(served.address + path);
    await page.waitForTimeout(rest);
    const before = served.requests.length;
    const answer = await ask(page, query);
    const asked = served.requests.slice(before);
    return {query, ...answer, requests: asked.length, bytes: asked.reduce((sum, {bytes}) => sum + bytes, 0)};
  } finally {
    await context.close();
  }
}

export function mediansOf(queries: readonly Query[]): Queries {
  const middle = (value: (query: Query) => number): number => median(queries.map(value));
  return {
    cold: middle(({cold}) => cold),
    warm: middle(({warm}) => warm),
    requests: middle(({requests}) => requests),
    bytes: middle(({bytes}) => bytes),
    most: Math.max(...queries.map(({bytes}) => bytes)),
  };
}

/** Types into Dateline's search page. */
export const askDateline: Ask = (page, query) => page.evaluate(async (typed) => {
  const box = document.querySelector<HTMLInputElement>('input[name="q"]');
  if (!box || !window.archiveSearch) throw new Error("no search");
  const began = performance.now();
  const shown = new Promise((resolve) => {
    new MutationObserver(() => {
      if (document.querySelector("[data-article-id], [data-total='0']")) resolve(null);
    }).observe(document.body, {subtree: true, childList: true});
  });
  box.value = typed;
  box.dispatchEvent(new Event("input", {bubbles: true}));
  await shown;
  const cold = performance.now() - began;
  const again = performance.now();
  const {total} = await window.archiveSearch(typed, {limit: 10});
  return {total, cold, warm: performance.now() - again};
}, query);

/** Asks Pagefind's own script, and for the first ten results, as its pages do. */
export const askPagefind: Ask = (page, query) => page.evaluate(async (typed) => {
  type Pagefind = {search(query: string): Promise<{readonly results: readonly {data(): Promise<unknown>}[]}>};
  const began = performance.now();
  const path = "/pagefind/pagefind.js";
  const pagefind = (await import(path)) as Pagefind;
  const {results} = await pagefind.search(typed);
  await Promise.all(results.slice(0, 10).map((result) => result.data()));
  const cold = performance.now() - began;
  const again = performance.now();
  await pagefind.search(typed);
  return {total: results.length, cold, warm: performance.now() - again};
}, query);

/** How many tokens of a title make a query, in turn; two numbers are two terms. */
const shapes = [[2], [3], [2, 2], [4], [1], [5]] as const;

/** Queries out of the titles of `data/articles.jsonl`, taken evenly and always the same. */
export async function queriesOf(site: string, wanted: number): Promise<readonly string[]> {
  const titles: string[] = [];
  for await (const line of createInterface({input: createReadStream(`${site}/data/articles.jsonl`)})) titles.push((JSON.parse(line) as {title: string}).title);
  const step = titles.length / wanted;
  const chosen = Array.from({length: wanted}, (_, nth) => titles[Math.floor(nth * step)] ?? "");
  return chosen.map((title, nth) => queryOf(title, shapes[nth % shapes.length] ?? [2], nth)).filter((query) => query !== "");
}

function queryOf(title: string, shape: readonly number[], nth: number): string {
  const row = tokens(title).filter(({kind}) => kind === "character" || kind === "run");
  let at = nth % Math.max(1, row.length - shape.reduce((sum, length) => sum + length, 0));
  return shape.map((length) => {
    const part = row.slice(at, (at += length));
    return title.slice(part[0]?.start, part.at(-1)?.end);
  }).join(" ").trim();
}
