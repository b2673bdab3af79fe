import {openSync, readSync, writeSync} from "node:fs";

/** A file to read; `null` when it cannot be opened. */
export function openOrNull(path: string): number | null {
  try {
    return openSync(path, "r");
  } catch {
    return null;
  }
}

/** Reads so many bytes of an open file, at once; fewer where the file ends. They lie in `into`, when that is given. */
export function readAt(file: number, from: number, length: number, into: Buffer = Buffer.allocUnsafeSlow(Math.max(0, length))): Buffer {
  let done = 0;
  for (let read = -1; read !== 0 && done < length; done += read) read = readSync(file, into, done, length - done, from + done);
  return into.subarray(0, done);
}

/** Writes all of it, at once, where the file stands. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}
