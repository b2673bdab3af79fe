import type {Element, ElementContent, Nodes, Properties, Root, RootContent} from "hast";
import type {Mark} from "../model/mark.js";
import type {Place} from "../model/message.js";

/** A node that holds others. */
export type Parent = Root | Element;

/** Makes an element. */
export function element(tagName: string, properties: Properties, children: readonly ElementContent[], mark?: Mark): Element {
  return {type: "element", tagName, properties, children: [...children], ...(mark && {data: {mark}})};
}

/** Makes a text node. */
export function text(value: string): ElementContent {
  return {type: "text", value};
}

/** Whether a node is an element, of one of the names if any are given. */
export function isElement(node: Nodes | undefined): node is Element;
export function isElement<Name extends string>(node: Nodes | undefined, ...tagNames: readonly Name[]): node is Element & {tagName: Name};
export function isElement(node: Nodes | undefined, ...tagNames: readonly string[]): node is Element {
  return node?.type === "element" && (tagNames.length === 0 || tagNames.includes(node.tagName));
}

/** Children without doctypes, which only a whole document has. */
export function contentOf(parent: Parent): ElementContent[] {
  return (parent.children as RootContent[]).filter((child) => child.type !== "doctype");
}

/** Text of a node and all below it, as written. Takes any depth. */
export function textOf(...nodes: readonly Nodes[]): string {
  const waiting: Nodes[] = [...nodes].reverse();
  let value = "";
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === "text") value += node.value;
    else if ("children" in node) for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i] as Nodes);
  }
  return value;
}

/** Text with runs of white space made one space, and none at the ends. */
export function squeeze(value: string): string {
  return value.replace(/\s+/g, " ").trim();
}

/** Where a node began in its seed; `undefined` for nodes that we made. */
export function placeOf(node: Nodes): Place | undefined {
  const start = node.position?.start;
  return start && {line: start.line, column: start.column};
}

/** An attribute by its HTML name, whichever way the parser spelt it (`data-src`, `dataSrc`); `null` when absent. */
export function attribute(node: Element, name: string): string | null {
  const wanted = name.replaceAll("-", "");
  const key = Object.keys(node.properties).find((key) => key.toLowerCase().replaceAll("-", "") === wanted);
  const value = key === undefined ? undefined : node.properties[key];
  if (value === undefined || value === null || value === false) return name === "class" ? attribute(node, "classname") : null;
  return Array.isArray(value) ? value.join(" ") : value === true ? "" : String(value);
}

/** Puts what `change` answers in the place of every node, innermost first. The tree's depth must be bounded. */
export function rewrite(parent: Parent, change: (node: ElementContent) => readonly ElementContent[]): void {
  parent.children = contentOf(parent).flatMap((child) => {
    if (child.type === "element") rewrite(child, change);
    return change(child);
  });
}

/** Puts what `change` answers in the place of a node, outermost first; `null` looks further inside. Depth must be bounded. */
export function replaceOutermost(parent: Parent, change: (node: Element) => readonly ElementContent[] | null): void {
  parent.children = contentOf(parent).flatMap((child) => {
    if (child.type !== "element") return [child];
    const changed = change(child);
    if (changed) return [...changed];
    replaceOutermost(child, change);
    return [child];
  });
}

/** Every element below a node in the order of the page. Depth must be bounded. */
export function* elementsOf(parent: Parent): Generator<Element> {
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    yield child;
    yield* elementsOf(child);
  }
}
