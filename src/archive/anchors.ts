import type {Anchor} from "../model/evidence.js";
import {escapedText, unescaped} from "./escapes.js";

/** Words of a text, and the line in which they stand, counted from 1. */
export type LinePlace = {readonly words: string; readonly line: string; readonly number: number};

/** A tag that begins or ends an element that holds lines of a text. */
type Boundary = {readonly tag: string; readonly start: number; readonly end: number};

// The body is our own serialisation: lower case, attributes in double quotes.
const boundary = /<\/?(?:p|li|dt|dd|td|th|blockquote|figcaption|pre|h[2-6])(?=[\s>])[^<">]*(?:"[^"]*"[^<">]*)*>/g;
const anyTag = /<[^<">]*(?:"[^"]*"[^<">]*)*>/g;
const ownId = / id="([^"]*)"/;
/** So much around the words, in UTF-16 units of HTML, tells their line from others. */
const context = 60;
/** Words that stand more often are looked for no further: an article may be a book. */
const mostLooks = 200;

/**
 * Finds the elements of a body in which words of its text stand, by an answer for each; `null` where the body has the words
 * otherwise than the text, as across a link. An element is named after the line that it holds, so its name stays as long as
 * the number of lines before it does.
 */
export function anchorsIn(html: string): (place: LinePlace) => Anchor | null {
  const boundaries: Boundary[] = Array.from(html.matchAll(boundary), ({0: tag, index}) => ({tag, start: index, end: index + tag.length}));
  const named = new Map<Boundary, Anchor>();
  const nameOf = (opening: Boundary, number: number): Anchor => {
    const anchor = named.get(opening) ?? anchorAt(opening, number);
    named.set(opening, anchor);
    return anchor;
  };
  return ({words, line, number}) => {
    const sought = escapedText(words);
    let at = html.indexOf(sought);
    for (let looks = 0; at >= 0 && looks < mostLooks; looks++, at = html.indexOf(sought, at + 1)) {
      const next = firstBehind(boundaries, at);
      const opening = boundaries[next - 1];
      if (!opening || opening.tag.startsWith("</")) continue;
      const from = Math.max(opening.end, at - context);
      const to = Math.min(boundaries[next]?.start ?? html.length, at + sought.length + context);
      const around = plain(html.slice(from, to));
      if (around.includes(words) && line.includes(around)) return nameOf(opening, number);
    }
    return null;
  };
}

/** A body with the names of its anchors in it; they come in the order of the body. */
export function withAnchors(html: string, anchors: readonly Anchor[]): string {
  let result = "";
  let from = 0;
  for (const {id, at} of anchors) {
    if (at === null) continue;
    result += `${html.slice(from, at)} id="${id}"`;
    from = at;
  }
  return result + html.slice(from);
}

function anchorAt({tag, end}: Boundary, number: number): Anchor {
  const [, id] = ownId.exec(tag) ?? [];
  return id === undefined ? {id: `line-${String(number)}`, at: end - 1} : {id, at: null};
}

/** Which boundary is the first that ends behind a place. */
function firstBehind(boundaries: readonly Boundary[], at: number): number {
  let low = 0;
  let high = boundaries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((boundaries[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A piece of HTML as its text has it; what is cut in two at its ends, a tag or a sign, goes, too. */
function plain(html: string): string {
  const whole = html.replace(/^[^<>]*>/, "").replace(/<[^<>]*$/, "").replace(/^[^&;]{0,5};/, "").replace(/&[^;]{0,5}$/, "");
  return unescaped(whole.replace(anyTag, (tag) => (tag.startsWith("<br") ? " " : ""))).trim();
}
