import {mkdir, rename, rm, writeFile} from "node:fs/promises";
import {dirname} from "node:path";
import {Packs, readAhead} from "./packs.js";
import {shortVersion} from "./versions.js";

/** Remembers what was worked out for a key without white space, across builds. Safe to delete, or to kill a build over, at any moment. */
export type Cache<Value> = {
  get(key: string): Promise<Value | undefined>;
  set(key: string, value: Value): Promise<void>;
};

/**
 * A cache in a folder, in packs that hold many values each. `version` is part of the packs' names, so that other code never
 * reads what this code wrote. What is damaged counts as absent.
 */
export function createCache<Value>(folder: string, version: string): Cache<Value> {
  const packs = packsOf(folder, version);
  return {
    get(key) {
      const json = packs.get(key);
      return Promise.resolve(json && (JSON.parse(json.toString("latin1")) as Value));
    },
    set(key, value) {
      const json = jsonOf(value);
      if (json !== null) packs.set(key, Buffer.from(json, "latin1"));
      return Promise.resolve();
    },
  };
}

/** Forgets what a cache holds; see `Packs.clear`. */
export function clearCache(folder: string, version: string): void {
  packsOf(folder, version).clear();
}

function packsOf(folder: string, version: string): Packs {
  return new Packs(folder, shortVersion(version), readAhead);
}

/**
 * In ASCII alone, which takes a tenth of the time to read; `null` when the value is longer than a text may be: it is worked out
 * again each time.
 */
function jsonOf(value: unknown): string | null {
  try {
    return JSON.stringify(value).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A cache that remembers nothing. */
export const noCache: Cache<never> = {get: () => Promise.resolve(undefined), set: () => Promise.resolve()};

/** Writes a file under another name and renames it into place: whole or not at all. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  const draft = `${path}.${process.pid}.draft`;
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, {force: true});
    throw error;
  }
}
