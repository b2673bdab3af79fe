import {createHash} from "node:crypto";
import {build, type BuildOptions} from "esbuild";

/** A file that every page uses; its name carries the hash of its content, so that a browser may keep it for ever. */
export type Asset = {readonly path: string; readonly content: Uint8Array};

export type Assets = {readonly style: Asset; readonly script: Asset};

const targets = ["chrome109", "firefox115", "safari16"];

/** Bundles the stylesheet and the script of the site; paths are below the project's folder. */
export async function bundleAssets(): Promise<Assets> {
  const [style, script] = await Promise.all([
    bundle("site", ".css", {entryPoints: ["templates/styles/site.css"]}),
    // a classic script: modules do not load from a folder opened by double-click
    bundle("site", ".js", {entryPoints: ["src/client/site.ts"], format: "iife", charset: "utf8"}),
  ]);
  return {style, script};
}

async function bundle(name: string, ending: string, options: BuildOptions): Promise<Asset> {
  const {outputFiles} = await build({...options, bundle: true, minify: true, write: false, target: targets, logLevel: "silent"});
  const content = outputFiles[0]?.contents;
  if (!content) throw new Error(`esbuild wrote nothing for ${name}${ending}`);
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return {path: `assets/${name}-${hash}${ending}`, content};
}
