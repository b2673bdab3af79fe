import {setImmediate} from "node:timers/promises";
import {goneGroup, pageGroups} from "./archive/views/views.js";
import {dataFiles} from "./export/data.js";
import {dataPackage, packagePath} from "./export/data-package.js";
import {feedFiles} from "./export/feeds.js";
import {siteFiles} from "./export/site-files.js";
import {sitemapFiles} from "./export/sitemap.js";
import type {Archive} from "./model/archive.js";
import {gonePath, type Gone} from "./model/gone.js";
import type {KeptImages} from "./model/kept-image.js";
import type {Settings} from "./model/settings.js";
import type {PageGroup} from "./model/planned-page.js";
import type {Site} from "./model/view.js";
import {factsMakings} from "./outputs/facts.js";
import {readGone} from "./outputs/former.js";
import {makeOffline} from "./outputs/offline.js";
import {makeFiles} from "./outputs/files.js";
import {allOf, makeUnits, ready} from "./outputs/making.js";
import {addressesOf, isPageUnit, makePages, planSite, type OnPages, type SitePlan} from "./outputs/pages.js";
import {pictureMakings} from "./outputs/pictures.js";
import {beginSearch, type Searching} from "./outputs/search.js";
import {searchOptions} from "./outputs/volumes.js";
import type {Begun} from "./outputs/begun.js";
import {filesOfAssets, loadAssets, pathsOfAssets} from "./site/assets.js";
import {countOf, emptyManifest, filesOf, readManifest, type Manifest} from "./store/manifest.js";
import {difference, openStaging} from "./store/publish.js";
import type {Tables as AllTables} from "./tables.js";
import {withoutEnd} from "./text/trim.js";

/** The tables that a site is made with. */
type Tables = Pick<AllTables, "countries" | "outlets">;

export type SiteOptions = {
  readonly out: string;
  /** Path that the site lives below; begins and ends with a slash. */
  readonly base: string;
  readonly portable: boolean;
  /** Readers may keep the site on their device: true unless it is made to be one file. */
  readonly keepable?: boolean;
  /** Folder of what is kept between builds. */
  readonly cache: string;
  /** How much may be done side by side. */
  readonly jobs: number;
  /** Write everything again, whatever an earlier build left. */
  readonly clean: boolean;
  /** The images that are kept; with them, the site needs no other host. */
  readonly images?: KeptImages | null;
  /** What was begun before. */
  readonly begun?: Begun;
  /** Has pages published before the search and the data are made, and is told. */
  readonly onPages?: () => void;
  /** Told how many pages are rendered, of how many. */
  readonly onRendered?: OnPages;
};

/** Pages, counted. */
export type Written = {readonly written: number; readonly unchanged: number; readonly removed: number};

const assetsUnit = "assets";

/** Where the site is said to be when the settings do not say. */
const localUrl = "http://localhost:8080/";

/**
 * Writes the site of an archive: makes what changed since the last build, and removes what should no longer exist. The
 * output folder is locked, and what a killed build left there was recovered.
 */
export async function writeSite(archive: Archive, settings: Settings, tables: Tables, options: SiteOptions): Promise<Written> {
  const before = (await (options.begun?.manifest ?? readManifest(options.out))) ?? emptyManifest;
  const gone = settings.tombstones ? await readGone(archive, before, options.out) : null;
  const parts = await partsOf(archive, gone, settings, tables, options);
  const makeRest = (manifest: Manifest) => publish(manifest, options, (known, folder) => makeAll(parts, known, folder));
  if (!options.onPages || before === emptyManifest) return (await makeRest(before)).pages;
  const {after, pages: early} = await publish(before, options, (known, folder) => makePagesFirst(parts, known, folder));
  options.onPages();
  const {pages: late} = await makeRest(after);
  return {written: early.written + late.written, unchanged: late.unchanged - early.written, removed: early.removed + late.removed};
}

export type WriteSite = typeof writeSite;

/** Makes units in a folder of their own, then puts them in the place of those that were before. */
async function publish(before: Manifest, {out, clean}: SiteOptions, make: Part): Promise<{readonly after: Manifest; readonly pages: Written}> {
  const staging = await openStaging(out);
  const units = await make(clean ? emptyManifest : before, staging.folder).catch(async (error: unknown) => {
    await staging.discard();
    throw error;
  });
  const after: Manifest = {units};
  const {changed, unchanged, removed, kept} = difference(before, after, clean);
  // from here on nothing is discarded: the journal needs what is staged
  await staging.publish(after, changed, removed);
  const taken = kept.reduce((sum, [name, unit]) => (isPageUnit(name) ? sum + countOf(unit) : sum), 0);
  return {after, pages: {written: pages(changed), unchanged: pages(unchanged) + taken, removed: pages(removed)}};
}

/** Makes a part of the site: every unit of it; those that are new are written into the folder. */
type Part = (before: Manifest, folder: string) => Promise<Manifest["units"]>;

/** As `Part`, by other processes. */
type BeginSearch = (before: Manifest, folder: string) => Promise<Searching>;

/** As `Part`, with what is planned of the pages. */
type PlannedPart = (plan: SitePlan, before: Manifest, folder: string) => Promise<Manifest["units"]>;

/** What a site consists of; pages with what they need. */
type Parts = {
  readonly plan: (before: Manifest) => Promise<SitePlan>;
  readonly pages: PlannedPart;
  readonly pictures: Part;
  readonly search: BeginSearch;
  readonly data: PlannedPart;
  readonly articles: number;
  readonly keepable: boolean;
};

async function partsOf(archive: Archive, gone: Gone | null, settings: Settings, tables: Tables, {out, base, portable, keepable = true, jobs, cache, images = null, begun, onRendered = () => undefined}: SiteOptions): Promise<Parts> {
  const bundled = await loadAssets();
  const given = settings.url === undefined ? undefined : `${withoutEnd(settings.url, /\//)}/`;
  const site: Site = {...settings, ...(given && {url: given}), base, portable, assets: pathsOfAssets(bundled, keepable)};
  const assets = ready(assetsUnit, filesOfAssets(bundled, keepable));
  const url = given ?? localUrl.replace(/\/$/, base);
  const groups = once(() => allGroups(pageGroups(archive, tables, {images, ...(gone && {gone})})));
  return {
    articles: archive.articles.length,
    keepable,
    plan: async (before) => planSite(await groups(), site, before),
    pages: async (plan, before, folder) => ({
      ...(await makeUnits([assets], before, folder)),
      ...(await makePages(plan, archive, site, images, folder, onRendered, begun?.pages)),
    }),
    pictures: (before, folder) => makeUnits(images ? pictureMakings(archive.articles, images) : [], before, folder),
    search: async (before, folder) => beginSearch(archive, tables.countries, {...searchOptions({portable, jobs, cache}), begun: await begun?.indexing()}, before, folder),
    data: async (plan, before, folder) => {
      const data = await makeFiles(dataFiles(archive), before, folder, out);
      return {
        ...data,
        ...(await makeFiles([...feedFiles(archive, settings, tables.countries, url), ...sitemapFiles(addressesOf(plan, goneGroup), url)], before, folder, out)),
        ...(await makeUnits([
          ...(await factsMakings(archive, portable)),
          ready("data package", {[packagePath]: dataPackage(settings, url, filesOf(Object.values(data)))}),
          ...(gone ? [ready("gone", {[gonePath]: `${JSON.stringify(gone, null, 2)}\n`})] : []),
          ready("site", siteFiles(settings, url, base)),
        ], before, folder)),
      };
    },
  };
}

async function makeAll({plan, pages: readable, pictures, search, data, articles, keepable}: Parts, before: Manifest, folder: string): Promise<Manifest["units"]> {
  // other processes have their tasks before this one is busy
  const searching = await search(before, folder);
  const planned = plan(before);
  const made = await allOf([
    searching.end(),
    planned.then((pages) => data(pages, before, folder)),
    pictures(before, folder),
    planned.then((pages) => readable(pages, before, folder)),
  ]);
  const units = Object.assign({}, ...made) as Manifest["units"];
  // tens of thousands, which to copy once more takes its time
  return keepable ? Object.assign(units, await makeOffline(units, articles, before, folder)) : units;
}

/** The pages of now beside everything else as it was. */
async function makePagesFirst({plan, pages: readable, pictures}: Parts, before: Manifest, folder: string): Promise<Manifest["units"]> {
  const others = Object.entries(before.units).filter(([name]) => name !== assetsUnit && !isPageUnit(name));
  return {...Object.fromEntries(others), ...(await pictures(before, folder)), ...(await readable(await plan(before), before, folder))};
}

/** Others have their turn between kinds of pages: processes that wait for their next task. */
async function allGroups(kinds: readonly (() => readonly PageGroup[])[]): Promise<readonly PageGroup[]> {
  const groups: PageGroup[] = [];
  for (const kind of kinds) {
    for (const group of kind()) groups.push(group);
    await setImmediate();
  }
  return groups;
}

function once<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | undefined;
  return () => (made ??= {value: make()}).value;
}

function pages(paths: readonly string[]): number {
  return paths.filter((path) => path.endsWith(".html")).length;
}
