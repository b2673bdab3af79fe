import type {Findings, Place} from "../model/message.js";
import {refuseCompressed} from "./compressed.js";
import {byteOrderOf, decodeBytes} from "../text/encoding-of-bytes.js";

/** How many bytes are looked at for signs of a binary file. */
const sample = 8192;

/** Of so many characters one may be damaged, and the text is still let in. */
const damagedAtMost = 1000;

/** Of so many bytes of a text one may be a zero, or another that no one writes. */
const unwrittenAtMost = 20;
// eslint-disable-next-line no-control-regex
const unwritten = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;

/** Refuses what begins as no text does; a few zero bytes in a text are those of a program that wrote it. */
export function refuseBinary(bytes: Uint8Array, findings: Findings): void {
  refuseCompressed(bytes, findings);
  const nul = bytes.subarray(0, sample).indexOf(0);
  if (findings.refused || nul < 0 || byteOrderOf(bytes) || hasFewZeros(bytes)) return;
  findings.refuse("binary-file", `Byte ${nul + 1} is \`0x00\`, as in a binary file; expected text`);
}

/** Whether bytes are UTF-8 with few of them that no text has: what is binary has many, and is hardly ever UTF-8. */
function hasFewZeros(bytes: Uint8Array): boolean {
  const most = bytes.length / unwrittenAtMost;
  let zeros = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) if (++zeros > most) return false;
  return (decodeBytes(bytes, "utf-8")?.match(unwritten)?.length ?? Infinity) <= most;
}

/** A text without its zero characters, which are counted in a warning. */
export function withoutZeros(text: string, findings: Findings): string {
  const parts = text.includes("\0") ? text.split("\0") : [text];
  if (parts.length === 1) return text;
  const before = parts[0]?.split("\n") ?? [];
  findings.warn("damaged-text", `\`${parts.length - 1}\` characters are \`0x00\`, which were left out; expected text`, {line: before.length, column: (before.at(-1) ?? "").length + 1});
  return parts.join("");
}

/** Whether a text of this length with so many damaged characters is let in. */
export function isSlight(damaged: number, length: number): boolean {
  return damaged <= Math.max(1, length / damagedAtMost);
}

export function warnDamaged(damaged: number, place: Place, findings: Findings, encoding = "UTF-8"): void {
  findings.warn("damaged-text", `\`${damaged}\` characters are not ${encoding === "UTF-8" ? encoding : `\`${encoding}\``} and show as \`\uFFFD\`; expected UTF-8`, place);
}

/** Characters that only one system or font shows, such as those of Hong Kong's supplement to Big5, stand in Unicode's private area. */
export function warnPrivate(text: string, findings: Findings): void {
  const found = text.match(/\p{Co}/gu) ?? [];
  const first = found[0]?.codePointAt(0)?.toString(16).toUpperCase();
  if (first !== undefined) findings.warn("damaged-text", `\`${found.length}\` characters are of a private set, the first \`U+${first}\`, and may show as nothing; expected Unicode`);
}

/** `place` is where the file is no UTF-8; `isDeclared`: the file itself says what it is in. */
export function noteEncoding(encoding: string, findings: Findings, place?: Place, isDeclared = false): void {
  const how = encoding.startsWith("utf-16") ? "" : isDeclared ? ", as the file says" : encoding === "windows-1252" ? ", since its letters are Latin" : ", by its commonest characters";
  findings.note("encoding", `Read as \`${encoding}\`${how}; UTF-8 would have needed no guess`, place);
}
