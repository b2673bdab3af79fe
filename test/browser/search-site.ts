import {mkdir, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import type {ArticleRecord} from "../../src/model/article.js";
import type {Country} from "../../src/model/country.js";
import type {Language} from "../../src/model/language.js";
import type {SearchView, Site} from "../../src/model/view.js";
import {makeSearch, type SearchOptions} from "../../src/outputs/search.js";
import {emptyManifest} from "../../src/store/manifest.js";
import {filesOfAssets, loadAssets, pathsOfAssets} from "../../src/site/assets.js";
import Search from "../../templates/pages/search.11ty.js";
import {shelved} from "../support/archives.js";

export type SearchSiteOptions = {
  /** Search pages by path, each in its language. */
  readonly pages?: Readonly<Record<string, Language>>;
  readonly portable?: boolean;
  readonly limits?: SearchOptions["limits"];
};

/** Writes what a search needs into a folder: its index, script, style, and the search page in one language each. */
export async function writeSearchSite(
  folder: string,
  articles: readonly ArticleRecord[],
  countries: readonly Country[],
  {pages = {"search/": "zh-Hans"}, portable = false, limits}: SearchSiteOptions = {},
): Promise<Site> {
  await makeSearch(shelved(articles), countries, {portable, jobs: 1, kept: join(folder, ".kept"), ...(limits && {limits})}, emptyManifest, folder);
  const bundled = await loadAssets();
  for (const [path, content] of Object.entries(filesOfAssets(bundled))) await write(join(folder, path), content);
  const {style, script} = pathsOfAssets(bundled);
  const site: Site = {
    title: "试验", language: "zh-Hans", images: "ask", portable, base: "/", assets: {style, script},
  };
  for (const [path, language] of Object.entries(pages)) {
    const view: SearchView = {kind: "search", path, crumbs: [], total: articles.length, outlets: [], years: [], countries: [], pairs: []};
    await write(join(folder, path, "index.html"), pageOf(view, {...site, language}));
  }
  return site;
}

/** Writes a file, and the folders above it. */
export async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, content);
}

function pageOf(view: SearchView, site: Site): string {
  return `<!doctype html>${Search({view, site, bodyOf: () => ""}).html}`;
}
