import {mkdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {hashOf} from "../store/hash.js";
import type {Fingerprint, Manifest, Unit} from "../store/manifest.js";

/** Something that a build writes as a whole, unless its hash is the one of the last build. */
export type Making = {
  readonly name: string;
  /** Covers everything that it is made from, the code included. */
  readonly hash: string;
  /** Writes its files into a folder, and names them by path below it. */
  make(folder: string): Promise<readonly string[]>;
};

/** Makes a unit, or takes over what the last build made. */
export async function makeUnit(making: Making, before: Manifest, folder: string): Promise<Manifest["units"]> {
  const {name, hash} = making;
  const known = before.units[name];
  if (known?.hash === hash) return {[name]: known};
  return {[name]: {hash, files: await fingerprintsOf(await making.make(folder), folder)}};
}

/** Fingerprints of files below a folder, by path. */
export async function fingerprintsOf(paths: readonly string[], folder: string): Promise<Unit["files"]> {
  const files: Record<string, Fingerprint> = {};
  for (const path of paths) {
    const content = await readFile(join(folder, path));
    files[path] = {sha256: hashOf(content), bytes: content.length};
  }
  return files;
}

/** A unit whose files are at hand. */
export function ready(name: string, files: Readonly<Record<string, string | Uint8Array>>): Making {
  const hash = hashOf(Object.entries(files).map(([path, content]) => `${path} ${hashOf(content)}`).join("\n"));
  return {
    name,
    hash,
    async make(folder) {
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), {recursive: true});
        await writeFile(join(folder, path), content);
      }
      return Object.keys(files);
    },
  };
}
