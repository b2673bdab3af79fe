import {readFile} from "node:fs/promises";
import {writeWhole} from "./cache.js";

/** By which a file is known again without being read: its path, and a stamp that every change of it changes. */
export type Stamped = {readonly path: string; readonly stamp: string; readonly changed: number};

/** What became of files at the last build, as keys of a cache. Safe to delete at any moment. */
export type Stamps = {
  /** The key for a file that has not changed since. */
  keyOf(file: Stamped): string | undefined;
  remember(file: Stamped, key: string): void;
  /** Writes down what was remembered since it was opened, and nothing else. */
  save(): Promise<void>;
};

// A file that was changed so shortly before may be changed again without another stamp: some systems count whole seconds.
const tooFresh = 3000;

/** The stamps that a file holds, none when it cannot be read. `now` is in milliseconds since 1970. */
export async function openStamps(path: string, now: number): Promise<Stamps> {
  const known = new Map((await read(path)).map((one) => [one[0], one]));
  const seen: Known[] = [];
  return {
    keyOf({path: file, stamp}) {
      const [, of, key] = known.get(file) ?? [];
      return stamp !== "" && of === stamp ? key : undefined;
    },
    remember({path: file, stamp, changed}, key) {
      if (stamp !== "" && changed < now - tooFresh) seen.push([file, stamp, key]);
    },
    save: () => writeWhole(path, JSON.stringify(seen)),
  };
}

/** What an archive would be made from, in one text; `null` when a file must be read before that can be said. */
export function inputsOf({found, ignored}: {readonly found: readonly Stamped[]; readonly ignored: number}, stamps: Stamps): string | null {
  const keys = found.map((file) => stamps.keyOf(file));
  return keys.includes(undefined) ? null : namedInputs(keys, ignored);
}

/** What an archive is made from: what became of each file, as keys of a cache, and how many names were passed over. */
export function namedInputs(keys: readonly (string | undefined)[], ignored: number): string {
  return JSON.stringify([keys, ignored]);
}

/** Stamps that know no file. */
export const noStamps: Stamps = {keyOf: () => undefined, remember: () => undefined, save: () => Promise.resolve()};

type Known = readonly [path: string, stamp: string, key: string];

async function read(path: string): Promise<readonly Known[]> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as readonly Known[];
  } catch {
    return [];
  }
}
