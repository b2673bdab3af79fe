import {chromium, type Page} from "playwright-core";
import {findBrowser} from "./browser.mjs";
import {serveFolder} from "./serve-folder.js";

/** How a page is looked at: the window in pixels, and which colours the reader wants. */
export type Look = {readonly width: number; readonly height?: number; readonly dark?: boolean};

/** Pages of a site that is served for a browser. */
export type SitePages = {
  /** Opens the page of a path in a window of its own, which closes when `use` is done. */
  onPage<Result>(path: string, look: Look, use: (page: Page) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
};

/** Serves the folder of a site, and opens its pages in a language of the interface, or in the site's own. */
export async function openSitePages(site: string, language?: string): Promise<SitePages> {
  const server = await serveFolder(site);
  const browser = await chromium.launch({executablePath: findBrowser() ?? "", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]});
  return {
    async onPage(path, {width, height = 900, dark = false}, use) {
      // a service worker would load the whole search of a large archive before the page is at rest
      const context = await browser.newContext({viewport: {width, height}, colorScheme: dark ? "dark" : "light", serviceWorkers: "block"});
      if (language !== undefined) await context.addInitScript((choice) => { localStorage.setItem("dateline-language", choice); }, language);
      const page = await context.newPage();
      page.on("console", (message) => { if (message.type() === "error") console.log(`/${path}: ${message.text()}`); });
      await page.goto(server.address + path, {waitUntil: "networkidle"});
      const result = await use(page);
      await context.close();
      return result;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** A name for the picture of a path's page, without an ending. */
export function nameOf(path: string): string {
  return path.replace(/[^\w-]+/g, "-").replace(/-$/, "") || "front";
}
