import {readFile} from "node:fs/promises";
import {join} from "node:path";

/** Folder inside the output that is ours alone: what was written, and what a build is about to write. */
export const ownFolder = ".dateline";

/**
 * Something that is written as a whole: a page, the search index, the data. `hash` covers all that it is made from, so
 * that an equal one need not be made again; `files` are its files below the output folder, with their SHA-256.
 */
export type Unit = {readonly hash: string; readonly files: Readonly<Record<string, string>>};

/** What a build left in the output folder, by the name of each unit. */
export type Manifest = {readonly version: 1; readonly units: Readonly<Record<string, Unit>>};

export const emptyManifest: Manifest = {version: 1, units: {}};

/** Path of the manifest inside an output folder. */
export const manifestPath = (out: string): string => join(out, ownFolder, "manifest.json");

/** The manifest of an output folder; `null` when there is none that can be read. */
export async function readManifest(out: string): Promise<Manifest | null> {
  try {
    const manifest = JSON.parse(await readFile(manifestPath(out), "utf8")) as Omit<Manifest, "version"> & {version: unknown};
    return manifest.version === 1 ? {...manifest, version: 1} : null;
  } catch {
    return null;
  }
}

/** Every file that a manifest speaks of, with its hash. */
export function filesOf(manifest: Manifest): Map<string, string> {
  return new Map(Object.values(manifest.units).flatMap(({files}) => Object.entries(files)));
}
