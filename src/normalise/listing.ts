import type {ElementContent} from "hast";
import {stack} from "../syntax/append.js";
import {isElement} from "../syntax/nodes.js";

/** Boxes that stand on lines of their own. */
const rows = new Set(["div", "p", "li", "tr", "ul", "ol", "table", "tbody", "section", "blockquote"]);

/** The text of a listing (`<pre>`), with a line end for every break and around every box that pages set its lines in. */
export function listingText(nodes: readonly ElementContent[]): string {
  let text = "";
  let isBorder = false;
  const waiting: (ElementContent | "border")[] = [...nodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === "border") isBorder = true;
    else if (node.type === "text" || isElement(node, "br")) {
      const value = node.type === "text" ? node.value : "\n";
      text += isBorder && text !== "" && !text.endsWith("\n") && !value.startsWith("\n") ? `\n${value}` : value;
      isBorder = false;
    } else if (isElement(node)) {
      const isRow = rows.has(node.tagName);
      if (isRow) waiting.push("border");
      stack(waiting, node.children);
      if (isRow) waiting.push("border");
    }
  }
  return text;
}
