import {readFile} from "node:fs/promises";
import {join} from "node:path";

/** Folder inside the output that is ours alone: what was written, and what a build is about to write. */
export const ownFolder = ".dateline";

/** By which one version of a file is told from another. */
export type Fingerprint = {readonly sha256: string; readonly bytes: number};

/**
 * Something that is written as a whole: a page, the search index, the data. `hash` covers all that it is made from, so
 * that an equal one need not be made again; `files` are its files by path below the output folder. A long file may say what
 * it consists of: a hash of what each of its parts is made from, and how many bytes that part takes. Of many files it may say
 * what each is made from, or what they are bound from, as hashes in their order.
 */
export type Unit = {
  readonly hash: string;
  readonly files: Readonly<Record<string, Fingerprint>>;
  readonly parts?: readonly (readonly [string, number])[];
  readonly hashes?: readonly string[];
};

/** What a build left in the output folder, by the name of each unit. */
export type Manifest = {readonly version: 2; readonly units: Readonly<Record<string, Unit>>};

export const emptyManifest: Manifest = {version: 2, units: {}};

/** Path of the manifest inside an output folder. */
export const manifestPath = (out: string): string => join(out, ownFolder, "manifest.json");

/** The manifest of an output folder; `null` when there is none that can be read. */
export async function readManifest(out: string): Promise<Manifest | null> {
  try {
    const manifest = JSON.parse(await readFile(manifestPath(out), "utf8")) as Omit<Manifest, "version"> & {version: unknown};
    if (typeof manifest.units !== "object" || Array.isArray(manifest.units)) return null;
    if (manifest.version === 1) return forgetful(manifest.units);
    return manifest.version === 2 ? {...manifest, version: 2} : null;
  } catch {
    return null;
  }
}

/** Version 1 knew no sizes: it still says which files are ours, and all of them are made again. */
function forgetful(units: Manifest["units"]): Manifest {
  const forget = ({files}: Unit): Unit => ({
    hash: "",
    files: Object.fromEntries(Object.keys(files).map((path) => [path, {sha256: "", bytes: 0}])),
  });
  return {version: 2, units: Object.fromEntries(Object.entries(units).map(([name, unit]) => [name, forget(unit)]))};
}

/** Every file of some units. */
export function filesOf(units: readonly Unit[]): Map<string, Fingerprint> {
  const all = new Map<string, Fingerprint>();
  for (const {files} of units) for (const [path, fingerprint] of Object.entries(files)) all.set(path, fingerprint);
  return all;
}
