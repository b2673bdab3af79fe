import type {CheerioAPI} from "cheerio";
import {isTag, type ChildNode, type Element, type ParentNode} from "domhandler";
import type {Main} from "./main.js";
import {isWithin, lineOf} from "./visible.js";

/** Headlines of other pages from which on a page may be a list of them, and items of lists that are nothing but such links. */
const [least, leastItems] = [5, 10];

const mostHeadlines = 500;

/** Share of its prose that a list has at most outside of its entries. */
const mostOwn = 0.3;

/**
 * How many articles a page lists that is a front page or another list: headings that are links, or else items of lists, with nearly
 * all of the page's prose beside them. 0 for a page with an article of its own.
 */
export function listedArticles($: CheerioAPI, {elements, chrome, prose}: Main): number {
  const surroundings = new Set<unknown>(chrome.keys());
  // Where no prose is left, what surrounds an article surrounds none.
  const all = elements.reduce((sum, element) => sum + (prose.get(element) ?? 0), 0);
  const roots = $.root()[0]?.children ?? [];
  const linkedIn = (names: RegExp): Element[] => elementsIn(roots, names).filter((element) => isLinked(element));
  const isOwn = (element: Element): boolean => !isWithin(element, surroundings);
  const headings = linkedIn(/^h[2-5]$/).filter((heading) => all === 0 || isOwn(heading));
  // those of menus are never headlines
  const headlines = headings.length >= least ? headings : linkedIn(/^(?:li|dd)$/).filter(isOwn);
  if (headlines !== headings && headlines.length < leastItems) return 0;
  const counts = countedAbove(headlines);
  const entries = new Set(headlines.map((heading) => entryOf(heading, counts)));
  const listed = [...entries].reduce((sum, entry) => sum + (prose.get(entry) ?? 0), 0);
  return all - listed <= mostOwn * all ? headlines.length : 0;
}

/** The first elements of some names on a page; selecting them takes quadratic time where there are many. */
function elementsIn(nodes: readonly ChildNode[], names: RegExp): Element[] {
  const found: Element[] = [];
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node && found.length < mostHeadlines; node = waiting.pop()) {
    if (!isTag(node)) continue;
    if (names.test(node.name)) found.push(node);
    else for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i] as ChildNode);
  }
  return found;
}

/** A heading or an item whose words all stand in a link to another page; an item may have a date or a number beside it. */
function isLinked(heading: Element): boolean {
  const words = lineOf([heading]);
  const within = heading.children.filter(isTag).find((child) => child.name === "a");
  const link = within ?? linkAround(heading);
  const href = link?.attribs["href"] ?? "";
  return words.length >= 4 && link !== null && !href.startsWith("#") && href !== "" && (link !== within || isWhole(lineOf([link]), words, heading));
}

function isWhole(linked: string, words: string, {name}: Element): boolean {
  return linked === words || (name[0] !== "h" && linked.length >= 4 && /^[\s\p{N}年月日时時分点點\p{P}]*$/u.test(words.replace(linked, "")));
}

function linkAround(heading: Element): Element | null {
  for (let node: ParentNode | null = heading.parent; node && isTag(node); node = node.parent) if (node.name === "a") return node;
  return null;
}

/** How many of some headings each element around them holds. */
function countedAbove(headings: readonly Element[]): ReadonlyMap<ParentNode, number> {
  const counts = new Map<ParentNode, number>();
  for (const heading of headings) for (let node = heading.parent; node; node = node.parent) counts.set(node, (counts.get(node) ?? 0) + 1);
  return counts;
}

/** What belongs to one headline: the widest element around it that holds no other. */
function entryOf(heading: Element, counts: ReadonlyMap<ParentNode, number>): Element {
  let entry = heading;
  for (let node = heading.parent; node && isTag(node) && counts.get(node) === 1; node = node.parent) entry = node;
  return entry;
}
