import {createHash} from "node:crypto";
import {readFile} from "node:fs/promises";
import {build, type BuildOptions} from "esbuild";
import {countries} from "../data/countries/names.js";
import {browsers} from "../model/browsers.js";
import {languages, type Names} from "../model/language.js";
import {compiled} from "../program.js";
import {writtenAssets, type Asset, type Assets} from "./assets.js";

/** Files that go with the compiled program: the stylesheet, the scripts and the service worker of the site. Paths are below the project's folder. */
export async function bundleAssets(): Promise<Readonly<Record<string, string>>> {
  return writtenAssets(await bundleAll());
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
  const {interfaceRows} = (await import((await compiled("templates/interface-rows.ts")).href)) as {readonly interfaceRows: Readonly<Record<string, Names>>};
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
