import type {Element, ElementContent, Root} from "hast";
import {boilerplateLines, longestBoilerplate} from "../data/boilerplate.js";
import type {Findings} from "../model/message.js";
import {contentOf, elementsOf, isElement, placeOf, squeeze, textOf} from "../syntax/nodes.js";
import type {Parent} from "../syntax/nodes.js";

/** Takes out lines that are a feed's, an agency's or an advertiser's, then rules that part nothing any more. */
export function removeBoilerplate(root: Root, findings: Findings): void {
  for (const node of elementsOf(root)) if (holdsLines(node)) removeLines(node, findings);
  removeHollow(root);
  trimRules(root);
}

function holdsLines(node: Element): boolean {
  return isElement(node, "p", "li", "td", "figcaption", "h2", "h3", "h4", "h5", "h6");
}

function removeLines(node: Element, findings: Findings): void {
  const lines = linesOf(node.children);
  const kept = lines.filter((line) => {
    const words = line.some((child) => isElement(child, "ul", "ol", "table", "figure", "p")) ? "" : squeeze(textOf(...line));
    const row = words.length <= longestBoilerplate ? boilerplateLines.find(({text, within}) => (within?.includes(node.tagName) ?? true) && text.test(words)) : undefined;
    if (row) findings.drop(row.rule, words, placeOf(line.find(({position}) => position) ?? node));
    return !row;
  });
  if (kept.length < lines.length) node.children = kept.flatMap((line, i) => (i === 0 ? line : [lineBreak(), ...line]));
}

function linesOf(children: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const child of children) {
    if (isElement(child, "br")) lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines;
}

function lineBreak(): Element {
  return {type: "element", tagName: "br", properties: {}, children: []};
}

/** Takes out paragraphs, items and lists that lost their last line. */
function removeHollow(parent: Parent): void {
  parent.children = contentOf(parent).filter((child) => {
    if (!isElement(child)) return true;
    removeHollow(child);
    return child.children.length > 0 || child.data?.mark !== undefined || !isElement(child, "p", "li", "ul", "ol", "blockquote", "figcaption", "h2", "h3", "h4", "h5", "h6");
  });
}

/** A rule at an end, or after another rule, parts nothing. */
function trimRules(root: Root): void {
  const parts = contentOf(root).filter((node, i, all) => !(isElement(node, "hr") && isElement(all[i - 1], "hr")));
  if (isElement(parts[0], "hr")) parts.shift();
  if (isElement(parts.at(-1), "hr")) parts.pop();
  root.children = parts;
}
