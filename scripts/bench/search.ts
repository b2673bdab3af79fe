import {rm, stat} from "node:fs/promises";
import {join} from "node:path";
import {filesBelow} from "../../src/store/hash.js";
import {findBrowser} from "../browser.mjs";
import {writeSeeds} from "../generate/seeds/write.js";
import type {Tell} from "./bench.js";
import type {Contestant} from "./contestant.js";
import {dateline} from "./dateline.js";
import {dealSeeds} from "./deck.js";
import {count, gigabytes, table} from "./format.js";
import {hugo, versionOf} from "./generators.js";
import {describeMachine} from "./machine.js";
import type {BenchOptions} from "./options.js";
import {peer} from "./peer.js";
import {askDateline, askPagefind, measureQueries, mediansOf, queriesOf, type Queries, type Searchable} from "./queries.js";
import type {Machine, Measured} from "./results.js";

/** What a search costs in one site. `bytes` is the size of all that it may load; `null` where the site could not be made. */
export type SearchCost = {readonly build: Measured; readonly bytes: number; readonly queries: Queries} | null;

export type SearchBench = {
  readonly date: string;
  readonly machine: Machine;
  readonly seeds: string;
  /** How many queries were asked. */
  readonly asked: number;
  /** By contestant; Dateline is the first. */
  readonly results: readonly {readonly size: number; readonly costs: Readonly<Record<string, SearchCost>>}[];
};

const asked = 24;

type Entrant = {readonly contestant: Contestant; readonly searchable: Searchable};

/** Builds a site of every size once and asks its search, beside Pagefind with its defaults where Hugo is installed. */
export async function benchSearch(project: string, work: string, {sizes, seeds, seed, alone}: BenchOptions, tell: Tell): Promise<SearchBench> {
  const browser = findBrowser();
  if (!browser) throw new Error("No Chromium; expected one on the path, or its path in `CHROMIUM`.");
  const withPeer = !alone && (await versionOf("hugo", project)) !== null;
  const results: {size: number; costs: Record<string, SearchCost>}[] = [];
  for (const size of sizes) {
    const folder = join(work, String(size));
    if (seeds === null) await writeSeeds(join(folder, "made"), size, seed);
    const deck = await dealSeeds(seeds ?? join(folder, "made"), folder, size, 0);
    const [own, out] = [join(folder, "dateline"), join(folder, "dateline/out")];
    const entrants: Entrant[] = [{contestant: await dateline(project, own, deck.folder), searchable: {site: out, page: "search/", ask: askDateline}}];
    if (withPeer) entrants.push({contestant: peer(hugo(project), join(folder, "peer"), deck.folder), searchable: {site: join(folder, "peer/public"), page: "", ask: askPagefind}});
    const costs: Record<string, SearchCost> = {};
    for (const {contestant, searchable} of entrants) {
      tell(`${size}: ${contestant.name}`);
      await contestant.begin();
      const build = await contestant.build().catch(() => null);
      const queries = build && mediansOf(await measureQueries(searchable, await queriesOf(out, asked), browser));
      costs[contestant.name] = build && queries && {build, queries, bytes: await bytesBelow(join(searchable.site, "pagefind"))};
    }
    results.push({size, costs});
    await rm(folder, {recursive: true, force: true});
  }
  return {date: new Date().toISOString().slice(0, 10), machine: describeMachine(), seeds: seeds === null ? `synthetic, of seed ${seed}` : "of a folder, taken evenly", asked, results};
}

async function bytesBelow(folder: string): Promise<number> {
  const sizes = (await filesBelow(folder)).map(async (path) => (await stat(path)).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** A table in Markdown of what a query costs. */
export function searchReport({date, machine: {cpu, cores, node}, seeds, asked: queries, results}: SearchBench): string {
  const head = ["seeds", "site", "build, all of it", "memory of the build", "search on disk", "requests", "kB, median", "kB, most", "first results, ms", "asked again, ms"];
  const rows = results.flatMap(({size, costs}) => Object.entries(costs).map(([name, cost]) => [count(size), name, ...cells(cost)]));
  return `${date}; ${cores} × ${cpu}; Node ${node}. Seeds: ${seeds}. Medians of ${queries} queries out of titles, each in a browser that knows nothing yet, over HTTP on one machine.\n\n${table(head, rows)}`;
}

function cells(cost: SearchCost): string[] {
  if (!cost) return ["failed", "–", "–", "–", "–", "–", "–", "–"];
  const {build: {wall, memory}, bytes, queries} = cost;
  const kilobytes = (value: number): string => (value / 1000).toFixed(0);
  return [
    `${wall.toFixed(1)} s`, memory === null ? "–" : gigabytes(memory), `${(bytes / 1e6).toFixed(1)} MB`,
    String(queries.requests), kilobytes(queries.bytes), kilobytes(queries.most), queries.cold.toFixed(0), queries.warm.toFixed(1),
  ];
}
