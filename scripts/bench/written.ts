import {createHash} from "node:crypto";
import {opendir, readFile, stat} from "node:fs/promises";
import {join} from "node:path";
import type {Written} from "./results.js";

type Entry = {readonly state: string; readonly bytes: number; readonly hash: string};

/** Every file below a folder, by its path, with what tells whether it was written. */
export type Snapshot = ReadonlyMap<string, Entry>;

export const nothing: Snapshot = new Map();

/** What lies below a folder; a file that was not touched since `before` is not read again. */
export async function snapshot(folder: string, before: Snapshot = nothing): Promise<Snapshot> {
  const found = new Map<string, Entry>();
  for await (const path of files(folder)) found.set(path.slice(folder.length), await entryOf(path, before.get(path.slice(folder.length))));
  return found;
}

async function* files(folder: string): AsyncGenerator<string> {
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const open = await opendir(next).catch(() => null);
    if (!open) continue;
    for await (const entry of open) {
      if (entry.isDirectory()) waiting.push(join(next, entry.name));
      else yield join(next, entry.name);
    }
  }
}

async function entryOf(path: string, known: Entry | undefined): Promise<Entry> {
  const {ino, size, mtimeNs, ctimeNs} = await stat(path, {bigint: true});
  const state = `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
  if (known?.state === state) return known;
  return {state, bytes: Number(size), hash: createHash("sha256").update(await readFile(path)).digest("base64").slice(0, 16)};
}

/** What was written between two looks. */
export function writtenSince(before: Snapshot, after: Snapshot): Written {
  let [files, bytes, rewritten, kept] = [0, 0, 0, 0];
  for (const [path, {state, bytes: size, hash}] of after) {
    const known = before.get(path);
    if (known) kept++;
    if (known?.hash !== hash) [files, bytes] = [files + 1, bytes + size];
    else if (known.state !== state) rewritten++;
  }
  return {files, bytes, rewritten, removed: before.size - kept};
}
