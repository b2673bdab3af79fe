import type {CheerioAPI} from "cheerio";
import {Element, isTag, isText, type AnyNode, type ChildNode, type ParentNode} from "domhandler";
import type {Findings, Place} from "../../model/message.js";
import type {Rule} from "../../model/rules.js";
import {stack} from "../../syntax/append.js";
import {parseHtml} from "../../syntax/html.js";
import {adopt, textOf} from "../../syntax/html-tree.js";
import {squeeze} from "../../syntax/nodes.js";

/**
 * Reads a page and puts everything on it into one element, since selecting takes quadratic time where a document has
 * many elements at its top.
 */
export function parsePage(html: string, place: Place, findings: Findings): CheerioAPI {
  const $ = parseHtml(html, place, findings);
  const root = $.root()[0];
  if (root) adopt(root, [inOne(root.children)]);
  return $;
}

/** An element that holds some nodes. */
export function inOne(nodes: readonly ChildNode[]): Element {
  const holder = new Element("body", {});
  adopt(holder, nodes);
  return holder;
}

/** Elements whose text no reader of a page sees. */
const unseen = new Set(["script", "style", "title", "meta", "link", "base", "template", "head"]);

/** Text that a reader of the page sees, on one line; elements part words. No more is read than about `most` characters. */
export function visibleText(nodes: readonly ChildNode[], most = Infinity): string {
  const waiting = [...nodes].reverse();
  const text: string[] = [];
  let read = 0;
  for (let node = waiting.pop(); node && read <= most; node = waiting.pop()) {
    if (isText(node)) {
      text.push(node.data);
      read += node.data.trim().length;
    }
    if (!isTag(node) || unseen.has(node.name)) continue;
    // A parser that would run scripts takes what stands in a `<noscript>` as text.
    if (node.name === "noscript") text.push(textOf(node.children).replace(/<[^<>]*>/g, " "));
    else stack(waiting, node.children);
    text.push(" ");
  }
  return squeeze(text.join(""));
}

/** Whether an element is one of some, or lies within one. */
export function isWithin(element: Element, holders: ReadonlySet<unknown>): boolean {
  let node: ParentNode | null = element;
  while (node && !holders.has(node)) node = node.parent;
  return node !== null;
}

/** Elements among nodes. */
export function tagged(nodes: readonly AnyNode[]): Element[] {
  return nodes.filter((node) => isTag(node));
}

/** What nodes show, in so far as it may be a headline or a byline: nothing longer than a few hundred characters is. */
export function lineOf(nodes: readonly ChildNode[]): string {
  return visibleText(nodes, 400);
}

/** Lists a piece of a page as dropped, if it shows any words. */
export function dropPiece(node: ChildNode, rule: Rule, findings: Findings): void {
  const words = visibleText([node]);
  if (words !== "") findings.drop(rule, words, placeOf(node));
}

/** Where a piece of a page begins in its seed. */
export function placeOf({sourceCodeLocation: location}: ChildNode): Place {
  return {line: location?.startLine ?? 1, column: location?.startCol ?? 1};
}
