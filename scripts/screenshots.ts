// Pictures of the site in `_site/`, for looking at it and for the README:
//   npm run build && node --import tsx scripts/screenshots.ts [--site DIR] [--language TAG] [FOLDER] [PATH …]
// Without paths: the three of the README. Else each page as wide as a desk's window, a tablet's and a phone's, light and dark,
// in the language of the site or in another.
import {mkdir} from "node:fs/promises";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {chromium} from "playwright-core";
import {findBrowser} from "./browser.mjs";
import {serveFolder} from "./serve-folder.js";

const {values: {site, language}, positionals: [folder = "docs", ...paths]} = parseArgs({
  options: {site: {type: "string", default: "_site"}, language: {type: "string"}},
  allowPositionals: true,
});

type Shot = {readonly path: string; readonly file: string; readonly width: number; readonly dark?: boolean; readonly height?: number};

const ofReadme: readonly Shot[] = [
  {path: "", file: "front-page.png", width: 1280, height: 900},
  {path: "article/m54gy7yw6q/", file: "article.png", width: 1280, height: 900},
  {path: "pair/", file: "pairs.png", width: 1280, height: 900, dark: true},
];

const server = await serveFolder(site);
const browser = await chromium.launch({executablePath: findBrowser() ?? "", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]});
await mkdir(folder, {recursive: true});
for (const shot of paths.length === 0 ? ofReadme : paths.flatMap(everyLookOf)) await shoot(shot);
await browser.close();
await server.close();

function everyLookOf(path: string): readonly Shot[] {
  const name = path.replace(/[^\w-]+/g, "-").replace(/-$/, "") || "front";
  return [320, 768, 1440].flatMap((width) => [false, true].map((dark) => ({path, width, dark, file: `${name}-${width}${dark ? "-dark" : ""}.png`})));
}

/** Without a height the whole page is taken. */
async function shoot({path, file, width, height, dark = false}: Shot): Promise<void> {
  const context = await browser.newContext({viewport: {width, height: height ?? 900}, colorScheme: dark ? "dark" : "light"});
  if (language !== undefined) await context.addInitScript((choice) => { localStorage.setItem("dateline-language", choice); }, language);
  const page = await context.newPage();
  await page.goto(server.address + path, {waitUntil: "networkidle"});
  if (path.startsWith("search/?")) await page.locator("[data-article-id]").first().waitFor();
  await page.screenshot({path: join(folder, file), fullPage: height === undefined});
  await context.close();
  console.log(join(folder, file));
}
