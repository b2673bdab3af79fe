import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {hashOf} from "./hash.js";
import type {Fingerprint, Unit} from "./manifest.js";

/** A file of the site; `path` is below its folder, `sha256` known where it was needed before. */
export type SiteFile = {readonly path: string; readonly content: Uint8Array; readonly sha256?: string};

/** Writes files into a folder; their fingerprints, by path. Most are small: at once, since to wait for each takes several times as long. */
export function writeFiles(files: readonly SiteFile[], folder: string): Unit["files"] {
  const fingerprints: Record<string, Fingerprint> = {};
  for (const parent of new Set(files.map(({path}) => dirname(path)))) mkdirSync(join(folder, parent), {recursive: true});
  for (const {path, content, sha256 = hashOf(content)} of files) {
    writeFileSync(join(folder, path), content);
    fingerprints[path] = {sha256, bytes: content.length};
  }
  return fingerprints;
}
