import {createHash} from "node:crypto";
import {closeSync, openSync} from "node:fs";
import {readAt, writeAll} from "../store/file-bytes.js";
import type {Fingerprint} from "../store/manifest.js";
import {orFault, type Fault} from "./fault.js";

/** A stretch of a file, in bytes. */
export type Stretch = {readonly offset: number; readonly length: number};

/** What a file consists of: bytes, or a stretch of another. */
export type Piece = Uint8Array | Stretch;

/** A file to be joined from pieces, in their order; stretches are those of the file `from`. */
export type JoiningTask = {readonly path: string; readonly from: string | null; readonly pieces: Iterable<Piece>};

/** Writes a file that need not fit into memory. */
export function joinFile({path, from, pieces}: JoiningTask): Fingerprint {
  const source = from === null ? null : openSync(from, "r");
  const file = openSync(path, "w");
  const sum = createHash("sha256");
  let bytes = 0;
  try {
    for (const piece of pieces) {
      const content = piece instanceof Uint8Array ? piece : stretchOf(source, piece);
      sum.update(content);
      writeAll(file, content);
      bytes += content.length;
    }
    return {sha256: sum.digest("hex"), bytes};
  } finally {
    closeSync(file);
    if (source !== null) closeSync(source);
  }
}

function stretchOf(file: number | null, {offset, length}: Stretch): Buffer {
  const bytes = file === null ? Buffer.alloc(0) : readAt(file, offset, length);
  if (bytes.length < length) throw new Error("A file of the site became shorter while it was read");
  return bytes;
}

/** What a thread does that joins files. */
export default function join(task: JoiningTask): Fingerprint | Fault {
  return orFault(() => joinFile(task));
}
