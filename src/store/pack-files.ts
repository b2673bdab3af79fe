import {randomBytes} from "node:crypto";
import {closeSync, existsSync, fstatSync, mkdirSync, openSync, readdirSync, rmSync, statSync, writeSync} from "node:fs";
import {join} from "node:path";
import {openOrNull, readAt, writeAll} from "./file-bytes.js";
import type {Entry} from "./pack-index.js";

/** A stretch of a file that was read at once. */
type Window = {readonly from: number; readonly bytes: Buffer};

const fileOf = (folder: string, pack: string, kind: "index" | "pack"): string => join(folder, `${pack}.${kind}`);

/** The packs of a folder whose names begin with a prefix, in code-unit order. */
export function packsIn(folder: string, prefix: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.startsWith(`${prefix}-`) && name.endsWith(".index")).map((name) => name.slice(0, -".index".length)).sort();
}

/** How long the packs of a folder are whose names begin with a prefix, in bytes by name. */
export function sizesOfPacks(folder: string, prefix: string): Readonly<Record<string, number>> {
  return Object.fromEntries(packsIn(folder, prefix).map((pack) => [pack, statSync(fileOf(folder, pack, "pack"), {throwIfNoEntry: false})?.size ?? 0]));
}

/** The process that began a pack, which its name tells. */
export function ownerOf(pack: string): number {
  return Number(pack.split("-").at(-2));
}

export function removePack(folder: string, pack: string): void {
  for (const kind of ["index", "pack"] as const) rmSync(fileOf(folder, pack, kind), {force: true});
}

/** What stands in a pack's index from a byte of it on, as far as its lines are whole. */
export function linesOf(folder: string, pack: string, from: number): Buffer {
  const bytes = readFrom(fileOf(folder, pack, "index"), from) ?? Buffer.alloc(0);
  return bytes.subarray(0, bytes.lastIndexOf(10) + 1);
}

function readFrom(path: string, from: number): Buffer | null {
  const file = openOrNull(path);
  if (file === null) return null;
  try {
    return readAt(file, from, fstatSync(file).size - from);
  } finally {
    closeSync(file);
  }
}

/** An index that was damaged may claim any length: so many bytes are made room for without asking how long the pack is. */
const believed = 1024 * 1024;

/** Files that are held open at a time. */
const mostOpen = 16;

/** Reads entries of the packs of a folder. Files stay open: what is deleted meanwhile can still be read. */
export class PackReader {
  private readonly files = new Map<string, number>();
  private readonly windows = new Map<string, Window>();
  private scratch = Buffer.alloc(0);

  /** Each look at the disk reads `ahead` bytes at least. */
  constructor(private readonly folder: string, private readonly ahead: number) {}

  /** The bytes of an entry, whatever they are worth, until the next are read; `null` when they are not there. */
  read({pack, offset, length}: Entry): Buffer | null {
    const known = this.windows.get(pack);
    const window = known && holds(known, offset, length) ? known : this.look(pack, offset, Math.max(length, this.ahead));
    return window && holds(window, offset, length) ? window.bytes.subarray(offset - window.from, offset - window.from + length) : null;
  }

  /** To be called when a pack has grown or is gone. */
  forget(pack: string): void {
    this.windows.delete(pack);
    const file = this.files.get(pack);
    if (file !== undefined) closeSync(file);
    this.files.delete(pack);
  }

  private look(pack: string, from: number, length: number): Window | null {
    const file = this.files.get(pack) ?? this.open(pack);
    if (file === null) return null;
    const left = length <= believed ? length : Math.min(length, fstatSync(file).size - from);
    if (this.ahead === 0) return {from, bytes: readAt(file, from, left, this.scratchOf(left))};
    const window = {from, bytes: readAt(file, from, left)};
    this.windows.set(pack, window);
    return window;
  }

  /** The same memory for one read after another: to give back what many small reads take is slow to happen. */
  private scratchOf(length: number): Buffer {
    if (this.scratch.length < length) this.scratch = Buffer.allocUnsafeSlow(2 * length);
    return this.scratch;
  }

  private open(pack: string): number | null {
    const file = openOrNull(fileOf(this.folder, pack, "pack"));
    if (file === null) return null;
    const [oldest] = this.files.keys();
    if (this.files.size >= mostOpen && oldest !== undefined) this.forget(oldest);
    this.files.set(pack, file);
    return file;
  }
}

function holds({from, bytes}: Window, offset: number, length: number): boolean {
  return offset >= from && offset + length <= from + bytes.length;
}

/** Adds entries to a pack of its own. */
export class PackWriter {
  private readonly pack: string;
  private readonly files: {readonly bytes: number; readonly index: number};
  private offset = 0;

  constructor(folder: string, prefix: string) {
    this.pack = `${prefix}-${process.pid}-${randomBytes(8).toString("hex")}`;
    mkdirSync(folder, {recursive: true});
    this.files = {bytes: openSync(fileOf(folder, this.pack, "pack"), "wx"), index: openSync(fileOf(folder, this.pack, "index"), "wx")};
  }

  /** Whether the pack still lies where it was begun: without its index it counts for nothing, and that is removed first. */
  get exists(): boolean {
    return fstatSync(this.files.index).nlink > 0;
  }

  /** `sum` is the bytes' SHA-256 in hex. */
  add(name: string, bytes: Buffer, sum: string): Entry {
    const {pack, offset} = this;
    writeAll(this.files.bytes, bytes);
    this.offset += bytes.length;
    writeSync(this.files.index, `${name} ${offset} ${bytes.length} ${sum}\n`);
    return {pack, offset, length: bytes.length, sum};
  }
}
