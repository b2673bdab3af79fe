import {mkdirSync, statSync} from "node:fs";
import {dirname, join} from "node:path";
import {setImmediate} from "node:timers/promises";
import type {PlannedFile} from "../model/planned-file.js";
import {hashOf} from "../store/hash.js";
import {versionOfCode} from "../store/code-version.js";
import type {Manifest, Unit} from "../store/manifest.js";
import {allOf} from "./making.js";
import {openJoiner, type Joiner} from "./joiner.js";
import type {Piece, Stretch} from "./joining.js";

/**
 * Makes planned files in a folder, each a unit of its own. A part that stands in the file of the last build, below
 * `published`, is copied from there; any change of code makes all of them anew.
 */
export async function makeFiles(files: readonly PlannedFile[], before: Manifest, folder: string, published: string): Promise<Manifest["units"]> {
  const version = await versionOfCode();
  const units: (readonly [name: string, unit: Promise<Unit>])[] = [];
  const joiner = openJoiner();
  try {
    for (const file of files) {
      const name = `file ${file.path}`;
      const hashes = file.parts.map(({shows}) => hashOf(`${version}\n${shows}`));
      const hash = hashOf(hashes.join("\n"));
      const known = before.units[name];
      const isKept = known?.hash === hash;
      const unit = isKept ? Promise.resolve(known) : makeFile(file, hashes, folder, known, published, joiner).then((own) => ({hash, ...own}));
      // those that a thread joins do not keep the others waiting; of trouble all hear in the end
      unit.catch(() => undefined);
      units.push([name, unit]);
      // a long one takes a second, in which others wait for their next task
      if (!isKept) await setImmediate();
    }
    const made = await allOf(units.map(async ([name, unit]) => [name, await unit] as const));
    return Object.fromEntries(made);
  } finally {
    await joiner.close();
  }
}

async function makeFile({path, parts}: PlannedFile, hashes: readonly string[], folder: string, known: Unit | undefined, published: string, joiner: Joiner): Promise<Omit<Unit, "hash">> {
  const from = join(published, path);
  const places = placesIn(from, known, path);
  const target = join(folder, path);
  mkdirSync(dirname(target), {recursive: true});
  const copied = hashes.flatMap((hash) => places?.get(hash) ?? []);
  const named: (readonly [string, number])[] = [];
  function* pieces(): Iterable<Piece> {
    for (const [nth, {text}] of parts.entries()) {
      const hash = hashes[nth] ?? "";
      const piece = places?.get(hash) ?? Buffer.from(text());
      named.push([hash, piece.length]);
      yield piece;
    }
  }
  const fingerprint = await joiner.join({path: target, from: places && from, pieces: pieces()}, {made: parts.length - copied.length, bytes: copied.reduce((sum, {length}) => sum + length, 0)});
  // a file of one part is a new one when that part is
  return {files: {[path]: fingerprint}, ...(parts.length > 1 && {parts: named})};
}

/** Where in the file of the last build each part stands; `null` when it is not as it was left. */
function placesIn(path: string, known: Unit | undefined, name: string): ReadonlyMap<string, Stretch> | null {
  if (!known?.parts || statSync(path, {throwIfNoEntry: false})?.size !== known.files[name]?.bytes) return null;
  let offset = 0;
  const places = new Map<string, Stretch>();
  for (const [hash, length] of known.parts) {
    places.set(hash, {offset, length});
    offset += length;
  }
  return places;
}
