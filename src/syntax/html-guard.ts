import {adapter} from "parse5-htmlparser2-tree-adapter";
import {adopting} from "./html-adoption.js";

/** Thrown inside the parser, and caught beside it, when a fragment would take too much memory or time. */
export class Bomb extends Error {}

/** Open elements at once: the parser looks through them again for every tag. */
const mostOpen = 1000;

/** Attributes of one tag: the parser compares each new one with all before it. */
const mostAttributes = 5000;

/** Tags of one text: the longest report that was ever seen has a quarter of them. */
const mostTags = 40_000;

type Adapter = typeof adapter;

/**
 * A tree adapter that gives up (throws `Bomb`) when a fragment nests or multiplies beyond measure: 49 KB of unclosed
 * `<font>` make 4 million nodes, 100,000 nested `<div>` take a minute.
 */
export function guarded(html: string): Adapter {
  const most = 10_000 + 4 * count(html, "<");
  let [made, open] = [0, 0];
  return {
    ...adopting(adapter),
    createElement(...tag: Parameters<Adapter["createElement"]>) {
      if (++made > most) throw new Bomb("Too many elements");
      return adapter.createElement(...tag);
    },
    onItemPush() {
      if (++open > mostOpen) throw new Bomb("Too deep");
    },
    onItemPop() {
      open--;
    },
  };
}

/** Whether there are more tags than on any page, or more attributes in one of them than anyone writes by hand. */
export function looksLikeABomb(html: string): boolean {
  if (count(html, "<") > mostTags) return true;
  for (let from = 0; from < html.length;) {
    const next = html.indexOf(">", from);
    const end = next < 0 ? html.length : next;
    if (end - from >= mostAttributes && isHeavy(html.slice(from, end))) return true;
    from = end + 1;
  }
  return false;
}

function isHeavy(stretch: string): boolean {
  const tag = stretch.slice(Math.max(0, stretch.search(/<[a-z/]/i)));
  return tag.startsWith("<") && (tag.match(/[\s/"']/g)?.length ?? 0) > mostAttributes;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}
