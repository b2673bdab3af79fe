import {brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync} from "node:zlib";
import {readPart, type Part} from "../mhtml/parts.js";

/** What a server answered (RFC 9110): its header, names in small letters, how many lines stand above the page, and the page's bytes. */
export type Answer = {readonly header: Part; readonly linesAbove: number; readonly bytes: Buffer};

/** Of an answer what stands above the page, which ends with the character `end`; the status is 200 where all went well. */
export type AnswerHead = {readonly status: number; readonly header: Part; readonly end: number};

/** Characters of a header. */
const longestHeader = 64 * 1024;

/** Bytes that a page may unpack to. */
const longestPage = 32 * 1024 * 1024;

const statusLine = /^HTTP\/\d(?:\.\d)?[ \t]+(\d{3})[^\n]{0,2000}\r?\n/;

/** The head of an answer; `null` where a text is none. */
export function headOf(content: string): AnswerHead | null {
  const [line, status] = statusLine.exec(content.slice(0, longestHeader)) ?? [];
  if (line === undefined) return null;
  const below = content.slice(line.length, longestHeader);
  const end = /^\r?\n|\r?\n\r?\n/.exec(below);
  if (!end) return null;
  const header = readPart(`${below.slice(0, end.index).replaceAll("\r\n", "\n")}\n\n`) ?? {fields: new Map(), content: "", line: 1};
  return {status: Number(status), header, end: line.length + end.index + end[0].length};
}

/** An answer whose characters stand for bytes, with its page unpacked; `null` where it is none, or cannot be unpacked. */
export function readAnswer(content: string): Answer | null {
  const head = headOf(content);
  if (!head) return null;
  const {header, end} = head;
  const sent = content.slice(end);
  const isChunked = /chunked/i.test(header.fields.get("transfer-encoding") ?? "");
  const bytes = unpacked(Buffer.from(isChunked ? withoutChunks(sent) : sent, "latin1"), header.fields.get("content-encoding") ?? "");
  return bytes && {header, linesAbove: content.slice(0, end).split("\n").length - 1, bytes};
}

/** Joins what was sent in chunks, each below a line with its length in hexadecimal digits; some programs join them and leave the header as it was. */
function withoutChunks(sent: string): string {
  const parts: string[] = [];
  const size = /([\da-f]{1,8})[ \t]*(?:;[^\n]{0,1000})?\r?\n/iy;
  for (let at = 0; at < sent.length; ) {
    size.lastIndex = at;
    const [line, digits] = size.exec(sent) ?? [];
    if (line === undefined) return at === 0 ? sent : parts.join("");
    const [from, length] = [at + line.length, Number.parseInt(digits ?? "0", 16)];
    if (length === 0) break;
    parts.push(sent.slice(from, from + length));
    at = from + length + (sent.startsWith("\r\n", from + length) ? 2 : 1);
  }
  return parts.join("");
}

const ways: Readonly<Record<string, readonly ((bytes: Buffer) => Buffer)[]>> = {
  gzip: [(bytes) => gunzipSync(bytes, {maxOutputLength: longestPage, finishFlush: constants.Z_SYNC_FLUSH})],
  // some servers leave the header of zlib out
  deflate: [(bytes) => inflateSync(bytes, {maxOutputLength: longestPage}), (bytes) => inflateRawSync(bytes, {maxOutputLength: longestPage})],
  br: [(bytes) => brotliDecompressSync(bytes, {maxOutputLength: longestPage})],
};

/** Bytes as they were before they were packed in some way; as they are, where a program unpacked them and left the header as it was. */
function unpacked(bytes: Buffer, how: string): Buffer | null {
  const name = how.trim().toLowerCase().replace(/^x-/, "");
  if (name === "" || name === "identity" || /^\s*</.test(bytes.subarray(0, 200).toString("latin1"))) return bytes;
  for (const way of ways[name] ?? []) {
    try {
      return way(bytes);
    } catch {
      // the next may be the right one
    }
  }
  return null;
}
