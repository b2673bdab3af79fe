import type {Findings} from "../../model/message.js";
import {damagedIn, decodeAs, encodingOf} from "../../text/encodings.js";
import {quotedBytes} from "../text/quoted-bytes.js";
import {parameter, type Part} from "./parts.js";

/** What a page says of its own character set, within so many characters. */
const longestHead = 4000;
const ownCharset = /<meta[^<>]{1,200}?charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i;

/**
 * The text of a part, decoded (RFC 2045). Lines stay where they are in the file, as far as its coding keeps them: those
 * that were broken are joined and empty ones put behind, unless the page shows lines as they are written; a part in base64
 * has one line.
 */
export function textOf(part: Part, findings: Findings): string {
  const coding = (part.fields.get("content-transfer-encoding") ?? "").trim().toLowerCase();
  if (coding !== "quoted-printable" && coding !== "base64") return part.content;
  const isBase64 = coding === "base64";
  const bytes = isBase64 ? Buffer.from(part.content, "base64") : bytesOf(part.content);
  const charset = parameter(part, "charset") ?? ownCharset.exec(bytes.subarray(0, longestHead).toString("latin1"))?.[1] ?? "utf-8";
  const text = decodeAs(encodingOf(charset) ?? "utf-8", bytes).replace(/\r\n?/g, "\n");
  const damaged = damagedIn(text);
  if (damaged > 0) findings.warn("damaged-text", `\`${damaged}\` characters are not \`${charset}\` and show as \`\ufffd\`; expected \`${charset}\`, as the part says`, {line: part.line, column: 1});
  return isBase64 && !showsLines(text) ? text.replaceAll("\n", " ") : text;
}

function showsLines(text: string): boolean {
  return /<(?:pre|textarea)\b/i.test(text);
}

/** The bytes of a quoted-printable text. */
function bytesOf(text: string): Buffer {
  const keepsLines = !showsLines(text);
  const lines: string[] = [];
  let [open, broken] = ["", 0];
  for (const line of text.split("\n")) {
    const soft = /=[ \t]*$/.exec(line);
    open += soft ? line.slice(0, soft.index) : line;
    if (soft) broken++;
    else {
      lines.push(open + (keepsLines ? "\n".repeat(broken) : ""));
      [open, broken] = ["", 0];
    }
  }
  const whole = [...lines, open].join("\n");
  // Nothing but ASCII should stand here; what does is UTF-8, as the file is.
  return quotedBytes(whole.replace(/[^\0-\x7f]+/g, (words) => Buffer.from(words, "utf8").toString("latin1")));
}
