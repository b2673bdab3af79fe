import {closersOf, tagAt, type Closers} from "./tags.js";

/** A stretch of wikitext that belongs together; `inner` is what stands between its signs. */
export type Span = {
  readonly kind: "template" | "parameter" | "link" | "variant" | "comment" | "tag";
  readonly from: number;
  readonly to: number;
  readonly inner: readonly [number, number];
  /** Of a tag: its name in small letters, what it says beside it, and whether its content is wikitext. */
  readonly name?: string;
  readonly attributes?: string;
  readonly isRaw?: boolean;
};

type Open = {readonly kind: "brace" | "link" | "variant"; readonly at: number; count: number};

type Scan = {readonly text: string; readonly closers: Closers; readonly lastComment: number; readonly spans: Span[]};

/** Signs that may begin or end a stretch. In `-{{` the hyphen is one, unless a third brace follows. */
const signs = /<!--|<[a-z]|\[\[|\]\]|\{{2,}|\}{2,}|\}(?=-)|-\{(?!\{(?!\{))/gi;

/**
 * Pairs the signs of a wikitext in one pass, as MediaWiki's preprocessor does
 * (<https://www.mediawiki.org/wiki/Preprocessor_ABNF>), but for one thing: braces that close also close over brackets
 * that nobody closed. Stretches come sorted by their beginning, outer ones first; signs without a partner are none.
 */
export function spansOf(text: string): Span[] {
  const scan: Scan = {text, closers: closersOf(text), lastComment: text.lastIndexOf("-->"), spans: []};
  pair(scan, 0, text.length);
  return scan.spans.sort((a, b) => a.from - b.from || b.to - a.to);
}

function pair(scan: Scan, from: number, to: number): void {
  const open: Open[] = [];
  let braces = 0;
  const pattern = new RegExp(signs);
  pattern.lastIndex = from;
  for (let match = pattern.exec(scan.text); match && match.index < to; match = pattern.exec(scan.text)) {
    const [sign] = match;
    const at = match.index;
    if (sign === "<!--") pattern.lastIndex = comment(scan, at, to);
    else if (sign.startsWith("<")) pattern.lastIndex = tag(scan, at, to);
    else if (sign.startsWith("{")) {
      open.push({kind: "brace", at, count: sign.length});
      braces++;
    } else if (sign === "[[") open.push({kind: "link", at, count: 2});
    else if (sign === "-{") open.push({kind: "variant", at, count: 2});
    else if (sign === "]]") closeLink(scan, open, at);
    else braces = closeBraces(scan, open, braces, at, Math.min(sign.length, to - at));
  }
}

function comment(scan: Scan, from: number, limit: number): number {
  const end = from < scan.lastComment ? scan.text.indexOf("-->", from + 4) : -1;
  // Without an end it is no comment: what follows is shown.
  const to = end < 0 || end + 3 > limit ? from + 4 : end + 3;
  scan.spans.push({kind: "comment", from, to, inner: [from + 4, from + 4]});
  return to;
}

/** Where to go on: behind the tag and all that it holds. */
function tag(scan: Scan, from: number, limit: number): number {
  const found = tagAt(scan.text, from, limit, scan.closers);
  if (!found) return from + 2;
  scan.spans.push({kind: "tag", from, ...found});
  // The closing tag is the first of its name, so a tag never holds one like itself: names bound the depth.
  if (!found.isRaw) pair(scan, ...found.inner);
  return found.to;
}

function closeLink(scan: Scan, open: Open[], at: number): void {
  const top = open.at(-1);
  if (top?.kind !== "link") return;
  open.pop();
  scan.spans.push({kind: "link", from: top.at, to: at + 2, inner: [top.at + 2, at]});
}

/** Closes as many templates as a run of braces can, then perhaps a variant; answers how many runs are still open. */
function closeBraces(scan: Scan, open: Open[], braces: number, start: number, length: number): number {
  let at = start;
  let left = braces;
  while (start + length - at >= 2 && left > 0) {
    const top = popTo(open);
    if (!top) break;
    const size = Math.min(3, top.count, start + length - at);
    const from = top.at + top.count - size;
    scan.spans.push({kind: size === 3 ? "parameter" : "template", from, to: at + size, inner: [from + size, at]});
    at += size;
    top.count -= size;
    if (top.count < 2) {
      open.pop();
      left--;
    }
  }
  if (start + length - at >= 1) closeVariant(scan, open, start + length - 1);
  return left;
}

/** The innermost open braces, once brackets within them have been given up. */
function popTo(open: Open[]): Open | undefined {
  while (open.length > 0 && open.at(-1)?.kind !== "brace") open.pop();
  return open.at(-1);
}

function closeVariant(scan: Scan, open: Open[], at: number): void {
  const top = open.at(-1);
  if (scan.text[at + 1] !== "-" || top?.kind !== "variant") return;
  open.pop();
  scan.spans.push({kind: "variant", from: top.at, to: at + 2, inner: [top.at + 2, at]});
}
