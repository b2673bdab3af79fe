import {createHash} from "node:crypto";
import {access, readFile, rm} from "node:fs/promises";
import {join} from "node:path";
import {writeWhole} from "./cache.js";

/** Keeps bytes by name across builds. Safe to delete, or to kill a build over, at any moment. */
export type Blobs = {
  /** Whether there is something of this name; what it is worth, `get` says. */
  has(name: string): Promise<boolean>;
  get(name: string): Promise<Uint8Array | undefined>;
  set(name: string, content: Uint8Array): Promise<void>;
  forget(name: string): Promise<void>;
};

/** Keeps bytes in a folder, one file a name. Each begins with the hash of the rest: one that is damaged counts as absent. */
export function openBlobs(folder: string): Blobs {
  const fileOf = (name: string): string => join(folder, name);
  return {
    has: (name) => access(fileOf(name)).then(() => true, () => false),
    async get(name) {
      const bytes = await readFile(fileOf(name)).catch(() => Buffer.alloc(0));
      const [sum, content] = [bytes.subarray(0, sumLength), bytes.subarray(sumLength)];
      return sum.equals(sumOf(content)) ? content : undefined;
    },
    set: (name, content) => writeWhole(fileOf(name), Buffer.concat([sumOf(content), content])),
    // what a manifest no longer knows the hash of has no name, and a name of nothing would be the folder
    forget: (name) => (name === "" ? Promise.resolve() : rm(fileOf(name), {force: true})),
  };
}

const sumLength = 32;

function sumOf(content: Uint8Array): Buffer {
  return createHash("sha256").update(content).digest();
}
