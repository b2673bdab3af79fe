import {join} from "node:path";
import {pagesOf} from "./archive/views/views.js";
import {dataFiles} from "./export/data.js";
import {feedFiles} from "./export/feeds.js";
import {offlineFiles} from "./export/offline.js";
import {siteFiles} from "./export/site-files.js";
import type {Archive} from "./model/archive.js";
import type {Settings} from "./model/settings.js";
import type {Site} from "./model/view.js";
import {allOf, makeUnits, ready} from "./outputs/making.js";
import {makePages} from "./outputs/pages.js";
import {makeSearch} from "./outputs/search.js";
import {bundleAssets} from "./site/assets.js";
import {emptyManifest, filesOf, readManifest, type Manifest} from "./store/manifest.js";
import {difference, openStaging, recover} from "./store/publish.js";
import type {Tables as AllTables} from "./tables.js";

/** The tables that a site is made with. */
type Tables = Pick<AllTables, "countries" | "outlets">;

export type SiteOptions = {
  readonly out: string;
  /** Path that the site lives below; begins and ends with a slash. */
  readonly base: string;
  readonly portable: boolean;
  /** Folder of what is kept between builds. */
  readonly cache: string;
  /** How much may be done side by side. */
  readonly jobs: number;
  /** Write everything again, whatever an earlier build left. */
  readonly clean: boolean;
};

/** Pages, counted. */
export type Written = {readonly written: number; readonly unchanged: number; readonly removed: number};

/** Where the site is said to be when the settings do not say. */
const localUrl = "http://localhost:8080/";

/** Writes the site of an archive: makes what changed since the last build, and removes what should no longer exist. */
export async function writeSite(archive: Archive, settings: Settings, tables: Tables, options: SiteOptions): Promise<Written> {
  await recover(options.out);
  const before = (await readManifest(options.out)) ?? emptyManifest;
  const staging = await openStaging(options.out);
  const known = options.clean ? emptyManifest : before;
  const after = await makeAll(archive, settings, tables, options, known, staging.folder).catch(async (error: unknown) => {
    await staging.discard();
    throw error;
  });
  const {changed, unchanged, removed} = difference(before, after, options.clean);
  // from here on nothing is discarded: the journal needs what is staged
  await staging.publish(after, changed, removed);
  return {written: pages(changed), unchanged: pages(unchanged), removed: pages(removed)};
}

/** Every unit of the site; those that are new are written into the folder. */
async function makeAll(
  archive: Archive,
  settings: Settings,
  tables: Tables,
  {base, portable, jobs, cache}: SiteOptions,
  before: Manifest,
  folder: string,
): Promise<Manifest> {
  // the index takes longest, in processes of its own: they begin before anything else
  const search = makeSearch(archive.articles.map(({record}) => record), tables.countries, {portable, jobs, kept: join(cache, "search")}, before, folder);
  const others = makeReadable(archive, settings, tables, {base, portable}, before, folder);
  const units = Object.assign({}, ...(await allOf([search, others]))) as Manifest["units"];
  const offline = ready("offline", offlineFiles(filesOf({units}), archive.articles.length));
  return {version: 2, units: {...units, ...(await makeUnits([offline], before, folder))}};
}

/** Pages, and what readers and programs fetch beside them. */
async function makeReadable(
  archive: Archive,
  settings: Settings,
  tables: Tables,
  {base, portable}: Pick<SiteOptions, "base" | "portable">,
  before: Manifest,
  folder: string,
): Promise<Manifest["units"]> {
  const {style, script, worker} = await bundleAssets();
  const site: Site = {...settings, base, portable, assets: {style: style.path, script: script.path, worker: worker.path}};
  const planned = pagesOf(archive, tables);
  const url = settings.url ? settings.url.replace(/\/*$/, "/") : localUrl.replace(/\/$/, base);
  const others = await makeUnits([
    ready("assets", Object.fromEntries([style, script, worker].map(({path, content}) => [path, content]))),
    ready("data", dataFiles(archive)),
    ready("feeds", feedFiles(archive, settings, tables.countries, url)),
    ready("site", siteFiles(planned.map(({path}) => path).filter((path) => !path.endsWith(".html")), settings, url, base)),
  ], before, folder);
  return {...others, ...(await makePages(planned, archive, site, before, folder))};
}

function pages(paths: readonly string[]): number {
  return paths.filter((path) => path.endsWith(".html")).length;
}
