import {bodyOf} from "../archive/bodies.js";
import type {Archive} from "../model/archive.js";
import {fileOf} from "../model/permalinks.js";
import type {Site, View} from "../model/view.js";
import {renderViews} from "../site/render.js";
import {hashOf, hashOfFiles} from "../store/hash.js";
import type {Manifest, Unit} from "../store/manifest.js";
import {canonicalKey} from "../text/address.js";
import {fingerprintsOf} from "./making.js";

/** What pages are made with beside their view; a change here makes every page stale. */
const code = ["templates", "src/site", ".eleventy.ts", "package-lock.json"];

/** Makes the pages whose view is new, all in one run of Eleventy, and takes over the others. */
export async function makePages(views: readonly View[], archive: Archive, site: Site, before: Manifest, folder: string): Promise<Manifest["units"]> {
  const bodies = bodiesOf(archive, site.portable);
  const version = await hashOfFiles(code);
  const hashed = views.map((view) => ({view, name: `page ${view.path}`, hash: hashView(view, site, version, bodies)}));
  const stale = hashed.filter(({name, hash}) => before.units[name]?.hash !== hash);
  await renderViews(stale.map(({view}) => view), site, bodies, folder);
  const units: Record<string, Unit> = {};
  for (const {view, name, hash} of hashed) {
    const known = before.units[name];
    units[name] = known?.hash === hash ? known : {hash, files: await fingerprintsOf([fileOf(view.path)], folder)};
  }
  return units;
}

function hashView(view: View, site: Site, version: string, bodies: Bodies): string {
  const body = view.kind === "article" ? bodies(view.record.id) : "";
  return hashOf(JSON.stringify([version, site, view, body]));
}

type Bodies = (id: string) => string;

function bodiesOf(archive: Archive, portable: boolean): Bodies {
  const paths = new Map(archive.articles.map(({key, record}) => [key, record.path]));
  const articles = new Map(archive.articles.map((article) => [article.record.id, article]));
  const pathOf = (address: string): string | null => paths.get(canonicalKey(address) ?? "") ?? null;
  return (id) => {
    const article = articles.get(id);
    if (!article) throw new Error(`No article ${id}`);
    return bodyOf(article, pathOf, portable);
  };
}
