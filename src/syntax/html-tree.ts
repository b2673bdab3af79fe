import {hasChildren, isTag, isText, Text, type ChildNode, type Element, type ParentNode} from "domhandler";
import type {Place} from "../model/message.js";

/** Elements whose text runs on without a break. */
const inline = new Set(["a", "b", "em", "font", "i", "small", "span", "strong", "sub", "sup", "u"]);

/**
 * Moves the places of a freshly parsed tree to where its text begins in the seed file, and flattens what nests deeper
 * than `deepest`. Changes the tree; works without recursion. Says whether anything was flattened.
 */
export function tidy(nodes: readonly ChildNode[], place: Place, deepest: number): boolean {
  const waiting = [...nodes];
  const depths = nodes.map(() => 1);
  let flattened = false;
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const depth = depths.pop() ?? 1;
    move(node, place);
    if (!isTag(node)) continue;
    if (depth >= deepest && node.children.some((child) => hasChildren(child) && child.children.length > 0)) {
      flatten(node);
      flattened = true;
    }
    for (const child of node.children) {
      waiting.push(child);
      depths.push(depth + 1);
    }
  }
  return flattened;
}

function move(node: ChildNode, place: Place): void {
  const location = node.sourceCodeLocation;
  if (!location) return;
  if (location.startLine === 1) location.startCol += place.column - 1;
  if (location.endLine === 1) location.endCol += place.column - 1;
  location.startLine += place.line - 1;
  location.endLine += place.line - 1;
}

/** Replaces what an element holds by the text and the empty elements inside it. */
function flatten(element: Element): void {
  const waiting = [...element.children].reverse();
  const kept: ChildNode[] = [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!hasChildren(node) || node.children.length === 0) kept.push(node);
    else {
      for (const child of [...node.children].reverse()) waiting.push(child);
      if (isTag(node) && !inline.has(node.name)) kept.push(new Text("\n"));
    }
  }
  adopt(element, kept);
}

/** Gives a node other children, all at once: taking them out one by one takes far longer where there are many. */
export function adopt(parent: ParentNode, children: readonly ChildNode[]): void {
  parent.children = [...children];
  children.forEach((child, index) => {
    child.parent = parent;
    child.prev = children[index - 1] ?? null;
    child.next = children[index + 1] ?? null;
  });
}

/** The text of nodes and all below them, without recursion. */
export function textOf(nodes: readonly ChildNode[]): string {
  const waiting = [...nodes].reverse();
  const text: string[] = [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) text.push(node.data);
    else if (hasChildren(node)) for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i] as ChildNode);
  }
  return text.join("");
}
