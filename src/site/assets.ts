import {createHash} from "node:crypto";
import {build, type BuildOptions} from "esbuild";
import {browsers} from "../model/browsers.js";

/** A file of the site. */
export type Asset = {readonly path: string; readonly content: Uint8Array};

export type Assets = {
  /** What every page uses: the name carries the hash of the content, so that a browser may keep it for ever. */
  readonly style: Asset;
  readonly script: Asset;
  /** What citing and exporting need, loaded when a reader asks for it. */
  readonly exporting: Asset;
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

async function bundleAll(): Promise<Assets> {
  const [style, script, exporting, worker] = await Promise.all([
    hashed("site", ".css", {entryPoints: ["templates/styles/site.css"]}),
    // a classic script: modules do not load from a folder opened by double-click
    hashed("site", ".js", {entryPoints: ["src/client/site.ts"], format: "iife", charset: "utf8"}),
    hashed("exporting", ".js", {entryPoints: ["src/client/exporting/main.ts"], format: "iife", charset: "utf8"}),
    bundle({entryPoints: ["src/client/offline/worker.ts"], format: "iife", charset: "utf8"}),
  ]);
  return {style, script, exporting, worker: {path: "sw.js", content: worker}};
}

async function hashed(name: string, ending: string, options: BuildOptions): Promise<Asset> {
  const content = await bundle(options);
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return {path: `assets/${name}-${hash}${ending}`, content};
}

async function bundle(options: BuildOptions): Promise<Uint8Array> {
  const {outputFiles} = await build({...options, bundle: true, minify: true, write: false, target: browsers, logLevel: "silent"});
  const content = outputFiles[0]?.contents;
  if (!content) throw new Error(`esbuild wrote nothing for ${JSON.stringify(options.entryPoints)}`);
  return content;
}
