import {bodyOf} from "../archive/bodies.js";
import {withPictures} from "../archive/pictures.js";
import {leadOf} from "../enrich/entry.js";
import type {Archive} from "../model/archive.js";
import type {KeptImages} from "../model/kept-image.js";
import {fileOf, permalinks} from "../model/permalinks.js";
import type {PlannedPage, Site} from "../model/view.js";
import {openRenderer} from "../site/render.js";
import {hashOf} from "../store/hash.js";
import {versionOfCode} from "../store/last-build.js";
import type {Fingerprint, Manifest, Unit} from "../store/manifest.js";

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
  const version = hashOf(JSON.stringify([await versionOfCode(), site]));
  const named = pages.map((page) => ({page, name: unitPrefix + page.path, hash: hashOf(`${version}\n${page.shows}`)}));
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

/** Renders pages into a folder; the fingerprints of their files, by path. */
async function render(pages: readonly PlannedPage[], bodyOf: Bodies, site: Site, folder: string, onPages: OnPages): Promise<ReadonlyMap<string, Fingerprint>> {
  const made = new Map<string, Fingerprint>();
  if (pages.length === 0) return made;
  const renderer = openRenderer(site, bodyOf, folder);
  for (let start = 0; start < pages.length; start += batchSize) {
    const files = await renderer.render(pages.slice(start, start + batchSize));
    for (const [path, fingerprint] of Object.entries(files)) made.set(path, fingerprint);
    onPages(made.size, pages.length);
  }
  return made;
}

type Bodies = (id: string) => string;

function bodiesOf({articles, shelves}: Archive, portable: boolean, images: KeptImages | null): Bodies {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const pathOf = (address: string): string | null => {
    const id = leadOf(address);
    return id !== null && byId.has(id) ? permalinks.article(id) : null;
  };
  return (id) => {
    const article = byId.get(id);
    if (!article) throw new Error(`No article ${id}`);
    const path = permalinks.article(id);
    const body = shelves.html(article.shelf);
    const html = images && article.pictures.length > 0 ? withPictures(body, path, images) : body;
    if (!article.leads.some((lead) => byId.has(lead))) return html;
    return bodyOf({html, links: shelves.facts(article.shelf).links, path}, pathOf, portable);
  };
}
