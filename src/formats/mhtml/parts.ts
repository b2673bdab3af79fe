import {LineCounter} from "../../syntax/line-counter.js";

/** A part of a multipart message (RFC 2046). */
export type Part = {
  /** Names in small letters; lines that go on are one. */
  readonly fields: ReadonlyMap<string, string>;
  readonly content: string;
  /** The line of the file on which the content begins. */
  readonly line: number;
};

/** Parts of one message: a page has a few for each picture on it. */
const mostParts = 5000;

/** Characters of a header. */
const longestHeader = 20_000;

/** Messages within messages. */
const deepest = 3;

/** The header at the top of a text and what stands below it; `null` when the text begins otherwise. */
export function readPart(text: string, line = 1): Part | null {
  const blank = /\n[ \t]*\n/.exec(text.slice(0, longestHeader));
  const head = text.slice(0, blank?.index ?? 0);
  const fields = new Map<string, string>();
  for (const written of head.replace(/\n[ \t]+/g, " ").split("\n")) {
    const [, name = "", value = ""] = /^([A-Za-z][A-Za-z-]{0,60}):(.*)$/.exec(written) ?? [];
    if (name === "") return null;
    if (!fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim());
  }
  const end = (blank?.index ?? 0) + (blank?.[0].length ?? 0);
  return {fields, content: text.slice(end), line: line + text.slice(0, end).split("\n").length - 1};
}

/** The parts of a message, in order, those of a message within it in its place. */
export function partsOf(message: Part, depth = 0): Part[] {
  const boundary = parameter(message, "boundary");
  if (boundary === null || depth >= deepest) return [];
  const found: Part[] = [];
  const mark = `\n--${boundary}`;
  const text = `\n${message.content}`;
  const lines = new LineCounter(text, {line: message.line - 1, column: 1});
  for (let at = text.indexOf(mark); at >= 0 && found.length < mostParts; ) {
    const from = text.indexOf("\n", at + mark.length) + 1;
    const next = text.indexOf(mark, at + mark.length);
    if (from === 0 || text.startsWith("--", at + mark.length)) break;
    const part = from > next && next >= 0 ? null : readPart(text.slice(from, next < 0 ? undefined : next), lines.placeOf(from).line);
    if (part) found.push(...(typeOf(part).startsWith("multipart/") ? partsOf(part, depth + 1) : [part]));
    at = next;
  }
  return found;
}

/** `text/html`, without parameters. */
export function typeOf({fields}: Part): string {
  return (fields.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** A parameter of the content type, such as `charset`. */
export function parameter({fields}: Part, name: string): string | null {
  const type = (fields.get("content-type") ?? "").slice(0, 2000);
  const found = new RegExp(`;\\s{0,99}${name}\\s{0,9}=\\s{0,9}(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, "i").exec(type);
  return found?.[1] ?? found?.[2] ?? null;
}
