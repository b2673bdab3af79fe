import {setImmediate} from "node:timers/promises";
import {withAnchors} from "../archive/anchors.js";
import {bodyOf} from "../archive/bodies.js";
import {withPictures} from "../archive/pictures.js";
import {digestOf} from "../archive/stamps.js";
import {idOfAddress} from "../enrich/id.js";
import type {Addresses} from "../export/sitemap.js";
import type {Archive} from "../model/archive.js";
import type {KeptImages} from "../model/kept-image.js";
import {fileOf, pathOf, permalinks} from "../model/permalinks.js";
import type {PageGroup, PlannedPage} from "../model/planned-page.js";
import type {BodyOf, Site} from "../model/view.js";
import {growSlowly} from "../processes.js";
import {openRenderer, type Renderer} from "../site/render.js";
import {hashOf} from "../store/hash.js";
import {versionOfCode} from "../store/code-version.js";
import {countOf, type Fingerprint, type Manifest, type Unit} from "../store/manifest.js";
import type {SiteFile} from "../store/site-folder.js";
import {allOf} from "./making.js";
import type {PagesTask, PageThread} from "./renderer.js";
import {openWriter, type Writer} from "./writer.js";

const unitPrefix = "pages ";

/** Whether a unit of a manifest consists of pages. */
export function isPageUnit(name: string): boolean {
  return name.startsWith(unitPrefix);
}

/** The unit of a group of pages. */
const unitOf = (group: string): string => unitPrefix + group;

/** Pages that are rendered at a time: all of their HTML is held until they are written. */
const batchSize = 100;

/** To render so many takes seconds, and what was rendered is garbage. */
const manyPages = 2000;

/** Told how many of the pages that must be rendered are. */
export type OnPages = (done: number, total: number) => void;

/** The pages of a site beside those of the last build. */
export type SitePlan = {
  /** Units of pages, those of the last build among them that stay as they are. */
  readonly units: readonly (readonly [name: string, unit: Unit | PlannedUnit])[];
  /** Pages that show something new. */
  readonly stale: readonly PlannedPage[];
};

/** A unit before its pages are made; `null` stands for a file that must be. */
type PlannedUnit = {readonly hash: string; readonly hashes: readonly string[]; readonly planned: Readonly<Record<string, Fingerprint | null>>};

/**
 * Plans the groups of pages of which anything changed since the last build, and finds what must be rendered; other groups are
 * taken over as they are. Any change of code makes every page anew.
 */
export async function planSite(groups: readonly PageGroup[], site: Site, before: Manifest): Promise<SitePlan> {
  const version = hashOf(JSON.stringify([await versionOfCode(), site])).slice(0, 16);
  const stale: PlannedPage[] = [];
  const units: [string, Unit | PlannedUnit][] = [];
  let planned = 0;
  for (const group of groups) {
    const name = unitOf(group.name);
    const hash = `${version} ${group.shows}`;
    const known = before.units[name];
    if (known?.hash === hash) {
      units.push([name, known]);
      continue;
    }
    const madeOf = new Map(Object.keys(known?.files ?? {}).map((file, nth) => [file, known?.hashes?.[nth]]));
    const [files, hashes]: [Record<string, Fingerprint | null>, string[]] = [{}, []];
    for (const page of group.pages()) {
      const file = fileOf(page.path);
      const own = digestOf(`${version}\n${page.shows}`);
      const isKept = madeOf.get(file) === own;
      files[file] = isKept ? (known?.files[file] ?? null) : null;
      // in words, what thousands of pages hang on takes as much as the pages themselves
      if (!isKept) stale.push({...page, shows: own});
      hashes.push(own);
    }
    units.push([name, {hash, planned: files, hashes}]);
    // others have their turn: processes that wait for their next task
    planned += hashes.length;
    if (planned < turn) continue;
    planned = 0;
    await setImmediate();
  }
  return {units, stale};
}

/** Pages that are planned at a time. */
const turn = 1000;

/** The addresses of all pages of a site, but for those of one group, as they stand in a sitemap. */
export function addressesOf({units}: SitePlan, except: string): readonly Addresses[] {
  return units.filter(([name]) => name !== unitOf(except)).map(([name, unit]) => ({
    // two groups may show the same: all that is of one outlet and of one country
    shows: `${name} ${unit.hash}`,
    count: "planned" in unit ? unit.hashes.length : countOf(unit),
    paths: () => Object.keys("planned" in unit ? unit.planned : unit.files).map(pathOf).filter((path) => !path.endsWith(".html")),
  }));
}

/** Makes the pages that a plan says are new, and takes over the others. */
export async function makePages(
  {units, stale}: SitePlan,
  archive: Archive,
  site: Site,
  images: KeptImages | null,
  folder: string,
  onPages: OnPages,
  thread?: PageThread,
): Promise<Manifest["units"]> {
  const task = {pages: stale, bodyOf: bodiesOf(archive, site.portable, images), site, folder};
  const made = thread && stale.length < manyPages ? await renderBeside(thread, task, onPages) : await render(task, onPages);
  return Object.fromEntries(units.map(([name, unit]) => [name, "planned" in unit ? {hash: unit.hash, hashes: unit.hashes, files: filled(unit.planned, made)} : unit]));
}

function filled(files: PlannedUnit["planned"], made: ReadonlyMap<string, Fingerprint>): Unit["files"] {
  return Object.fromEntries(Object.entries(files).map(([file, known]) => {
    const fingerprint = known ?? made.get(file);
    if (!fingerprint) throw new Error(`Page not rendered: ${file}`);
    return [file, fingerprint];
  }));
}

/** Renders pages in a thread, a batch after the other. */
async function renderBeside(thread: PageThread, task: PagesTask, onPages: OnPages): Promise<ReadonlyMap<string, Fingerprint>> {
  const made = new Map<string, Fingerprint>();
  for (let start = 0; start < task.pages.length; start += batchSize) {
    const files = await thread.render({...task, pages: task.pages.slice(start, start + batchSize)});
    for (const [path, fingerprint] of Object.entries(files)) made.set(path, fingerprint);
    onPages(made.size, task.pages.length);
  }
  return made;
}

async function render({pages, bodyOf, site, folder}: PagesTask, onPages: OnPages): Promise<ReadonlyMap<string, Fingerprint>> {
  if (pages.length === 0) return new Map();
  if (pages.length >= manyPages) growSlowly();
  const writer = await openWriter(folder, pages.length);
  try {
    return await renderAll(pages, await openRenderer(site, bodyOf), writer, onPages);
  } finally {
    await writer.close();
  }
}

/** Renders pages and writes them, a batch while the next is rendered; the fingerprints of their files, by path. */
async function renderAll(pages: readonly PlannedPage[], renderer: Renderer, writer: Writer, onPages: OnPages): Promise<ReadonlyMap<string, Fingerprint>> {
  const made = new Map<string, Fingerprint>();
  const write = async (files: readonly SiteFile[]): Promise<void> => {
    for (const [path, fingerprint] of Object.entries(await writer.write(files))) made.set(path, fingerprint);
    onPages(made.size, pages.length);
  };
  let written = Promise.resolve();
  for (let start = 0; start < pages.length; start += batchSize) {
    const rendered = renderer.render(pages.slice(start, start + batchSize));
    // the writer's messages alone would keep this process from hearing any other's
    await allOf([rendered.then(() => undefined), written, setImmediate()]);
    written = write(await rendered);
  }
  await written;
  return made;
}

function bodiesOf({articles, shelves}: Archive, portable: boolean, images: KeptImages | null): BodyOf {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const pageOf = (address: string): string | null => {
    const id = idOfAddress(address);
    return id !== null && byId.has(id) ? permalinks.article(id) : null;
  };
  return (id, anchors) => {
    const article = byId.get(id);
    if (!article) throw new Error(`No article ${id}`);
    const path = permalinks.article(id);
    const body = withAnchors(shelves.html(article.shelf), anchors);
    const html = images && article.pictures.length > 0 ? withPictures(body, path, images) : body;
    if (!article.leads.some((lead) => byId.has(lead))) return html;
    return bodyOf({html, links: shelves.facts(article.shelf).links, path}, pageOf, portable);
  };
}
