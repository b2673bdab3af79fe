import {setImmediate} from "node:timers/promises";
import {withAnchors} from "../archive/anchors.js";
import {bodyOf} from "../archive/bodies.js";
import {withPictures} from "../archive/pictures.js";
import {leadOf} from "../enrich/entry.js";
import type {Archive} from "../model/archive.js";
import type {KeptImages} from "../model/kept-image.js";
import {fileOf, permalinks} from "../model/permalinks.js";
import type {BodyOf, PlannedPage, Site} from "../model/view.js";
import {openRenderer, type Renderer} from "../site/render.js";
import {hashOf} from "../store/hash.js";
import {versionOfCode} from "../store/last-build.js";
import type {Fingerprint, Manifest, Unit} from "../store/manifest.js";
import type {SiteFile} from "../store/site-folder.js";
import {allOf} from "./making.js";
import {openWriter, type Writer} from "./writer.js";

const unitPrefix = "page ";

/** Whether a unit of a manifest is a page. */
export function isPageUnit(name: string): boolean {
  return name.startsWith(unitPrefix);
}

/** Pages that are rendered at a time: all of their HTML is held until they are written. */
const batchSize = 100;

/** Told how many of the pages that must be rendered are. */
export type OnPages = (done: number, total: number) => void;

/** Makes the pages that show something new, and takes over the others. Any change of code makes every page anew. */
export async function makePages(
  pages: readonly PlannedPage[],
  archive: Archive,
  site: Site,
  images: KeptImages | null,
  before: Manifest,
  folder: string,
  onPages: OnPages,
): Promise<Manifest["units"]> {
  const version = hashOf(JSON.stringify([await versionOfCode(), site])).slice(0, 16);
  const named = pages.map((page) => ({page, name: unitPrefix + page.path, hash: `${version} ${page.shows}`}));
  const stale = named.filter(({name, hash}) => before.units[name]?.hash !== hash);
  const made = await render(stale.map(({page}) => page), bodiesOf(archive, site.portable, images), site, folder, onPages);
  return Object.fromEntries(named.map(({page, name, hash}) => {
    const known = before.units[name];
    return [name, known?.hash === hash ? known : unitOf(fileOf(page.path), hash, made)];
  }));
}

function unitOf(file: string, hash: string, made: ReadonlyMap<string, Fingerprint>): Unit {
  const fingerprint = made.get(file);
  if (!fingerprint) throw new Error(`Page not rendered: ${file}`);
  return {hash, files: {[file]: fingerprint}};
}

async function render(pages: readonly PlannedPage[], bodyOf: BodyOf, site: Site, folder: string, onPages: OnPages): Promise<ReadonlyMap<string, Fingerprint>> {
  if (pages.length === 0) return new Map();
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
  const pathOf = (address: string): string | null => {
    const id = leadOf(address);
    return id !== null && byId.has(id) ? permalinks.article(id) : null;
  };
  return (id, anchors) => {
    const article = byId.get(id);
    if (!article) throw new Error(`No article ${id}`);
    const path = permalinks.article(id);
    const body = withAnchors(shelves.html(article.shelf), anchors);
    const html = images && article.pictures.length > 0 ? withPictures(body, path, images) : body;
    if (!article.leads.some((lead) => byId.has(lead))) return html;
    return bodyOf({html, links: shelves.facts(article.shelf).links, path}, pathOf, portable);
  };
}
