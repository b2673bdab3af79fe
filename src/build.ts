import {mkdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join, relative} from "node:path";
import {bodyOf} from "./archive/bodies.js";
import {viewsOf} from "./archive/views/views.js";
import {dataFiles} from "./export/data.js";
import type {Archive} from "./model/archive.js";
import {fileOf} from "./model/permalinks.js";
import type {Settings} from "./model/settings.js";
import type {Site, View} from "./model/view.js";
import {writeSearch} from "./search/write.js";
import {bundleAssets, type Assets} from "./site/assets.js";
import {renderViews} from "./site/render.js";
import {filesBelow, hashOf, hashOfFiles} from "./store/hash.js";
import {emptyManifest, readManifest, type Manifest, type Unit} from "./store/manifest.js";
import {difference, openStaging, recover} from "./store/publish.js";
import type {Tables} from "./tables.js";
import {canonicalAddress} from "./text/address.js";

export type SiteOptions = {
  readonly out: string;
  readonly base: string;
  readonly portable: boolean;
  /** Write everything again, whatever an earlier build left. */
  readonly clean: boolean;
};

export type Written = {readonly written: number; readonly unchanged: number; readonly removed: number};

/** Something that a build writes as a whole, when its hash is not the one of the last build. */
type Making = {readonly name: string; readonly hash: string; make(folder: string): Promise<readonly string[]>};

/** Writes the site of an archive: makes what changed since the last build, and removes what should no longer exist. */
export async function writeSite(archive: Archive, settings: Settings, tables: Tables, options: SiteOptions): Promise<Written> {
  await recover(options.out);
  const before = (await readManifest(options.out)) ?? emptyManifest;
  const staging = await openStaging(options.out);
  try {
    const assets = await bundleAssets();
    const site: Site = {
      title: settings.title,
      language: settings.language,
      images: settings.images,
      portable: options.portable,
      base: options.base,
      assets: {style: assets.style.path, script: assets.script.path},
    };
    const [pages, ...others] = await Promise.all([
      makePages(archive, site, tables, options.clean ? emptyManifest : before, staging.folder),
      ...[assetsOf(assets), dataOf(archive), await searchOf(archive, tables)].map((making) =>
        makeOne(making, options.clean ? emptyManifest : before, staging.folder),
      ),
    ]);
    const after: Manifest = {version: 1, units: {...pages, ...Object.assign({}, ...others)}};
    const {changed, unchanged, removed} = difference(options.clean ? {...before, units: unhashed(before)} : before, after);
    await staging.publish(after, changed, removed);
    return {written: count(changed), unchanged: count(unchanged), removed: count(removed)};
  } catch (error) {
    await staging.discard();
    throw error;
  }
}

/** Pages, as the summary counts them. */
function count(paths: readonly string[]): number {
  return paths.filter((path) => path.endsWith(".html")).length;
}

/** The same files with no hash, so that each counts as changed. */
function unhashed({units}: Manifest): Manifest["units"] {
  const forget = ({files}: Unit): Unit => ({hash: "", files: Object.fromEntries(Object.keys(files).map((path) => [path, ""]))});
  return Object.fromEntries(Object.entries(units).map(([name, unit]) => [name, forget(unit)]));
}

async function makeOne({name, hash, make}: Making, before: Manifest, folder: string): Promise<Manifest["units"]> {
  const known = before.units[name];
  if (known?.hash === hash) return {[name]: known};
  return {[name]: {hash, files: await hashesOf(await make(folder), folder)}};
}

async function hashesOf(paths: readonly string[], folder: string): Promise<Unit["files"]> {
  const files: Record<string, string> = {};
  for (const path of paths) files[path] = hashOf(await readFile(join(folder, path)));
  return files;
}

/** Pages are made all at once: Eleventy is handed those whose hash is new. */
async function makePages(archive: Archive, site: Site, tables: Tables, before: Manifest, folder: string): Promise<Manifest["units"]> {
  const bodies = bodiesOf(archive, site.portable);
  const code = await hashOfFiles(["templates", "src/site", ".eleventy.ts", "package-lock.json"]);
  const hashed = viewsOf(archive, tables).map((view) => ({view, name: `page ${view.path}`, hash: hashView(view, site, code, bodies)}));
  const stale = hashed.filter(({name, hash}) => before.units[name]?.hash !== hash);
  await renderViews(stale.map(({view}) => view), site, bodies, folder);
  const units: Record<string, Unit> = {};
  for (const {view, name, hash} of hashed) {
    const known = before.units[name];
    units[name] = known?.hash === hash ? known : {hash, files: await hashesOf([fileOf(view.path)], folder)};
  }
  return units;
}

function hashView(view: View, site: Site, code: string, bodies: (id: string) => string): string {
  const body = view.kind === "article" ? bodies(view.record.id) : "";
  return hashOf(JSON.stringify([code, site, view, body]));
}

function bodiesOf(archive: Archive, portable: boolean): (id: string) => string {
  const paths = new Map(archive.articles.map(({key, record}) => [key, record.path]));
  const articles = new Map(archive.articles.map((article) => [article.record.id, article]));
  const pathOf = (address: string): string | null => paths.get(canonicalAddress(address) ?? "") ?? null;
  return (id) => {
    const article = articles.get(id);
    if (!article) throw new Error(`No article ${id}`);
    return bodyOf(article, pathOf, portable);
  };
}

function assetsOf(assets: Assets): Making {
  const contents = Object.fromEntries(Object.values(assets).map(({path, content}) => [path, content]));
  return {name: "assets", hash: hashOf(Object.keys(contents).join()), make: (folder) => writeAll(folder, contents)};
}

function dataOf(archive: Archive): Making {
  const files = dataFiles(archive);
  return {name: "data", hash: hashOf(JSON.stringify(files)), make: (folder) => writeAll(folder, files)};
}

async function searchOf(archive: Archive, {countries}: Tables): Promise<Making> {
  const records = archive.articles.map(({record}) => record);
  const code = await hashOfFiles(["src/search", "src/text", "package-lock.json"]);
  return {
    name: "search",
    hash: hashOf(JSON.stringify([code, records, countries])),
    async make(folder) {
      await writeSearch(records, join(folder, "pagefind"), countries);
      return (await filesBelow(join(folder, "pagefind"))).map((path) => relative(folder, path).replaceAll("\\", "/"));
    },
  };
}

async function writeAll(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), content);
  }
  return Object.keys(files);
}
