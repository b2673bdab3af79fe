import {createHash} from "node:crypto";
import {createReadStream} from "node:fs";
import {Findings} from "../model/message.js";
import type {SeedFile} from "../model/seed.js";
import {byteOrderOf, guessEncoding, type Encoding} from "../text/encoding-of-bytes.js";
import {bytesAtRest, openAtRest, refuseUnreadable, type Pieces} from "./at-rest.js";
import {PieceDecoder} from "./pieces.js";
import {noteEncoding, refuseBinary} from "./trouble.js";
import type {Found} from "./walk.js";
import {beginningOfWebArchive, webArchive} from "./web-archive.js";

/** How many bytes at the beginning of a large file tell its encoding and its format. */
const headSize = 1024 * 1024;

/**
 * A file that is too large to be held: hashed now, decoded when it is parsed, by pieces of so many bytes. Of a file that
 * `isReadable` does not know by its beginning, or that is not text throughout, nothing else is read, and only the beginning
 * is hashed. `sign` is called again and again meanwhile.
 */
export async function readLarge(found: Found, pieceSize: number, isReadable: (file: SeedFile) => boolean, sign: () => void): Promise<SeedFile> {
  const findings = new Findings();
  const {path, absolute, size: bytes} = found;
  try {
    const head = await headOf(absolute);
    const archive = beginningOfWebArchive(head);
    if (archive !== null) return webArchive(found, archive, {pieceSize, sha256: await hashOfPieces(absolute, sign)}, findings);
    const encoding = encodingOf(head, findings);
    if (encoding === null) return {path, sha256: createHash("sha256").digest("hex"), text: "", findings};
    const text = new PieceDecoder(encoding).decode(head);
    const file = (sha256: string): SeedFile => ({path, sha256, text, findings, large: {bytes, pieces: () => piecesOf(found, {encoding, pieceSize, sha256}, findings)}});
    const beginning = file(createHash("sha256").update(head).digest("hex"));
    const whole = isReadable(beginning) ? await hashOfText(absolute, encoding, findings, sign) : null;
    return whole === null ? beginning : file(whole);
  } catch (error) {
    refuseUnreadable(error, findings);
    return {path, sha256: createHash("sha256").digest("hex"), text: "", findings};
  }
}

async function headOf(absolute: Buffer): Promise<Uint8Array> {
  const file = await openAtRest(absolute);
  try {
    const {buffer, bytesRead} = await file.read({buffer: Buffer.alloc(headSize)});
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** SHA-256 in hex of a text; `null`, and a message, at the first sign that it is none, however long it is said to be. */
async function hashOfText(absolute: Buffer, encoding: Encoding, findings: Findings, sign: () => void): Promise<string | null> {
  const sum = await hashOfPieces(absolute, sign, (bytes) => {
    refuseHoles(bytes, encoding, findings);
    return !findings.refused;
  });
  return findings.refused ? null : sum;
}

/** SHA-256 in hex of bytes of any kind, up to the first piece that is not wanted. */
async function hashOfPieces(absolute: Buffer, sign: () => void, isWanted: (bytes: Buffer) => boolean = () => true): Promise<string> {
  const hash = createHash("sha256");
  for await (const bytes of (await openAtRest(absolute)).createReadStream({highWaterMark: headSize})) {
    if (!isWanted(bytes as Buffer)) break;
    hash.update(bytes as Buffer);
    sign();
  }
  return hash.digest("hex");
}

/** SHA-256 in hex of a file of any size. */
export async function hashOfFile(absolute: Buffer | string): Promise<string> {
  const hash = createHash("sha256");
  for await (const bytes of createReadStream(absolute, {highWaterMark: headSize})) hash.update(bytes as Buffer);
  return hash.digest("hex");
}

/** The encoding of a file that begins so; `null`, and a message, when it is no text. */
function encodingOf(head: Uint8Array, findings: Findings): Encoding | null {
  refuseBinary(head, findings);
  if (findings.refused) return null;
  const wide = byteOrderOf(head);
  const decoder = new PieceDecoder("utf-8");
  decoder.decode(head);
  if (!wide && decoder.isReadable) return "utf-8";
  const encoding = wide ?? guessEncoding(head.subarray(0, endOfWhole(head)));
  if (encoding) noteEncoding(encoding, findings);
  else findings.refuse("not-utf-8", "The beginning is not UTF-8, nor is it GB18030 or Big5; expected UTF-8", {line: 1, column: 1});
  return encoding;
}

/** After the last space or line end: none of UTF-8, GB18030 and Big5 has such a byte within a character. */
function endOfWhole(bytes: Uint8Array): number {
  return bytes.findLastIndex((byte) => byte <= 0x20) + 1 || bytes.length;
}

/** What a text is followed by that was only said to be so large; UTF-16 has zeros of its own. */
function refuseHoles(bytes: Uint8Array, encoding: Encoding, findings: Findings): void {
  if (encoding.startsWith("utf-16") || !bytes.includes(0)) return;
  findings.refuse("binary-file", "Goes on with `0x00`, as a file with holes in it; expected text");
}

async function* piecesOf(found: Found, {encoding, ...pieces}: Pieces & {readonly encoding: Encoding}, findings: Findings): AsyncGenerator<string> {
  const decoder = new PieceDecoder(encoding);
  for await (const bytes of bytesAtRest(found, pieces, findings)) yield decoder.decode(bytes);
  if (findings.refused) return;
  yield decoder.decode();
  decoder.report(findings);
}
