import {createHash} from "node:crypto";
import {readFile} from "node:fs/promises";
import {resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {build, type BuildOptions} from "esbuild";
import {countries} from "../data/countries/names.js";
import {browsers} from "../model/browsers.js";
import {languages, type Names} from "../model/language.js";
import type {Site} from "../model/view.js";

/** A file of the site. */
export type Asset = {readonly path: string; readonly content: Uint8Array};

export type Assets = {
  /** What every page uses: the name carries the hash of the content, so that a browser may keep it for ever. */
  readonly style: Asset;
  readonly script: Asset;
  /** What browsers show beside a page's title; without one they ask the server for a file of their own. */
  readonly icon: Asset;
  /** Runs before anything is shown, and is as small as can be. */
  readonly first: Asset;
  /** Parts of the script that a page loads when something needs them. */
  readonly parts: readonly Asset[];
  /** The service worker: its name stays, and it lies at the root, since it answers for everything beside and below it. */
  readonly worker: Asset;
};

let bundled: Promise<Assets> | undefined;

/**
 * The stylesheet, the scripts and the service worker of the site, bundled once by a process, as its own code is read once;
 * paths are below the project's folder.
 */
export function bundleAssets(): Promise<Assets> {
  return (bundled ??= bundleAll());
}

/** Every file, as a site publishes it; `keepable` sites have a service worker. */
export function filesOfAssets({style, script, icon, first, parts, worker}: Assets, keepable = true): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries([style, script, icon, first, ...parts, ...(keepable ? [worker] : [])].map(({path, content}) => [path, content]));
}

/** What pages ask for by its path. */
export function pathsOfAssets({style, script, icon, first, worker}: Assets, keepable = true): Site["assets"] {
  return {style: style.path, script: script.path, icon: icon.path, first: first.path, ...(keepable && {worker: worker.path})};
}

async function bundleAll(): Promise<Assets> {
  const words = {INTERFACE_WORDS: JSON.stringify(await interfaceWords())};
  const sources: Readonly<Record<string, BuildOptions>> = {
    language: {entryPoints: ["src/client/language/language.ts"], define: words},
    aid: {entryPoints: ["src/client/aid-part.ts"]},
    search: {entryPoints: ["src/client/search-part.ts"]},
    reading: {entryPoints: ["src/client/reading-part.ts"]},
    compare: {entryPoints: ["src/client/compare-part.ts"]},
    pick: {entryPoints: ["src/client/pick-part.ts"]},
    exporting: {entryPoints: ["src/client/exporting-part.ts"]},
  };
  const parts = await Promise.all(Object.entries(sources).map(async ([name, source]) => [name, await hashed(name, ".js", {...source, ...classic})] as const));
  const define = {PART_PATHS: JSON.stringify(Object.fromEntries(parts.map(([name, {path}]) => [name, path])))};
  const [style, icon, script, first, worker] = await Promise.all([
    hashed("site", ".css", {entryPoints: ["templates/styles/site.css"]}),
    readFile("templates/icon.svg").then((content) => named("icon", ".svg", content)),
    hashed("site", ".js", {entryPoints: ["src/client/site.ts"], ...classic, define}),
    hashed("first", ".js", {entryPoints: ["src/client/language/first.ts"], ...classic, define}),
    bundle({entryPoints: ["src/client/offline/worker.ts"], ...classic}),
  ]);
  return {style, script, icon, first, parts: parts.map(([, part]) => part), worker: {path: "sw.js", content: worker}};
}

// modules do not load from a folder opened by double-click
const classic = {format: "iife", charset: "utf8"} as const;

/** Words of the templates by name, and names of countries, each in the order of `languages`. */
async function interfaceWords(): Promise<Readonly<Record<string, readonly string[]>>> {
  const {interfaceRows} = (await import(pathToFileURL(resolve("templates/interface-rows.ts")).href)) as {readonly interfaceRows: Readonly<Record<string, Names>>};
  const named = Object.fromEntries(countries.map(({code, names}) => [code, names]));
  return Object.fromEntries(Object.entries({...interfaceRows, ...named}).map(([name, names]) => [name, languages.map((language) => names[language])]));
}

async function hashed(name: string, ending: string, options: BuildOptions): Promise<Asset> {
  return named(name, ending, await bundle(options));
}

function named(name: string, ending: string, content: Uint8Array): Asset {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return {path: `assets/${name}-${hash}${ending}`, content};
}

async function bundle(options: BuildOptions): Promise<Uint8Array> {
  const {outputFiles} = await build({...options, bundle: true, minify: true, write: false, target: browsers, logLevel: "silent"});
  const content = outputFiles[0]?.contents;
  if (!content) throw new Error(`esbuild wrote nothing for ${JSON.stringify(options.entryPoints)}`);
  return content;
}
