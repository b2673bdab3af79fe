import {Findings} from "../../model/message.js";
import {textOf} from "../mhtml/content.js";
import {partsOf, readPart, typeOf, type Part} from "../mhtml/parts.js";

/**
 * A mail as its reader sees it: its header as written, below it the words of its parts in plain text, out of quoted-printable or base64
 * (RFC 2045), with what hangs on listed. Any other text as it is.
 */
export function asMailText(text: string, findings = new Findings()): string {
  if (!/^[A-Za-z][A-Za-z-]{0,40}:/.test(text) || !/^content-(?:type:\s{0,9}multipart\/|transfer-encoding:\s{0,9}(?:quoted-printable|base64))/im.test(text.slice(0, longestHeader))) return text;
  const message = readPart(text);
  if (!message?.fields.has("from") || !(message.fields.has("subject") || message.fields.has("date"))) return text;
  const parts = typeOf(message).startsWith("multipart/") ? partsOf(message) : [message];
  const words = parts.filter(isPlain).map((part) => textOf(part, findings).trim());
  if (words.length === 0) return text;
  for (const part of parts) if (!isPlain(part)) findings.drop("embed", part.fields.get("content-disposition") ?? part.fields.get("content-type") ?? "", {line: part.line, column: 1});
  return `${text.slice(0, text.length - message.content.length).trimEnd()}\n\n${words.join("\n\n")}\n`;
}

/** Characters of a header in which the coding is looked for. */
const longestHeader = 20_000;

/** A part for readers, not a file that hangs on. */
function isPlain(part: Part): boolean {
  return ["text/plain", ""].includes(typeOf(part)) && !/^\s*attachment/i.test(part.fields.get("content-disposition") ?? "");
}
