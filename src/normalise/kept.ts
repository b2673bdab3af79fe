import type {Element, ElementContent, Properties} from "hast";
import {attribute, element} from "../syntax/nodes.js";

/** An element of a seed as it is shown: under one of our names, with our properties; its mark and place stay. */
export function keep(node: Element, tagName: string, properties: Properties, children: readonly ElementContent[]): Element {
  return element(tagName, properties, children, node.data?.mark, node.position);
}

/** The attributes of an element that mean something to readers. */
export function propertiesOf(node: Element, name: string): Properties {
  if (name === "a") return {href: attribute(node, "href") ?? ""};
  if (name === "time") return optional("dateTime", attribute(node, "datetime"));
  if (name === "abbr") return optional("title", attribute(node, "title"));
  if (name === "ol") return optional("start", whole(node, "start", 2));
  if (name === "td" || name === "th") return {...optional("colSpan", span(node, "colspan", 100)), ...optional("rowSpan", span(node, "rowspan", 1000))};
  return {};
}

/** A property, unless there is nothing to say. */
export function optional(name: string, value: string | number | null): Properties {
  return value === null || value === "" ? {} : {[name]: value};
}

/** How many columns or rows a cell spans, if more than one; a table wider than the bound would be a trap. */
function span(node: Element, name: string, most: number): number | null {
  const value = whole(node, name, 2);
  return value === null ? null : Math.min(value, most);
}

/** A whole number from `least` up to nine digits; `null` for anything else. */
export function whole(node: Element, name: string, least: number): number | null {
  const written = attribute(node, name)?.trim() ?? "";
  const value = /^\d{1,9}$/.test(written) ? Number(written) : -1;
  return value >= least ? value : null;
}
