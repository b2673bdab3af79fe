import type {Element, ElementContent, Nodes, Properties, Root, RootContent, Text} from "hast";
import {find, html} from "property-information";
import type {Position} from "unist";
import type {Mark} from "../model/mark.js";
import type {Place} from "../model/message.js";
import {append, stack} from "./append.js";

/** A node that holds others. */
export type Parent = Root | Element;

/** Makes an element. All have the same fields, whether they are known or not: an engine reads objects of one form much faster. */
export function element(tagName: string, properties: Properties, children: readonly ElementContent[], mark?: Mark, position?: Position): Element {
  return {type: "element", tagName, properties, children: [...children], data: mark && {mark}, position};
}

/** The same element, mark and place included, with other properties or children. */
export function changed(node: Element, {properties = node.properties, children = node.children}: Partial<Pick<Element, "properties" | "children">>): Element {
  return {type: "element", tagName: node.tagName, properties, children, data: node.data, position: node.position};
}

/** Makes a text node, of fields alike as well. */
export function text(value: string, position?: Position): Text {
  return {type: "text", value, position};
}

/** Whether a node is an element, of one of the names if any are given. */
export function isElement(node: Nodes | undefined): node is Element;
export function isElement<Name extends string>(node: Nodes | undefined, ...tagNames: readonly Name[]): node is Element & {tagName: Name};
export function isElement(node: Nodes | undefined, ...tagNames: readonly string[]): node is Element {
  return node?.type === "element" && (tagNames.length === 0 || tagNames.includes(node.tagName));
}

/** Children without doctypes, which only a whole document has. */
export function contentOf(parent: Parent): ElementContent[] {
  const children = parent.children as RootContent[];
  return parent.type === "element" ? parent.children : children.filter((child) => child.type !== "doctype");
}

/** Text of a node and all below it, as written. Takes any depth. */
export function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? textOfAll(node.children) : "";
}

/** Text of several nodes in a row. */
export function textOfAll(nodes: readonly Nodes[]): string {
  const [first] = nodes;
  if (nodes.length === 1 && first?.type === "text") return first.value;
  const waiting: Nodes[] = [];
  stack(waiting, nodes);
  let value = "";
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === "text") value += node.value;
    else if ("children" in node) stack(waiting, node.children);
  }
  return value;
}

/** Whether a node or anything below it shows words: more than white space. Takes any depth. */
export function saysAnything(node: Nodes): boolean {
  if (node.type === "text") return /\S/.test(node.value);
  if (!("children" in node)) return false;
  const waiting: Nodes[] = [];
  stack(waiting, node.children);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === "text" && /\S/.test(next.value)) return true;
    if ("children" in next) stack(waiting, next.children);
  }
  return false;
}

/** Text with runs of white space made one space, and none at the ends. */
export function squeeze(value: string): string {
  // most texts have single spaces already
  return (/[^\S ]| {2}/.test(value) ? value.replace(/\s+/g, " ") : value).trim();
}

/** Where a node began in its seed; `undefined` for nodes that we made. */
export function placeOf(node: Nodes): Place | undefined {
  const start = node.position?.start;
  return start && {line: start.line, column: start.column};
}

/** An attribute by its HTML name, whichever way the parser spelt it (`data-src`, `dataSrc`); `null` when absent. */
export function attribute({properties}: Element, name: string): string | null {
  for (const key of spellingsOf(name)) {
    const value = properties[key];
    if (value === undefined || value === null || value === false) continue;
    return Array.isArray(value) ? value.join(" ") : value === true ? "" : String(value);
  }
  return null;
}

// Keys under which trees hold an attribute, worked out once for each name that we ask for.
const spellings = new Map<string, readonly string[]>();

function spellingsOf(name: string): readonly string[] {
  const known = spellings.get(name);
  if (known) return known;
  const {property} = find(html, name);
  const found = property === name ? [name] : [property, name];
  spellings.set(name, found);
  return found;
}

/**
 * Puts what `change` answers in the place of every node, innermost first; with `null` the node stays. The tree's depth
 * must be bounded.
 */
export function rewrite(parent: Parent, change: (node: ElementContent) => readonly ElementContent[] | null): void {
  replaceChildren(parent, (child) => {
    if (child.type === "element") rewrite(child, change);
    return change(child);
  });
}

/** Puts what `change` answers in the place of a node, outermost first; `null` looks further inside. Depth must be bounded. */
export function replaceOutermost(parent: Parent, change: (node: Element) => readonly ElementContent[] | null): void {
  replaceChildren(parent, (child) => {
    const changed = child.type === "element" ? change(child) : null;
    if (!changed && child.type === "element") replaceOutermost(child, change);
    return changed;
  });
}

/** Most parents keep all their children, and with them the list that holds them. */
function replaceChildren(parent: Parent, change: (child: ElementContent) => readonly ElementContent[] | null): void {
  const children = contentOf(parent);
  let made: ElementContent[] | null = null;
  for (let i = 0; i < children.length; i++) {
    const child = children[i] as ElementContent;
    const changed = change(child);
    if (changed) append((made ??= children.slice(0, i)), changed);
    else made?.push(child);
  }
  parent.children = made ?? children;
}

/** Every element below a node in the order of the page, as the tree is now. Depth must be bounded. */
export function elementsOf(parent: Parent): Element[] {
  const found: Element[] = [];
  collect(parent, found);
  return found;
}

function collect(parent: Parent, into: Element[]): void {
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    into.push(child);
    if (child.children.length > 0) collect(child, into);
  }
}

/** Whether an element of one of the names stands below a node. Depth must be bounded. */
export function holds(parent: Parent, ...tagNames: readonly string[]): boolean {
  return parent.children.some((child) => child.type === "element" && (tagNames.includes(child.tagName) || holds(child, ...tagNames)));
}
