import type {Element, ElementContent, Root} from "hast";
import {contentOf, isElement, squeeze} from "../syntax/nodes.js";

/** Text of a body: a paragraph, heading, item, caption or row a line; cells parted by tabs, notes in brackets. */
export function plainText(root: Root): string {
  return contentOf(root).flatMap((node) => (isElement(node) ? linesOf(node) : [])).join("\n");
}

function linesOf(node: Element): string[] {
  if (node.tagName === "pre") return textIn(node.children, "\n").split(/\r\n?|\n/).map((line) => line.trimEnd()).filter((line) => line !== "");
  if (node.tagName === "table") return rowsOf(node).map(rowText).filter((line) => line.trim() !== "");
  if (node.tagName === "ol") return numberedLines(node);
  return blockLines(node.children);
}

/** Lines of mixed content: what stands in a line up to the next block is one. */
function blockLines(children: readonly ElementContent[]): string[] {
  const lines: string[] = [];
  let run: ElementContent[] = [];
  const end = (): void => {
    lines.push(lineText(run));
    run = [];
  };
  for (const child of children) {
    if (!isBlock(child)) run.push(child);
    else {
      end();
      lines.push(...linesOf(child));
    }
  }
  end();
  return lines.filter((line) => line !== "");
}

function isBlock(node: ElementContent): node is Element {
  return isElement(node, "p", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "figure", "figcaption", "table", "pre", "h2", "h3", "h4", "h5", "h6");
}

function numberedLines(list: Element): string[] {
  let next = Number(list.properties["start"] ?? 1);
  return list.children.filter((child) => isElement(child, "li")).flatMap((item) => {
    const number = Number(item.properties["value"] ?? next);
    next = number + 1;
    return numbered(item, number);
  });
}

/** An item's number is seen, and so is a note's; a note that lost its text says nothing. */
function numbered(item: Element, number: number): string[] {
  const [first, ...others] = blockLines(item.children);
  return first === undefined ? [] : [`${number}. ${first}`, ...others];
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((part) => (isElement(part, "tr") ? [part] : isElement(part) ? rowsOf(part) : []));
}

function rowText(row: Element): string {
  return row.children.filter((cell) => isElement(cell)).map((cell) => blockLines(cell.children).join(" ")).join("\t").trimEnd();
}

/** Text of a line: a break is a space, the marker of a note stands in brackets. */
export function lineText(nodes: readonly ElementContent[]): string {
  return squeeze(textIn(nodes, " "));
}

function textIn(nodes: readonly ElementContent[], lineBreak: string): string {
  return nodes.map((node) => {
    if (node.type === "text") return node.value;
    if (!isElement(node)) return "";
    if (node.tagName === "br") return lineBreak;
    const inside = textIn(node.children, lineBreak);
    return node.data?.mark?.type === "note-reference" ? `[${inside}]` : inside;
  }).join("");
}
