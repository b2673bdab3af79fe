// Pages of the site in `_site/` on contact sheets, for looking at many of them: each as wide as a desk's window, a tablet's and a
// phone's, side by side, and as it is printed (A4, as PDF).
//   npm run build && node --import tsx scripts/contact-sheets.ts [--site DIR] [--language TAG] [--height PIXELS] FOLDER PATH …
// Says which pages scroll sideways, and what a page's script complains of.
import {mkdir} from "node:fs/promises";
import {join} from "node:path";
import {parseArgs} from "node:util";
import type {Page} from "playwright-core";
import sharp, {type Sharp} from "sharp";
import {nameOf, openSitePages} from "./site-pages.js";

const looks = [{width: 1440}, {width: 768, dark: true}, {width: 320}] as const;
const gap = 20;
const widest = 1900;

const {values: {site, language, height}, positionals: [folder = "sheets", ...paths]} = parseArgs({
  options: {site: {type: "string", default: "_site"}, language: {type: "string"}, height: {type: "string", default: "1700"}},
  allowPositionals: true,
});

const pages = await openSitePages(site, language);
await mkdir(folder, {recursive: true});
for (const path of paths) {
  const shots: Buffer[] = [];
  for (const look of looks) shots.push(await pages.onPage(path, look, (page) => shotOf(page, path, look.width)));
  const file = join(folder, nameOf(path));
  await (await sideBySide(shots)).toFile(`${file}.png`);
  await pages.onPage(path, looks[0], (page) => page.pdf({path: `${file}.pdf`, format: "A4"}));
  console.log(`${file}.png`);
}
await pages.close();

async function shotOf(page: Page, path: string, width: number): Promise<Buffer> {
  const size = await page.evaluate(() => ({over: document.documentElement.scrollWidth - innerWidth, height: document.documentElement.scrollHeight}));
  if (size.over > 0) console.log(`/${path} is ${size.over} pixels wider than ${width}`);
  return page.screenshot({fullPage: true, clip: {x: 0, y: 0, width, height: Math.min(Number(height), size.height)}});
}

async function sideBySide(shots: readonly Buffer[]): Promise<Sharp> {
  const sizes = await Promise.all(shots.map((shot) => sharp(shot).metadata()));
  const lefts = sizes.map((_, nth) => sizes.slice(0, nth).reduce((sum, {width}) => sum + width + gap, 0));
  const sheet = {width: sizes.reduce((sum, {width}) => sum + width + gap, 0), height: Math.max(...sizes.map((size) => size.height)), channels: 3, background: "#8888ff"} as const;
  const pasted = await sharp({create: sheet}).composite(shots.map((input, nth) => ({input, left: lefts[nth] ?? 0, top: 0}))).png().toBuffer();
  return sharp(pasted).resize({width: widest}).png({palette: true});
}
