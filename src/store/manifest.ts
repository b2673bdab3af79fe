import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {OfflinePart} from "../model/offline.js";
import {hashOf} from "./hash.js";

/** Folder inside the output that is ours alone: what was written, and what a build is about to write. */
export const ownFolder = ".dateline";

/** By which one version of a file is told from another. */
export type Fingerprint = {readonly sha256: string; readonly bytes: number};

/**
 * Something that is written as a whole: a page, the search index, the data. `hash` covers all that it is made from, so
 * that an equal one need not be made again; `files` are its files by path below the output folder. A long file may say what
 * it consists of: a hash of what each of its parts is made from, and how many bytes that part takes. Of many files it may say
 * what each is made from, or what they are bound from, as hashes in their order. Lists of files that readers can keep say what
 * they list.
 */
export type Unit = {
  readonly hash: string;
  readonly files: Readonly<Record<string, Fingerprint>>;
  readonly parts?: readonly (readonly [string, number])[] | undefined;
  readonly hashes?: readonly string[] | undefined;
  readonly lists?: readonly OfflinePart[] | undefined;
};

/** What a build left in the output folder, by the name of each unit. */
export type Manifest = {readonly units: Readonly<Record<string, Unit>>};

export const emptyManifest: Manifest = {units: {}};

/** Path of the manifest inside an output folder. */
export const manifestPath = (out: string): string => join(out, ownFolder, "manifest.json");

/** A unit as a manifest holds it. There are thousands, of which a build takes over most as they are: only what is asked for is taken apart. */
class WrittenUnit implements Unit {
  private unit: Unit | undefined;

  constructor(readonly hash: string, readonly count: number, readonly json: string) {}

  get files(): Unit["files"] {
    return this.whole().files;
  }

  get parts(): Unit["parts"] {
    return this.whole().parts;
  }

  get hashes(): Unit["hashes"] {
    return this.whole().hashes;
  }

  get lists(): Unit["lists"] {
    return this.whole().lists;
  }

  private whole(): Unit {
    return (this.unit ??= JSON.parse(this.json) as Unit);
  }
}

/** How many files a unit has. */
export function countOf(unit: Unit): number {
  return unit instanceof WrittenUnit ? unit.count : Object.keys(unit.files).length;
}

/** A manifest as it is written: JSON, a unit a line, and in the first line a hash of all others. */
export function manifestText({units}: Manifest): string {
  const lines = Object.entries(units).map(([name, unit]) => `${JSON.stringify(name)}:${jsonOf(unit)}`);
  const rest = `${lines.join(",\n")}\n}}\n`;
  return `{"version":3,"sum":"${hashOf(rest)}","units":{\n${rest}`;
}

function jsonOf(unit: Unit): string {
  if (unit instanceof WrittenUnit) return unit.json;
  const {hash, files, parts, hashes, lists} = unit;
  return JSON.stringify({hash, count: countOf(unit), files, parts, hashes, lists});
}

const firstLine = /^\{"version":3,"sum":"([0-9a-f]{64})","units":\{$/;
const unitLine = /^("(?:[^"\\]|\\.)*"):\{"hash":("(?:[^"\\]|\\.)*"),"count":(\d+),/;

/** The manifest of an output folder; `null` when there is none that can be read. */
export async function readManifest(out: string): Promise<Manifest | null> {
  try {
    const bytes = await readFile(manifestPath(out));
    const start = bytes.indexOf("\n") + 1;
    const [, sum] = firstLine.exec(bytes.toString("latin1", 0, Math.max(0, start - 1))) ?? [];
    if (sum === undefined) return forgetful((JSON.parse(bytes.toString("utf8")) as Manifest).units);
    return sum === hashOf(bytes.subarray(start)) ? {units: unitsIn(bytes.toString("utf8", start))} : null;
  } catch {
    return null;
  }
}

function unitsIn(text: string): Manifest["units"] {
  return Object.fromEntries(text.split("\n").flatMap((line) => {
    const [, name, hash, count] = unitLine.exec(line) ?? [];
    if (name === undefined || hash === undefined) return [];
    return [[JSON.parse(name) as string, new WrittenUnit(JSON.parse(hash) as string, Number(count), line.slice(name.length + 1, line.endsWith(",") ? -1 : undefined))]];
  }));
}

/** What says which files are ours, and nothing of what they hold: all of them are made again. So is what older versions of the program wrote. */
export function forgetful(units: Manifest["units"]): Manifest {
  const forget = ({files}: Unit): Unit => ({
    hash: "",
    files: Object.fromEntries(Object.keys(files).map((path) => [path, {sha256: "", bytes: 0}])),
  });
  return {units: Object.fromEntries(Object.entries(units).map(([name, unit]) => [name, forget(unit)]))};
}

/** Every file of some units. */
export function filesOf(units: readonly Unit[]): Map<string, Fingerprint> {
  const all = new Map<string, Fingerprint>();
  for (const {files} of units) for (const [path, fingerprint] of Object.entries(files)) all.set(path, fingerprint);
  return all;
}
