import type {Element, Root, RootContent} from "hast";
import {elementsOf} from "../../src/syntax/nodes.js";

/** A body as the allow-list left it: the frames in which tables scroll, which no seed can make, are taken away. Changes the tree. */
export function unframed(root: Root): Root {
  for (const parent of [root, ...elementsOf(root)]) parent.children = parent.children.map((child) => tableIn(child) ?? child);
  return root;
}

function tableIn(node: RootContent): Element | null {
  if (node.type !== "element" || node.tagName !== "div" || node.properties["role"] !== "group") return null;
  const [table, ...others] = node.children;
  return table?.type === "element" && table.tagName === "table" && others.length === 0 ? table : null;
}
