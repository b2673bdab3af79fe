import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {hashOf} from "./hash.js";
import type {Fingerprint, Unit} from "./manifest.js";

/** A file of the site; `path` is below its folder, `sha256` known where it was needed before. */
export type SiteFile = {readonly path: string; readonly content: Uint8Array; readonly sha256?: string};

/**
 * Writes files into a folder; the fingerprints of all, by path. Those that are `published` as they are need not be written. Most
 * are small: at once, since to wait for each takes several times as long.
 */
export function writeFiles(files: readonly SiteFile[], folder: string, published: Unit["files"] = {}): Unit["files"] {
  const fingerprints: Record<string, Fingerprint> = {};
  const parents = new Set<string>();
  for (const {path, content, sha256 = hashOf(content)} of files) {
    fingerprints[path] = {sha256, bytes: content.length};
    if (published[path]?.sha256 === sha256) continue;
    const parent = dirname(path);
    if (!parents.has(parent)) mkdirSync(join(folder, parent), {recursive: true});
    parents.add(parent);
    writeFileSync(join(folder, path), content);
  }
  return fingerprints;
}
