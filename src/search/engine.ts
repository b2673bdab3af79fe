import {build} from "esbuild";
import {browsers} from "../model/browsers.js";
import {pagefindRelease, searchPaths} from "../model/search-bundle.js";
import {pagefindFiles} from "./pagefind.js";
import type {SearchFile} from "./in-site.js";

/**
 * Pagefind's part in the browser, in the folder `name`: its own script, made into one that any page may load (modules do
 * not load from a folder opened by double-click), that asks `archiveFetch` for files and waits by `archiveSoon`; and its
 * WebAssembly. Throws when the Pagefind that is installed is not the one that our index is written for.
 */
export async function engineFiles(name: string): Promise<readonly SearchFile[]> {
  const {script, wasm} = await engineOf();
  const {outputFiles} = await build({
    stdin: {contents: Buffer.from(script).toString(), loader: "js"},
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    globalName: "archiveEngine",
    define: {fetch: "archiveFetch", setTimeout: "archiveSoon", "Intl.Segmenter": "undefined", "import.meta.url": '"/"'},
    target: browsers,
    logLevel: "silent",
  });
  const content = outputFiles[0]?.contents;
  if (!content) throw new Error("esbuild wrote nothing for Pagefind");
  return [
    {path: searchPaths.script(name), content},
    {path: searchPaths.wasm(name), content: wasm},
  ];
}

async function engineOf(): Promise<{readonly script: Uint8Array; readonly wasm: Uint8Array}> {
  // they come with every index
  const files = await pagefindFiles([{id: "none", words: "none"}]);
  const named = (name: string): Uint8Array => {
    const content = files.find(({path}) => path === name)?.content;
    if (!content) throw new Error(`Pagefind wrote no ${name}`);
    return content;
  };
  const {version} = JSON.parse(Buffer.from(named("pagefind-entry.json")).toString()) as {readonly version: string};
  if (version !== pagefindRelease) throw new Error(`Found Pagefind ${version}; expected ${pagefindRelease}, for which the index is written anew in the browser`);
  return {script: named("pagefind.js"), wasm: named("wasm.unknown.pagefind")};
}
