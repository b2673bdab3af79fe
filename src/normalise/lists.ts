import type {Element, ElementContent} from "hast";
import {element, isElement} from "../syntax/nodes.js";
import {keep, optional, whole} from "./kept.js";

/** Makes blocks of some content; what stands in a line between two blocks becomes a paragraph. */
export type Flow = (nodes: readonly ElementContent[]) => readonly Element[];

/** Items that lost their list get one. */
export function gathered(nodes: readonly ElementContent[]): readonly ElementContent[] {
  if (!nodes.some((node) => isElement(node, "li"))) return nodes;
  const made: ElementContent[] = [];
  let list: Element | null = null;
  for (const node of nodes) {
    if (isElement(node, "li")) {
      if (!list) made.push((list = element("ul", {}, [])));
      list.children.push(node);
    } else if (node.type !== "text" || node.value.trim() !== "") {
      list = null;
      made.push(node);
    }
  }
  return made;
}

/** Items of a list; whatever else stands in it becomes an item. */
export function itemsOf(list: Element, name: string, flow: Flow): Element[] {
  const names = name === "dl" ? ["dt", "dd"] : ["li"];
  return list.children.flatMap((child) => {
    const inside = loosened(flow(isElement(child, ...names) ? child.children : [child]));
    if (inside.length === 0 && !(isElement(child) && child.data?.mark)) return [];
    return isElement(child, ...names) ? [keep(child, child.tagName, optional("value", whole(child, "value", 0)), inside)] : [element(names.at(-1) ?? "li", {}, inside)];
  });
}

/** A single paragraph needs no element of its own in an item or a cell. */
export function loosened(parts: readonly Element[]): readonly ElementContent[] {
  const [first, second] = parts;
  if (!first || first.tagName !== "p") return parts;
  return !second || isElement(second, "ul", "ol") ? [...first.children, ...parts.slice(1)] : parts;
}
