import {mkdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {hashOf} from "./hash.js";

/** Remembers what was worked out for a key, across builds. Safe to delete, or to kill a build over, at any moment. */
export type Cache<Value> = {
  get(key: string): Promise<Value | undefined>;
  set(key: string, value: Value): Promise<void>;
};

/**
 * A cache in a folder, one file a key. `version` is part of every key, so that other code never reads what this code
 * wrote. Each file begins with the hash of the rest: one that is damaged counts as absent.
 */
export function createCache<Value>(folder: string, version: string): Cache<Value> {
  const fileOf = (key: string): string => {
    const name = hashOf(`${version}\n${key}`);
    return join(folder, name.slice(0, 2), name.slice(2));
  };
  return {
    async get(key) {
      const content = await readFile(fileOf(key), "utf8").catch(() => "");
      const [sum, json] = [content.slice(0, 64), content.slice(65)];
      return json !== "" && hashOf(json) === sum ? (JSON.parse(json) as Value) : undefined;
    },
    async set(key, value) {
      const content = contentOf(value);
      if (content !== null) await writeWhole(fileOf(key), content);
    },
  };
}

/** `null` when the value is longer than a text may be: it is worked out again each time. */
function contentOf(value: unknown): string | null {
  try {
    const json = JSON.stringify(value);
    return `${hashOf(json)}\n${json}`;
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
