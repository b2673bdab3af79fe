import {constants} from "node:buffer";
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
      const bytes = bytesOf(value);
      if (bytes) packs.set(key, bytes);
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
 * JSON in ASCII alone, which takes a tenth of the time to read; `null` when it is longer than a text may be: the value is worked
 * out again each time.
 */
function bytesOf(value: unknown): Buffer | null {
  try {
    return inAscii(JSON.stringify(value));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** `\u` and four digits. */
const escapeLength = 6;
const [backslash = 0, letterU = 0] = Buffer.from("\\u");
const digits = Buffer.from("0123456789abcdef");

/** With characters beyond ASCII as escapes. */
function inAscii(json: string): Buffer {
  let others = 0;
  for (let at = 0; at < json.length; at++) if (json.charCodeAt(at) > 0x7f) others++;
  const size = json.length + others * (escapeLength - 1);
  if (size > constants.MAX_STRING_LENGTH) throw new RangeError("Longer than a text may be");
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  for (let at = 0; at < json.length; at++) {
    const unit = json.charCodeAt(at);
    if (unit <= 0x7f) bytes[length++] = unit;
    else length = putEscape(unit, bytes, length);
  }
  return bytes;
}

/** Puts the escape of a UTF-16 unit at a place; the place behind it. */
function putEscape(unit: number, into: Buffer, place: number): number {
  into[place] = backslash;
  into[place + 1] = letterU;
  for (let nth = 0; nth < 4; nth++) into[place + 2 + nth] = digits[(unit >> (12 - 4 * nth)) & 0xf] ?? 0;
  return place + escapeLength;
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
