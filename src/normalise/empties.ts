import type {Element, Root} from "hast";
import type {Findings, Place} from "../model/message.js";
import {attribute, element, isElement, placeOf, replaceOutermost, saysAnything, text} from "../syntax/nodes.js";

/** What counts as content without text; an empty cell holds its place in a table. */
const content = new Set(["img", "hr", "td", "th"]);
const line = new Set(["br", "wbr"]);

/** Takes out elements without content: links by their address, the others counted by name and line. */
export function removeEmpties(root: Root, findings: Findings): void {
  const counts = new Map<string, {readonly name: string; readonly place: Place; count: number}>();
  const known = new Map<Element, boolean>();
  replaceOutermost(root, (node) => {
    if (line.has(node.tagName) || isFull(node, known)) return null;
    const place = placeOf(node);
    if (node.tagName === "a") findings.drop("empty-link", attribute(node, "href") ?? "<a>", place);
    else if (place) count(counts, node.tagName, place);
    // A line break in an empty element still parts what stands around it.
    return node.children.some((child) => isElement(child, "br")) ? [element("br", {}, [])] : [text(spaceOf(node))];
  });
  for (const {name, place, count} of counts.values()) findings.drop("empty-element", count === 1 ? `<${name}>` : `<${name}> × ${count}`, place);
}

/** Whether an element has content; in most the first text already says so. What is known of others within each other is looked up. */
function isFull(node: Element, known: Map<Element, boolean>): boolean {
  if (content.has(node.tagName) || node.data?.mark !== undefined) return true;
  const before = known.get(node);
  if (before !== undefined) return before;
  const full = node.children.some((child) => (child.type === "element" ? isFull(child, known) : saysAnything(child)));
  known.set(node, full);
  return full;
}

function spaceOf(node: Element): string {
  return node.children.length > 0 ? " " : "";
}

function count(counts: Map<string, {readonly name: string; readonly place: Place; count: number}>, name: string, place: Place): void {
  const key = `${name}@${place.line}`;
  const known = counts.get(key);
  if (known) known.count++;
  else counts.set(key, {name, place, count: 1});
}
