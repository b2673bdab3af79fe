import type {Element, ElementContent, Root} from "hast";
import {boilerplateLines, longestBoilerplate, type BoilerplateLine} from "../data/boilerplate.js";
import {siteFurniture} from "../data/site-furniture.js";
import type {Findings} from "../model/message.js";
import {contentOf, element, isElement, placeOf, squeeze, textOfAll} from "../syntax/nodes.js";
import type {Parent} from "../syntax/nodes.js";
import {anyOf} from "./any-of.js";

const everyRow: readonly BoilerplateLine[] = [...boilerplateLines, ...siteFurniture];
const [rowsOfWords, otherRows] = [everyRow.filter(({holds}) => holds), everyRow.filter(({holds}) => !holds)];

/** Match whatever one of the other rows does, in one go: few lines need be held against each. Rows for letters of either case, which take longer, stand apart. */
const anyOther = [...new Set(otherRows.map(({text}) => text.flags))].map((flags) => anyOf(otherRows.flatMap(({text}) => (text.flags === flags ? [text] : [])), flags));

/** The first row that a line in an element of some name matches. */
function rowOf(words: string, tagName: string): BoilerplateLine | undefined {
  if (words.length > longestBoilerplate) return undefined;
  const rows = anyOther.some((pattern) => pattern.test(words)) ? everyRow : rowsOfWords;
  return rows.find(({text, holds, within}) => (within?.includes(tagName) ?? true) && (holds?.test(words) ?? true) && text.test(words));
}

/** Takes out lines that are a feed's, an agency's or an advertiser's, then rules that part nothing any more. */
export function removeBoilerplate(root: Root, findings: Findings): void {
  removeLinesBelow(root, findings);
  removeHollow(root);
  trimRules(root);
}

/** Outermost first, and nothing below what was taken out. */
function removeLinesBelow(parent: Parent, findings: Findings): void {
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    if (holdsLines(child)) removeLines(child, findings);
    removeLinesBelow(child, findings);
  }
}

const holders = new Set(["p", "li", "td", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6"]);

function holdsLines(node: Element): boolean {
  return holders.has(node.tagName);
}

function removeLines(node: Element, findings: Findings): void {
  const lines = node.children.some((child) => isElement(child, "br")) ? linesOf(node.children) : [node.children];
  const kept = lines.filter((line) => {
    const words = line.some((child) => isElement(child, "ul", "ol", "table", "figure", "p")) ? "" : squeeze(textOfAll(line));
    const row = rowOf(words, node.tagName);
    if (row) findings.drop(row.rule, words, placeOf(line.find(({position}) => position) ?? node));
    return !row;
  });
  if (kept.length < lines.length) node.children = kept.flatMap((line, i) => (i === 0 ? line : [element("br", {}, []), ...line]));
}

function linesOf(children: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const child of children) {
    if (isElement(child, "br")) lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines;
}

/** Takes out paragraphs, items and lists that lost their last line. */
function removeHollow(parent: Parent): void {
  let found = false;
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    removeHollow(child);
    found ||= isHollow(child);
  }
  // hardly any is, and a list that nothing leaves need not be made anew
  if (found) parent.children = contentOf(parent).filter((child) => !isHollow(child));
}

const hollow = new Set(["p", "li", "ul", "ol", "blockquote", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6"]);

function isHollow(node: ElementContent): boolean {
  return isElement(node) && node.children.length === 0 && node.data?.mark === undefined && hollow.has(node.tagName);
}

/** A rule at an end, or after another rule, parts nothing. */
function trimRules(root: Root): void {
  const parts = contentOf(root).filter((node, i, all) => !(isElement(node, "hr") && isElement(all[i - 1], "hr")));
  if (isElement(parts[0], "hr")) parts.shift();
  if (isElement(parts.at(-1), "hr")) parts.pop();
  root.children = parts;
}
