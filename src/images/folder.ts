import {appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import type {ImageCopy} from "../model/kept-image.js";
import {writeWhole} from "../store/cache.js";
import {hashOf} from "../store/hash.js";
import {byCodeUnit} from "../text/order.js";

/** What is known of an image that is kept: where and when it came from, what it is, and its copies. */
export type KeptLine = {
  readonly src: string;
  /** The address that answered: the image's own, or a proxy's. */
  readonly from: string;
  readonly fetched: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
  readonly copies: readonly Omit<ImageCopy, "name">[];
};

/** What is known of an image that could not be had: when it was asked for, why it is not there, and whether it may be `later`. */
export type LostLine = {readonly src: string; readonly asked: string; readonly lost: string; readonly later: boolean};

export type Line = KeptLine | LostLine;

/** The manifest of a folder of images: an image a line. The last line of an address counts; one that was cut short is none. */
const manifestFile = "manifest.jsonl";

/** Where the original with a hash lies. */
export function originalFile(sha256: string, ending: string): string {
  return `originals/${sha256.slice(0, 2)}/${sha256}.${ending}`;
}

/** The name of a copy of the original with a hash. */
export function copyName(sha256: string, {type, width}: Pick<ImageCopy, "type" | "width">): string {
  return `${sha256.slice(0, 2)}/${sha256.slice(0, 32)}-${width}.${type}`;
}

/** Where a copy lies. */
export function copyFile(name: string): string {
  return `copies/${name}`;
}

/** A folder of images: originals by their hash, copies, and the manifest. It may be killed, copied or kept in git at any moment. */
export class ImageFolder {
  private readonly lines: Map<string, Line>;

  constructor(private readonly folder: string) {
    this.lines = readLines(join(folder, manifestFile));
  }

  /** Tells one state of the manifest from every other. */
  get version(): string {
    return hashOf(JSON.stringify([...this.lines.values()]));
  }

  lineOf(src: string): Line | undefined {
    return this.lines.get(src);
  }

  /** Adds a line; whatever it names is to be there before. */
  add(line: Line): void {
    mkdirSync(this.folder, {recursive: true});
    appendFileSync(join(this.folder, manifestFile), `${JSON.stringify(line)}\n`);
    this.lines.set(line.src, line);
  }

  /** Writes the manifest anew, by address, without what newer lines replaced. */
  async tidy(): Promise<void> {
    if (this.lines.size === 0) return;
    const lines = [...this.lines.values()].sort((a, b) => byCodeUnit(a.src, b.src));
    await writeWhole(join(this.folder, manifestFile), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  }

  /** Writes a file under another name and renames it into place. */
  put(file: string, content: Uint8Array): void {
    const path = join(this.folder, file);
    const draft = `${path}.${process.pid}.draft`;
    mkdirSync(dirname(path), {recursive: true});
    try {
      writeFileSync(draft, content);
      renameSync(draft, path);
    } catch (error) {
      rmSync(draft, {force: true});
      throw error;
    }
  }

  /** Bytes of a file; `null` when it is not there. */
  sizeOf(file: string): number | null {
    return statSync(join(this.folder, file), {throwIfNoEntry: false})?.size ?? null;
  }

  /** A file with a hash; `null` when it is not there, or not as it was. */
  read(file: string, sha256: string): Buffer | null {
    const content = this.sizeOf(file) === null ? null : readFileSync(join(this.folder, file));
    return content && hashOf(content) === sha256 ? content : null;
  }
}

function readLines(path: string): Map<string, Line> {
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  return new Map(text.split("\n").flatMap((line) => {
    const read = parsed(line);
    return read ? [[read.src, read] as const] : [];
  }));
}

/** `null` for what is not a line of ours: the manifest may have been through many hands, and names files. */
function parsed(text: string): Line | null {
  try {
    const line = JSON.parse(text) as Partial<KeptLine & LostLine> | null;
    if (typeof line?.src !== "string") return null;
    const isKept = isHash(line.sha256) && isSize(line.width) && isSize(line.height) && Array.isArray(line.copies) && line.copies.every(isCopy);
    return isKept || typeof line.lost === "string" ? (line as Line) : null;
  } catch {
    return null;
  }
}

const isHash = (value: unknown): boolean => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
const isSize = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) > 0;

function isCopy(copy: Partial<ImageCopy> | null): boolean {
  return isHash(copy?.sha256) && isSize(copy?.width) && isSize(copy?.bytes) && (copy?.type === "avif" || copy?.type === "webp");
}
