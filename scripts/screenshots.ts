// Pictures of the site in `_site/`, for looking at it and for the README:
//   npm run build && node --import tsx scripts/screenshots.ts [FOLDER] [PATH …]
// Without paths: the front page for the README. Each page is taken wide, dark and on a phone.
import {mkdir} from "node:fs/promises";
import {join} from "node:path";
import {chromium} from "playwright-core";
import {serve} from "../src/cli/serve.js";
import {findBrowser} from "./browser.mjs";

const [folder = "docs", ...paths] = process.argv.slice(2);
const kinds = {
  wide: {viewport: {width: 1280, height: 900}},
  dark: {viewport: {width: 1280, height: 900}, colorScheme: "dark"},
  phone: {viewport: {width: 390, height: 844}},
} as const;

const server = await serve("_site", "/", 0);
const browser = await chromium.launch({executablePath: findBrowser() ?? "", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]});
await mkdir(folder, {recursive: true});

async function shoot(path: string, kind: keyof typeof kinds, file: string, fullPage: boolean): Promise<void> {
  const page = await browser.newPage(kinds[kind]);
  // the page listens for builds, so the network is never quiet
  await page.goto(server.url + path, {waitUntil: "load"});
  if (path.startsWith("search/")) await page.locator("[data-article-id]").first().waitFor();
  await page.screenshot({path: join(folder, file), fullPage});
  await page.close();
  console.log(join(folder, file));
}

if (paths.length === 0) await shoot("", "wide", "front-page.png", false);
for (const path of paths) {
  const name = path.replace(/[^\w-]+/g, "-").replace(/-$/, "") || "front";
  for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) await shoot(path, kind, `${name}-${kind}.png`, true);
}
await browser.close();
await server.close();
