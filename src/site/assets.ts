import {readFile} from "node:fs/promises";
import type {Site} from "../model/view.js";
import {compiled} from "../program.js";

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

/** Where what was bundled lies, in the compiled program. */
const file = "assets.json";

let loaded: Promise<Assets> | undefined;

/** The stylesheet, the scripts and the service worker of the site, as they were bundled when the program was compiled. */
export function loadAssets(): Promise<Assets> {
  return (loaded ??= compiled(file).then(async (url) => JSON.parse(await readFile(url, "utf8"), revived) as Assets));
}

/** The file that `loadAssets` reads, by its name. */
export function writtenAssets(assets: Assets): Readonly<Record<string, string>> {
  // bytes are looked at before they write themselves in a way of their own
  return {[file]: JSON.stringify(assets, (_, value: unknown) => (isAsset(value) ? {...value, content: Buffer.from(value.content).toString("base64")} : value))};
}

function isAsset(value: unknown): value is Asset {
  return typeof value === "object" && value !== null && "content" in value && value.content instanceof Uint8Array;
}

function revived(name: string, value: unknown): unknown {
  return name === "content" ? Buffer.from(String(value), "base64") : value;
}

/** Every file, as a site publishes it; `keepable` sites have a service worker. */
export function filesOfAssets({style, script, icon, first, parts, worker}: Assets, keepable = true): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries([style, script, icon, first, ...parts, ...(keepable ? [worker] : [])].map(({path, content}) => [path, content]));
}

/** What pages ask for by its path. */
export function pathsOfAssets({style, script, icon, first, worker}: Assets, keepable = true): Site["assets"] {
  return {style: style.path, script: script.path, icon: icon.path, first: first.path, ...(keepable && {worker: worker.path})};
}

