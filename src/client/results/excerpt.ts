import {findMatches, type Query, type Range} from "../../text/query.js";

/** Text in pieces: what matches and what stands between. */
export type Piece = {readonly text: string; readonly marked: boolean};

const before = 30;
const after = 70;
const mostWindows = 2;

/** Of scripts that part their words. */
const letters = "[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{N}]";
const lettersAtStart = new RegExp(`^${letters}+`, "u");
const lettersAtEnd = new RegExp(`${letters}{1,40}$`, "u");
const longestWord = 20;

/** What no excerpt begins with, and what none ends with, where more text stands there. */
const loose = {start: /^[\s\p{Pe}\p{Pf}，。、；：！？…,.;:!?]+/u, end: /[\s\p{Ps}\p{Pi}，、；：,;:]{1,9}$/u};

/** Written without a space beside `…`. */
const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** A whole text in pieces, for a title. */
export function markMatches(query: Query, text: string): readonly Piece[] {
  return cut(text, {start: 0, end: text.length}, findMatches(query, text));
}

/**
 * Words around the first place where each term stands, in pieces, as written; the beginning of the text where none
 * does. At most two places; `…` stands for what is left out.
 */
export function excerptOf(query: Query, text: string): readonly Piece[] {
  const found = findMatches(query, text);
  const firsts = query.filter(({exclude}) => !exclude).flatMap((term) => findMatches([term], text)[0] ?? []);
  const places = firsts.length > 0 ? firsts.sort((a, b) => a.start - b.start) : [{start: 0, end: 0}];
  const windows = joined(places.map((place) => tidy(windowAround(place, text), place, text))).slice(0, mostWindows);
  const pieces = windows.flatMap((window, nth) => [...gapBefore(window, windows[nth - 1], text), ...cut(text, window, found)]);
  const {end} = windows.at(-1) ?? {end: 0};
  return end < text.length ? [...pieces, {text: `${spaceAt(text, end - 1)}…`, marked: false}] : pieces;
}

/** What was left out before a window. */
function gapBefore({start}: Range, last: Range | undefined, text: string): readonly Piece[] {
  return start === 0 ? [] : [{text: `${last ? spaceAt(text, last.end - 1) : ""}…${spaceAt(text, start)}`, marked: false}];
}

/** What parts `…` from a character: it stands on no line of its own. */
function spaceAt(text: string, at: number): "" | "\u00a0" {
  return wide.test(text.slice(isHalf(text, at) ? at - 1 : at)) ? "" : "\u00a0";
}

/** A window without the marks at its edges that belong to what is left out; what was found in it stays. */
function tidy({start, end}: Range, place: Range, text: string): Range {
  const [head, tail] = [text.slice(start, place.start), text.slice(place.end, end)];
  return {
    start: start === 0 ? 0 : start + (loose.start.exec(head)?.[0].length ?? 0),
    end: end === text.length ? end : end - (loose.end.exec(tail)?.[0].length ?? 0),
  };
}

/** Never between the two halves of a character, nor within a word or number that ends, or begins, nearby. */
function windowAround({start, end}: Range, text: string): Range {
  let [from, to] = [Math.max(0, start - before), Math.min(text.length, end + after)];
  const [head, tail] = [lettersAtEnd.exec(text.slice(Math.max(0, from - longestWord - 1), from)), lettersAtStart.exec(text.slice(to, to + longestWord + 1))];
  if (head && lettersAtStart.test(text.slice(from, from + 2))) from -= head[0].length <= longestWord ? head[0].length : 0;
  if (tail && lettersAtEnd.test(text.slice(to - 2, to))) to += tail[0].length <= longestWord ? tail[0].length : 0;
  return {start: isHalf(text, from) ? from - 1 : from, end: isHalf(text, to) ? to + 1 : to};
}

function isHalf(text: string, at: number): boolean {
  return /^[\udc00-\udfff]/.test(text.charAt(at));
}

function joined(windows: readonly Range[]): readonly Range[] {
  const apart: {start: number; end: number}[] = [];
  for (const {start, end} of windows) {
    const last = apart.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({start, end});
  }
  return apart;
}

/** A window in pieces; a match at its edge is cut with it. */
function cut(text: string, {start, end}: Range, found: readonly Range[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const match of found.filter((one) => one.end > start && one.start < end)) {
    const [from, to] = [Math.max(at, match.start), Math.min(end, match.end)];
    pieces.push({text: text.slice(at, from), marked: false}, {text: text.slice(from, to), marked: true});
    at = to;
  }
  return [...pieces, {text: text.slice(at, end), marked: false}].filter((piece) => piece.text !== "");
}
