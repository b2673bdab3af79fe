import type {Range} from "../../text/query.js";
import type {ArticleText, Part} from "./article-text.js";
import {make} from "../dom.js";

/** The elements that show a match: one for each text node that it runs through. */
export type Match = readonly HTMLElement[];

/** Marks what was found in a page's article; a match that runs through several elements is one match. */
export function markArticle(found: readonly Range[], {parts}: ArticleText): readonly Match[] {
  const matches = found.map((range) => ({range, shown: [] as HTMLElement[]}));
  let next = 0;
  const touched = parts.map((part) => {
    // matches and parts stand in order: those that end before a part touch none behind it
    while ((matches[next]?.range.end ?? Infinity) <= part.start) next++;
    const touching: typeof matches = [];
    for (let nth = next, match = matches[nth]; match && touches(match.range, part); match = matches[++nth]) touching.push(match);
    return {part, touching};
  });
  for (const {part, touching} of touched) {
    if (part.shownBy instanceof Text && touching.length > 0) wrap(part, part.shownBy, touching);
  }
  // What the browser shows by itself cannot be wrapped: its element stands for it where nothing else does.
  for (const {part, touching} of touched) {
    const bare = touching.filter(({shown}) => shown.length === 0);
    if (part.shownBy instanceof HTMLElement) for (const {shown} of bare) shown.push(part.shownBy);
  }
  for (const element of matches.flatMap(({shown}) => shown)) element.classList.add("found");
  return matches.map(({shown}) => shown).filter(({length}) => length > 0);
}

/** Gives the page back as it was. */
export function unmark(matches: readonly Match[]): void {
  for (const element of matches.flat()) {
    element.classList.remove("found", "current");
    if (element.className === "") element.removeAttribute("class");
    if (element.tagName !== "MARK") continue;
    const {parentNode} = element;
    element.replaceWith(...element.childNodes);
    parentNode?.normalize();
  }
}

function touches({start, end}: Range, part: Part): boolean {
  return start < part.start + part.text.length && end > part.start;
}

/** Puts a text node's matches, which stand in order, into elements of their own. */
function wrap(part: Part, node: Text, touching: readonly {readonly range: Range; readonly shown: HTMLElement[]}[]): void {
  const pieces: (string | HTMLElement)[] = [];
  let at = 0;
  for (const {range, shown} of touching) {
    const [from, to] = [Math.max(0, range.start - part.start), Math.min(node.length, range.end - part.start)];
    const text = node.data.slice(from, to);
    // White space between two elements shows nothing, and may stand where no mark can.
    if (text.trim() === "") continue;
    const mark = make("mark", {}, text);
    shown.push(mark);
    pieces.push(node.data.slice(at, from), mark);
    at = to;
  }
  if (pieces.length > 0) node.replaceWith(...[...pieces, node.data.slice(at)].filter((piece) => piece !== ""));
}
