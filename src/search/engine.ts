import {build} from "esbuild";
import {browsers} from "../model/browsers.js";
import {searchPaths} from "../model/search-bundle.js";
import {indexRecords} from "./pagefind.js";
import type {SearchFile} from "./volume.js";

/**
 * Pagefind's part in the browser, in the folder `name`: its own script, made into one that any page may load (modules do
 * not load from a folder opened by double-click), that asks `archiveFetch` for files and waits by `archiveSoon`; and its
 * WebAssembly.
 */
export async function engineFiles(name: string): Promise<readonly SearchFile[]> {
  // The two come with every index.
  const {script, wasm} = await indexRecords([{id: "none", words: "none"}]);
  const {outputFiles} = await build({
    stdin: {contents: Buffer.from(script).toString(), loader: "js"},
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    globalName: "archiveEngine",
    define: {fetch: "archiveFetch", setTimeout: "archiveSoon", "import.meta.url": '"/"'},
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
