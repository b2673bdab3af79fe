import {randomBytes} from "node:crypto";
import {closeSync, existsSync, fstatSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, rmSync, writeSync} from "node:fs";
import {join} from "node:path";
import {hashOf} from "./hash.js";
import {isAlive} from "./lock.js";

/** Where the bytes of an entry lie. */
type Entry = {readonly pack: string; readonly offset: number; readonly length: number; readonly sum: string};

/** A stretch of a pack that was read at once. */
type Window = {readonly from: number; readonly bytes: Buffer};

/** Entries that follow each other are mostly asked for in that order, and come with one look at the disk. */
const windowSize = 512 * 1024;

/** When there are more packs than this, those of ended processes that have fewer entries than this are made one. */
const mostPacks = 64;
const fewEntries = 1000;

/**
 * Many small texts by name in a few files of a folder. A pack is only ever added to, by the one process that began it:
 * the bytes first, then the line of its index (`<name> <offset> <length> <SHA-256>`) that says where they are. What is
 * killed, cut short, copied half or damaged is an entry less, never a wrong one. Packs are those whose names begin with
 * `prefix`.
 */
export class Packs {
  private entries: Map<string, Entry> | null = null;
  private readonly windows = new Map<string, Window>();

  constructor(private readonly folder: string, private readonly prefix: string) {}

  /** The text of a name; `undefined` when there is none that is whole. */
  get(name: string): string | undefined {
    const entry = this.opened().get(name);
    const bytes = entry && this.read(entry);
    return bytes && hashOf(bytes) === entry.sum ? bytes.toString("utf8") : undefined;
  }

  set(name: string, text: string): void {
    const entries = this.opened();
    const entry = writerOf(this.folder, this.prefix).add(name, Buffer.from(text));
    entries.set(name, entry);
    this.windows.delete(entry.pack);
  }

  private opened(): Map<string, Entry> {
    if (this.entries) return this.entries;
    this.entries = new Map();
    forgetLost(this.folder, this.prefix);
    const packs = packsIn(this.folder, this.prefix);
    const small: string[] = [];
    for (const pack of packs) {
      const found = indexOf(this.folder, pack);
      for (const [name, entry] of found) this.entries.set(name, entry);
      if (found.length < fewEntries && !isAlive(ownerOf(pack))) small.push(pack);
    }
    if (packs.length > mostPacks) this.gather(small);
    return this.entries;
  }

  /** Makes one pack of many. Whoever still has the old ones in mind finds nothing there, and works it out again. */
  private gather(packs: readonly string[]): void {
    const small = new Set(packs);
    for (const [name, {pack}] of this.entries ?? []) {
      const text = small.has(pack) ? this.get(name) : undefined;
      if (text !== undefined) this.set(name, text);
    }
    for (const pack of packs) for (const ending of ["index", "pack"]) rmSync(join(this.folder, `${pack}.${ending}`), {force: true});
  }

  private read({pack, offset, length}: Entry): Buffer | null {
    const known = this.windows.get(pack);
    const window = known && holds(known, offset, length) ? known : readWindow(join(this.folder, `${pack}.pack`), offset, Math.max(length, windowSize));
    if (window) this.windows.set(pack, window);
    // the pack is gone: look anew at what there is
    else this.entries = null;
    return window && holds(window, offset, length) ? window.bytes.subarray(offset - window.from, offset - window.from + length) : null;
  }
}

function holds({from, bytes}: Window, offset: number, length: number): boolean {
  return offset >= from && offset + length <= from + bytes.length;
}

function readWindow(path: string, from: number, length: number): Window | null {
  try {
    const file = openSync(path, "r");
    try {
      const left = Math.max(0, Math.min(length, fstatSync(file).size - from));
      const bytes = Buffer.allocUnsafeSlow(left);
      return {from, bytes: bytes.subarray(0, readSync(file, bytes, 0, left, from))};
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

function packsIn(folder: string, prefix: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.startsWith(`${prefix}-`) && name.endsWith(".index")).map((name) => name.slice(0, -".index".length)).sort();
}

/** The entries of a pack; a line that is not whole is none. */
function indexOf(folder: string, pack: string): readonly (readonly [string, Entry])[] {
  return textOf(join(folder, `${pack}.index`)).split("\n").flatMap((line) => {
    const [name = "", offset = "", length = "", sum = ""] = line.split(" ");
    return /^\d{1,15}$/.test(offset) && /^\d{1,10}$/.test(length) ? [[name, {pack, offset: Number(offset), length: Number(length), sum}] as const] : [];
  });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** The process that a pack's name tells. */
function ownerOf(pack: string): number {
  return Number(pack.split("-").at(-2));
}

// One pack for all that a process adds to a folder.
const writers = new Map<string, Writer>();

function writerOf(folder: string, prefix: string): Writer {
  const key = JSON.stringify([folder, prefix]);
  const known = writers.get(key);
  if (known) return known;
  const writer = new Writer(folder, prefix);
  writers.set(key, writer);
  return writer;
}

/** Whoever deletes a cache does so at any moment; then its pack is begun anew. */
function forgetLost(folder: string, prefix: string): void {
  const key = JSON.stringify([folder, prefix]);
  if (writers.get(key)?.exists === false) writers.delete(key);
}

/** Adds entries to a pack of its own. */
class Writer {
  private readonly pack: string;
  private readonly files: {readonly bytes: number; readonly index: number};
  private offset = 0;

  constructor(private readonly folder: string, prefix: string) {
    this.pack = `${prefix}-${process.pid}-${randomBytes(8).toString("hex")}`;
    mkdirSync(folder, {recursive: true});
    this.files = {bytes: openSync(join(folder, `${this.pack}.pack`), "wx"), index: openSync(join(folder, `${this.pack}.index`), "wx")};
  }

  /** Whether the pack still lies where it was begun. */
  get exists(): boolean {
    return existsSync(join(this.folder, `${this.pack}.index`)) && existsSync(join(this.folder, `${this.pack}.pack`));
  }

  add(name: string, bytes: Buffer): Entry {
    const {pack, offset} = this;
    const entry = {pack, offset, length: bytes.length, sum: hashOf(bytes)};
    for (let done = 0; done < bytes.length;) done += writeSync(this.files.bytes, bytes, done);
    this.offset += bytes.length;
    writeSync(this.files.index, `${name} ${offset} ${bytes.length} ${entry.sum}\n`);
    return entry;
  }
}
