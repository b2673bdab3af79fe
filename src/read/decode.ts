import type {Findings} from "../model/message.js";
import {damagedIn, decodeAs, isOfOneByte} from "../text/encodings.js";
import {byteOrderOf, declaredEncoding, decodeBytes, guessEncoding, isWestern, type Encoding} from "../text/encoding-of-bytes.js";
import {isSlight, noteEncoding, refuseBinary, warnDamaged, warnPrivate, withoutZeros} from "./trouble.js";

/**
 * The text of a seed, with `\n` at the end of every line: UTF-8; UTF-16; what a page or an XML file says of itself; GB18030,
 * Big5 or Windows-1252 where the bytes speak for it.
 * Refuses an empty file, a binary one and bytes that are no text, and says where; the text is empty then.
 */
export function decode(bytes: Uint8Array, findings: Findings): string {
  const text = withoutZeros(decodeText(bytes, findings).replace(/\r\n?/g, "\n"), findings);
  if (text.trim() !== "" || findings.refused) return text;
  findings.refuse("empty-file", `The file ${bytes.length === 0 ? "is empty" : "holds white space only"}; expected an article`);
  return "";
}

function decodeText(bytes: Uint8Array, findings: Findings): string {
  refuseBinary(bytes, findings);
  if (findings.refused) return "";
  const wide = byteOrderOf(bytes);
  if (wide) return decodeWide(bytes, wide, findings);
  return decodeBytes(bytes, "utf-8") ?? decodeOther(bytes, findings);
}

function decodeWide(bytes: Uint8Array, encoding: Encoding, findings: Findings): string {
  const text = decodeBytes(bytes, encoding);
  if (text === null) findings.refuse("bad-utf-16", `Not valid \`${encoding}\`, although it begins as such; expected UTF-8`);
  else noteEncoding(encoding, findings);
  return text ?? "";
}

function decodeOther(bytes: Uint8Array, findings: Findings): string {
  const place = placeOfBadByte(bytes);
  const lenient = new TextDecoder("utf-8").decode(bytes);
  const damaged = damagedIn(lenient);
  const western = isWestern(bytes, lenient) ? "windows-1252" : null;
  if (western === null && isSlight(damaged, lenient.length)) {
    warnDamaged(damaged, place, findings);
    return lenient;
  }
  const declared = readAs(declaredEncoding(bytes), bytes);
  // any bytes are text in an encoding of one byte a character, which old pages in Chinese say they are in
  const guessed = declared && !isOfOneByte(declared.encoding) ? null : readAs(guessEncoding(bytes), bytes);
  const read = guessed ?? declared ?? readAs(western, bytes);
  if (!read && isUtf8(lenient, damaged)) {
    warnDamaged(damaged, place, findings);
    return lenient;
  }
  if (!read) {
    findings.refuse("not-utf-8", `Byte \`0x${hexOf(bytes[firstBadByte(bytes)])}\` is not UTF-8, nor is the text GB18030, Big5 or what it says itself; expected UTF-8`, place);
    return "";
  }
  if (read.damaged > 0) warnDamaged(read.damaged, place, findings, read.encoding);
  noteEncoding(read.encoding, findings, place, read === declared);
  warnPrivate(read.text, findings);
  return read.text;
}

/** Whether far more characters of several bytes are whole than damaged, which no other encoding gives by chance. */
function isUtf8(lenient: string, damaged: number): boolean {
  return (lenient.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0) >= wholeAtLeast * damaged;
}

/** So many characters of several bytes must be whole for each that is damaged. */
const wholeAtLeast = 5;

type ReadText = {readonly encoding: string; readonly text: string; readonly damaged: number};

/** Bytes in an encoding, unless more of them are damaged than in a text that is let in. */
function readAs(encoding: string | null, bytes: Uint8Array): ReadText | null {
  if (encoding === null) return null;
  const text = decodeAs(encoding, bytes);
  const damaged = damagedIn(text);
  return isSlight(damaged, text.length) ? {encoding, text, damaged} : null;
}

function hexOf(byte = 0): string {
  return byte.toString(16).padStart(2, "0");
}

function placeOfBadByte(bytes: Uint8Array): {line: number; column: number} {
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, firstBadByte(bytes)), {stream: true});
  const lines = before.split(/\r\n?|\n/);
  return {line: lines.length, column: (lines.at(-1) ?? "").length + 1};
}

/** The longest valid prefix, found by halves: each test decodes one stretch. */
function firstBadByte(bytes: Uint8Array): number {
  let [from, to] = [0, bytes.length];
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
