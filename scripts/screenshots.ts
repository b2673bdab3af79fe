// Pictures of the site in `_site/`, for looking at it and for the README:
//   npm run build && node --import tsx scripts/screenshots.ts [--site DIR] [--language TAG] [FOLDER] [PATH …]
// Without paths: the three of the README. Else each page as wide as a desk's window, a tablet's and a phone's, light and dark,
// in the language of the site or in another. Says what the script of a page complains of.
import {mkdir} from "node:fs/promises";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {nameOf, openSitePages, type Look} from "./site-pages.js";

const {values: {site, language}, positionals: [folder = "docs", ...paths]} = parseArgs({
  options: {site: {type: "string", default: "_site"}, language: {type: "string"}},
  allowPositionals: true,
});

type Shot = Look & {readonly path: string; readonly file: string};

const ofReadme: readonly Shot[] = [
  {path: "", file: "front-page.png", width: 1280, height: 900},
  {path: "article/m54gy7yw6q/", file: "article.png", width: 1280, height: 900},
  {path: "pair/", file: "pairs.png", width: 1280, height: 900, dark: true},
];

const pages = await openSitePages(site, language);
await mkdir(folder, {recursive: true});
for (const shot of paths.length === 0 ? ofReadme : paths.flatMap(everyLookOf)) await shoot(shot);
await pages.close();

function everyLookOf(path: string): readonly Shot[] {
  const name = nameOf(path);
  return [320, 768, 1440].flatMap((width) => [false, true].map((dark) => ({path, width, dark, file: `${name}-${width}${dark ? "-dark" : ""}.png`})));
}

/** Without a height the whole page is taken. */
async function shoot({path, file, ...look}: Shot): Promise<void> {
  await pages.onPage(path, look, async (page) => {
    if (path.startsWith("search/?")) await page.locator("[data-article-id]").first().waitFor();
    await page.screenshot({path: join(folder, file), fullPage: look.height === undefined});
  });
  console.log(join(folder, file));
}
