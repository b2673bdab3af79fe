import {randomBytes} from "node:crypto";
import {closeSync, existsSync, fstatSync, mkdirSync, openSync, readdirSync, rmSync, statSync, writeSync} from "node:fs";
import {join} from "node:path";
import {openOrNull, readAt, writeAll} from "./file-bytes.js";
import {hashOf} from "./hash.js";

/** Where the bytes of an entry lie. */
export type Entry = {readonly pack: string; readonly offset: number; readonly length: number; readonly sum: string};

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

/** The entries that a pack's index names from a byte of it on, and where it ends; a line that is not whole is none. */
export function entriesOf(folder: string, pack: string, from: number): {readonly entries: readonly (readonly [string, Entry])[]; readonly end: number} {
  const bytes = readFrom(fileOf(folder, pack, "index"), from) ?? Buffer.alloc(0);
  const whole = bytes.lastIndexOf("\n") + 1;
  const lines = bytes.toString("latin1", 0, whole);
  const entries: (readonly [string, Entry])[] = [];
  for (let start = 0, end = 0; start < lines.length; start = end + 1) {
    end = lines.indexOf("\n", start);
    const entry = entryOf(lines, start, end, pack);
    if (entry) entries.push(entry);
  }
  return {entries, end: from + whole};
}

/** A line of an index; `null` where it says no place. There are tens of thousands: none is taken apart into a list. */
function entryOf(lines: string, start: number, end: number, pack: string): readonly [string, Entry] | null {
  const [first, third] = [lines.indexOf(" ", start), lines.lastIndexOf(" ", end)];
  const second = lines.indexOf(" ", first + 1);
  if (first < start || second >= third || third > end) return null;
  const [offset, length] = [numberIn(lines, first + 1, second), numberIn(lines, second + 1, third)];
  return offset === null || length === null ? null : [lines.slice(start, first), {pack, offset, length, sum: lines.slice(third + 1, end)}];
}

/** A whole number of up to 15 digits. */
function numberIn(lines: string, start: number, end: number): number | null {
  if (end <= start || end - start > 15) return null;
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = lines.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    number = 10 * number + digit;
  }
  return number;
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

  /** Whether the pack still lies where it was begun. */
  get exists(): boolean {
    return fstatSync(this.files.bytes).nlink > 0 && fstatSync(this.files.index).nlink > 0;
  }

  add(name: string, bytes: Buffer): Entry {
    const {pack, offset} = this;
    const entry = {pack, offset, length: bytes.length, sum: hashOf(bytes)};
    writeAll(this.files.bytes, bytes);
    this.offset += bytes.length;
    writeSync(this.files.index, `${name} ${offset} ${bytes.length} ${entry.sum}\n`);
    return entry;
  }
}
