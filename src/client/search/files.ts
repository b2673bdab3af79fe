import {searchFolder} from "../../model/search-bundle.js";
import {addressOf, isPortable} from "../place.js";

declare global {
  interface Window {
    /** Called by the files of a portable site, which are scripts. */
    archiveFile?: (path: string, base64: string) => void;
    /** What they handed over, by path; scripts of the site that are loaded later share it. */
    archiveFiles?: Map<string, string>;
  }
}

/** `fixed`: the path carries a hash, so a copy at hand is right; otherwise the server is asked whether it changed. */
export type Freshness = "fixed" | "changing";

/** A file cannot be asked for: there is no network, or the page was opened by double-click and may read no files. */
export class Unreachable extends Error {}

/** The bytes of a file of the search, by its path below the search folder. Throws when there is none to be had. */
export async function bytesOf(path: string, freshness: Freshness): Promise<Uint8Array<ArrayBuffer>> {
  if (isPortable) return bytesOfScript(path);
  const response = await fetch(addressOf(searchFolder + path), {cache: freshness === "fixed" ? "default" : "no-cache"}).catch((cause: unknown) => {
    throw new Unreachable(path, {cause});
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** A file of JSON. */
export async function jsonOf<Content>(path: string, freshness: Freshness): Promise<Content> {
  return JSON.parse(new TextDecoder().decode(await bytesOf(path, freshness))) as Content;
}

/** What was packed with gzip, where the browser unpacks it: it does so in less time than a script. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || !("DecompressionStream" in window)) return bytes;
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
}

/** Runs a script of the site. */
export async function runScript(path: string): Promise<void> {
  const script = document.createElement("script");
  script.src = addressOf(searchFolder + path);
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => {
      reject(new Error(path));
    };
    document.head.append(script);
  }).finally(() => {
    script.remove();
  });
}

/** A page opened by double-click may not read files; each is a script that hands over its bytes. */
async function bytesOfScript(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const handed = (window.archiveFiles ??= new Map<string, string>());
  window.archiveFile ??= (from, base64) => handed.set(from, base64);
  await runScript(`${path}.js`);
  const base64 = handed.get(path);
  handed.delete(path);
  if (base64 === undefined) throw new Error(path);
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
