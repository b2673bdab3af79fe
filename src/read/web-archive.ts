import {pipeline, Readable} from "node:stream";
import {constants, createGunzip, gunzipSync} from "node:zlib";
import type {Findings} from "../model/message.js";
import type {SeedFile} from "../model/seed.js";
import {bytesAtRest, type Pieces} from "./at-rest.js";
import {isGzip} from "./compressed.js";
import type {Found} from "./walk.js";

/** Bytes at the beginning of a file by which it is known. */
const headSize = 512;

/** How many times its size a packed file may take; what crawlers pack takes up to twenty times as much, what is meant to fill a machine a thousand times. */
const mostTimes = 100;

/** Bytes that are unpacked at a time. */
const unpackedAtOnce = 256 * 1024;

/**
 * The beginning of a web archive (WARC, ISO 28500), packed by gzip or not, a character for each of its bytes; `null` for any
 * other file.
 */
export function beginningOfWebArchive(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, headSize);
  const beginning = charactersOf(isGzip(head) ? unpackedHead(head) : head);
  return beginning.startsWith("WARC/") ? beginning : null;
}

function unpackedHead(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head, {finishFlush: constants.Z_SYNC_FLUSH});
  } catch {
    return new Uint8Array();
  }
}

/** ISO 8859-1, whatever the bytes are. */
function charactersOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}

/**
 * A web archive, which is never held as a whole. It holds bytes of all kinds: a character of its text stands for each of them, and no
 * line end is changed.
 */
export function webArchive(found: Found, beginning: string, pieces: Pieces, findings: Findings): SeedFile {
  const {path, size: bytes} = found;
  return {path, sha256: pieces.sha256, text: beginning, findings, large: {bytes, pieces: () => piecesOf(found, pieces, findings)}};
}

async function* piecesOf(found: Found, pieces: Pieces, findings: Findings): AsyncGenerator<string> {
  const all = bytesAtRest(found, pieces, findings);
  const first = await all.next();
  if (first.done === true) return;
  const bytes = following(first.value, all);
  if (!isGzip(first.value)) {
    for await (const piece of bytes) yield charactersOf(piece);
    return;
  }
  yield* unpackedPieces(bytes, mostTimes * (found.size + unpackedAtOnce), findings);
}

/** What is packed is given up where it cannot be read, and after so many bytes. */
async function* unpackedPieces(bytes: AsyncIterable<Buffer>, most: number, findings: Findings): AsyncGenerator<string> {
  const unpacking = createGunzip({chunkSize: unpackedAtOnce});
  // who reads hears of trouble
  pipeline(Readable.from(bytes), unpacking, () => undefined);
  let left = most;
  try {
    for await (const piece of unpacking) {
      left -= (piece as Buffer).length;
      if (left < 0) throw new Error(`more than ${mostTimes} times its size`);
      yield charactersOf(piece as Buffer);
    }
  } catch (error) {
    findings.warn("bad-record", `What is packed cannot be read to its end (\`${error instanceof Error ? error.message : String(error)}\`); expected all of it; what came before was kept`);
  }
}

async function* following(first: Buffer, others: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* others;
}
