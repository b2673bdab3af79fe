import {isTag, isText, type ChildNode} from "domhandler";
import type {Element, Parents, Properties, Root, Text} from "hast";
import {find, html, type Info} from "property-information";
import type {Position} from "unist";
import {element, text} from "./nodes.js";

/** Parsed nodes as a hast tree with places of the seed file; comments are left out. Works without recursion. */
export function toHast(nodes: readonly ChildNode[]): Root {
  const root: Root = {type: "root", children: []};
  const waiting: {readonly nodes: readonly ChildNode[]; readonly parent: Parents}[] = [{nodes, parent: root}];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const node of next.nodes) {
      const made = nodeOf(node);
      if (made === null) continue;
      next.parent.children.push(made);
      if (isTag(node) && made.type === "element" && node.children.length > 0) waiting.push({nodes: node.children, parent: made});
    }
  }
  return root;
}

/** A text, or an element without its children. */
function nodeOf(node: ChildNode): Text | Element | null {
  if (isText(node)) return text(node.data, positionOf(node));
  return isTag(node) ? element(node.name, propertiesOf(node.attribs), [], undefined, positionOf(node)) : null;
}

function positionOf({sourceCodeLocation: location}: ChildNode): Position | undefined {
  if (!location) return undefined;
  const start = {line: location.startLine, column: location.startCol};
  return {start, end: {line: location.endLine, column: location.endCol}};
}

function propertiesOf(attributes: Readonly<Record<string, string>>): Properties {
  const properties: Properties = {};
  for (const name in attributes) {
    // `constructor` and its like would be found on the prototypes of tables.
    if (name in Object.prototype) continue;
    const info = infoOf(name);
    properties[info.property] = valueOf(info, attributes[name] ?? "");
  }
  return properties;
}

// What a name of an attribute means, looked up once each; seeds make up some, and those go beyond the bound.
const infos = new Map<string, Info>();
const mostInfos = 10_000;

function infoOf(name: string): Info {
  const known = infos.get(name);
  if (known) return known;
  const info = find(html, name);
  if (infos.size < mostInfos) infos.set(name, info);
  return info;
}

/** A value in the form that hast gives it: `width` a number, `class` a list, `controls` a yes. */
function valueOf(info: Info, value: string): Properties[string] {
  if (info.boolean || (info.overloadedBoolean && value === "")) return true;
  if (info.number) return value !== "" && Number.isFinite(Number(value)) ? Number(value) : value;
  if (info.spaceSeparated || info.commaOrSpaceSeparated) return value.split(/\s+/).filter(Boolean);
  if (info.commaSeparated) return value.split(",").map((item) => item.trim()).filter(Boolean);
  return value;
}
