import {createHash} from "node:crypto";
import {closeSync, fstatSync, mkdirSync, openSync} from "node:fs";
import {dirname, join} from "node:path";
import {setImmediate} from "node:timers/promises";
import type {PlannedFile} from "../model/planned-file.js";
import {openOrNull, readAt, writeAll} from "../store/file-bytes.js";
import {hashOf} from "../store/hash.js";
import {versionOfCode} from "../store/last-build.js";
import type {Fingerprint, Manifest, Unit} from "../store/manifest.js";

/**
 * Makes planned files in a folder, each a unit of its own. A part that stands in the file of the last build, below
 * `published`, is copied from there; any change of code makes all of them anew.
 */
export async function makeFiles(files: readonly PlannedFile[], before: Manifest, folder: string, published: string): Promise<Manifest["units"]> {
  const version = await versionOfCode();
  const units: Record<string, Unit> = {};
  for (const file of files) {
    const name = `file ${file.path}`;
    const hashes = file.parts.map(({shows}) => hashOf(`${version}\n${shows}`));
    const hash = hashOf(hashes.join("\n"));
    const known = before.units[name];
    units[name] = known?.hash === hash ? known : {hash, ...makeFile(file, hashes, folder, known, published)};
    // a long one takes a second, in which others wait for their next task
    if (known?.hash !== hash) await setImmediate();
  }
  return units;
}

function makeFile({path, parts}: PlannedFile, hashes: readonly string[], folder: string, known: Unit | undefined, published: string): Omit<Unit, "hash"> {
  const old = openOld(join(published, path), known, path);
  mkdirSync(dirname(join(folder, path)), {recursive: true});
  const writer = new FileWriter(join(folder, path));
  try {
    const lengths = parts.map(({text}, nth) => {
      const place = old?.places.get(hashes[nth] ?? "");
      return writer.add(place && old ? partAt(old.file, place) : Buffer.from(text()));
    });
    const named = lengths.map((length, nth) => [hashes[nth] ?? "", length] as const);
    // a file of one part is a new one when that part is
    return {files: {[path]: writer.end()}, ...(parts.length > 1 && {parts: named})};
  } finally {
    if (old) closeSync(old.file);
    writer.close();
  }
}

type Stretch = {readonly offset: number; readonly length: number};

/** The file of the last build, and where in it each part stands; `null` when it is not as it was left. */
function openOld(path: string, known: Unit | undefined, name: string): {readonly file: number; readonly places: ReadonlyMap<string, Stretch>} | null {
  if (!known?.parts) return null;
  const file = openOrNull(path);
  if (file === null) return null;
  if (fstatSync(file).size !== known.files[name]?.bytes) {
    closeSync(file);
    return null;
  }
  let offset = 0;
  const places = new Map<string, Stretch>();
  for (const [hash, length] of known.parts) {
    places.set(hash, {offset, length});
    offset += length;
  }
  return {file, places};
}

function partAt(file: number, {offset, length}: Stretch): Buffer {
  const bytes = readAt(file, offset, length);
  if (bytes.length < length) throw new Error("A file of the site became shorter while it was read");
  return bytes;
}

/** Writes a file that need not fit into memory. */
class FileWriter {
  private readonly file: number;
  private readonly hash = createHash("sha256");
  private bytes = 0;

  constructor(path: string) {
    this.file = openSync(path, "w");
  }

  /** Returns how many bytes were added. */
  add(content: Buffer): number {
    this.hash.update(content);
    writeAll(this.file, content);
    this.bytes += content.length;
    return content.length;
  }

  end(): Fingerprint {
    return {sha256: this.hash.digest("hex"), bytes: this.bytes};
  }

  close(): void {
    closeSync(this.file);
  }
}
