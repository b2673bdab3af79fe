import type {Findings} from "../model/message.js";
import type {Rule} from "../model/rules.js";

const utf8 = new TextDecoder("utf-8", {fatal: true});

/** How many bytes are looked at for signs of a binary file. */
const sample = 8192;

/**
 * The text of a seed: UTF-8, or UTF-16 with a byte order mark. Refuses an empty file, a binary one and any other
 * encoding, and says where; the text is empty then.
 */
export function decode(bytes: Uint8Array, findings: Findings): string {
  if (bytes.length === 0) return refuse(findings, "empty-file", "The file is empty; expected an article");
  const utf16 = byteOrder(bytes);
  if (utf16) return decodeUtf16(bytes, utf16, findings);
  const nul = bytes.subarray(0, sample).indexOf(0);
  if (nul >= 0) return refuse(findings, "binary-file", `Byte ${nul + 1} is \`0x00\`, as in a binary file; expected text`);
  try {
    const text = utf8.decode(bytes);
    if (text.trim() === "") return refuse(findings, "empty-file", "The file holds white space only; expected an article");
    return text;
  } catch {
    return refuse(findings, "not-utf-8", notUtf8(bytes), lineOfFirstBadByte(bytes));
  }
}

function byteOrder(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be", findings: Findings): string {
  try {
    const text = new TextDecoder(encoding, {fatal: true}).decode(bytes);
    findings.note("encoding", `Read as \`${encoding}\`, by its byte order mark`);
    return text;
  } catch {
    return refuse(findings, "bad-utf-16", `Not valid \`${encoding}\`, although its byte order mark says so`);
  }
}

function notUtf8(bytes: Uint8Array): string {
  const bad = bytes[firstBadByte(bytes)] ?? 0;
  return `Byte \`0x${bad.toString(16).padStart(2, "0")}\` is not UTF-8; expected UTF-8, or UTF-16 with a byte order mark`;
}

/** Index of the byte at which a lenient decoder first puts U+FFFD where the bytes hold none. */
function firstBadByte(bytes: Uint8Array): number {
  let [from, to] = [0, bytes.length];
  // the longest valid prefix, by halves: each test decodes one stretch
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if (isValidPrefix(bytes.subarray(0, middle))) from = middle;
    else to = middle - 1;
  }
  return from;
}

function isValidPrefix(bytes: Uint8Array): boolean {
  try {
    // `stream` forgives a character that is cut at the end
    new TextDecoder("utf-8", {fatal: true}).decode(bytes, {stream: true});
    return true;
  } catch {
    return false;
  }
}

function lineOfFirstBadByte(bytes: Uint8Array): number {
  return bytes.subarray(0, firstBadByte(bytes)).reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1);
}

function refuse(findings: Findings, rule: Rule, reason: string, line?: number): string {
  findings.refuse(rule, reason, line === undefined ? undefined : {line, column: 1});
  return "";
}
