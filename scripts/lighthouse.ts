// Lighthouse's scores of the site in `_site/`, the median of five runs, as a server gives it out: packed.
//   npm run build && node --import tsx scripts/lighthouse.ts [--site DIR] [--runs N] [PATH …]
// Without paths: the front page, the first article and the first pair. Prints a table: the median, and the lowest where it
// differs. Ends non-zero when a median is below 95 in performance, or below 100 in anything else. Lighthouse is fetched by
// `npx`: it is a hundred packages, which nothing else needs.
import {execFile} from "node:child_process";
import {mkdtemp, readdir, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {parseArgs, promisify} from "node:util";
import {findBrowser} from "./browser.mjs";
import {serveFolder} from "./serve-folder.js";

const lighthouse = "lighthouse@12.8.2";
const least = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100} as const;

type Score = Record<keyof typeof least, number>;

const {values: {site, runs}, positionals} = parseArgs({options: {site: {type: "string", default: "_site"}, runs: {type: "string", default: "5"}}, allowPositionals: true});
const folder = await mkdtemp(join(tmpdir(), "dateline-lighthouse-"));
const server = await serveFolder(site, "/", {packed: true});
const paths = positionals.length > 0 ? positionals : ["", await firstBelow("article"), await firstBelow("pair")];

const names = Object.keys(least) as (keyof Score)[];
print([`median of ${runs}`, ...names]);
print(["---", ...names.map(() => "---")]);
let fine = true;
for (const path of paths) {
  const scores: Score[] = [];
  for (let run = 0; run < Number(runs); run++) scores.push(await scoreOf(path));
  const sums = names.map((name) => ({name, sorted: scores.map((score) => score[name]).sort((a, b) => a - b)}));
  print([`/${path}`, ...sums.map(({sorted}) => scoreText(sorted))]);
  fine &&= sums.every(({name, sorted}) => medianOf(sorted) >= least[name]);
}
await server.close();
await rm(folder, {recursive: true});
process.exit(fine ? 0 : 1);

async function firstBelow(kind: string): Promise<string> {
  const names = (await readdir(join(site, kind), {withFileTypes: true})).filter((entry) => entry.isDirectory()).map(({name}) => name);
  return `${kind}/${names.sort()[0] ?? ""}/`;
}

async function scoreOf(path: string): Promise<Score> {
  const report = join(folder, "report.json");
  await promisify(execFile)("npx", ["--yes", lighthouse, server.address + path, "--quiet", "--output=json", `--output-path=${report}`, "--chrome-flags=--headless=new --no-sandbox --disable-gpu"],
    {env: {...process.env, CHROME_PATH: findBrowser() ?? ""}});
  const {categories} = JSON.parse(await readFile(report, "utf8")) as {categories: Record<string, {score: number}>};
  return Object.fromEntries(Object.keys(least).map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)])) as Score;
}

function print(cells: readonly string[]): void {
  console.log(`| ${cells.join(" | ")} |`);
}

function scoreText(sorted: readonly number[]): string {
  const [lowest, median] = [sorted[0], medianOf(sorted)];
  return lowest === median ? String(median) : `${median} (lowest ${lowest})`;
}

function medianOf(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
