import type {Element, ElementContent, Root} from "hast";
import {append} from "../syntax/append.js";
import {contentOf, elementsOf, isElement, squeeze} from "../syntax/nodes.js";

/** Text of a body: a paragraph, heading, item, caption or row a line; cells parted by tabs, notes in brackets. */
export function plainText(root: Root): string {
  return contentOf(root).flatMap((node) => (isElement(node) ? linesOf(node) : [])).join("\n");
}

/** Of the elements of a body, the lines of what leads on to other articles. */
export function linesApart(elements: readonly Element[]): string[] {
  return elements.filter(({data}) => data?.mark?.type === "related").flatMap((node) => linesOf(node));
}

/** Of the elements of a body, the lines of captions with a label or a credit in them: no fact of an image says the same. */
export function linesOfCaptions(elements: readonly Element[]): string[] {
  const isMixed = (caption: Element): boolean => elementsOf(caption).some((node) => node.tagName === "cite" || node.data?.mark?.type === "label");
  return elements.filter((node) => node.tagName === "figcaption" && isMixed(node)).flatMap((node) => linesOf(node));
}

function linesOf(node: Element): string[] {
  if (node.tagName === "pre") return textIn(node.children, "\n").split(/\r\n?|\n/).map((line) => line.trimEnd()).filter((line) => line !== "");
  if (node.tagName === "table") return rowsOf(node).flatMap(rowLines).filter((line) => line.trim() !== "");
  if (node.tagName === "ol") return numberedLines(node);
  return blockLines(node.children);
}

/** Lines of mixed content: what stands in a line up to the next block is one. */
function blockLines(children: readonly ElementContent[]): string[] {
  const lines: string[] = [];
  let run: ElementContent[] = [];
  for (const child of children) {
    if (!isBlock(child)) run.push(child);
    else {
      lines.push(lineText(run));
      append(lines, linesOf(child));
      run = [];
    }
  }
  lines.push(lineText(run));
  return lines.filter((line) => line !== "");
}

const blocks = new Set(["p", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "figure", "figcaption", "table", "pre", "h2", "h3", "h4", "h5", "h6"]);

function isBlock(node: ElementContent): node is Element {
  return isElement(node) && blocks.has(node.tagName);
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

/** A row is one line; a table within a cell has lines of its own, and parts the cells before it from those behind. */
function rowLines(row: Element): string[] {
  const lines: string[] = [];
  let cells: string[] = [];
  const end = (): void => {
    lines.push(cells.join("\t").trimEnd());
    cells = [];
  };
  for (const cell of row.children.filter((cell) => isElement(cell))) {
    const inside = blockLines(cell.children);
    if (!holdsTable(cell)) cells.push(inside.join(" "));
    else {
      end();
      append(lines, inside);
    }
  }
  end();
  return lines;
}

function holdsTable(cell: Element): boolean {
  return cell.children.some((child) => isElement(child) && (child.tagName === "table" || (child.tagName !== "a" && holdsTable(child))));
}

/** Text of a line: a break is a space, the marker of a note stands in brackets. */
export function lineText(nodes: readonly ElementContent[]): string {
  if (nodes.length === 0) return "";
  return squeeze(textIn(nodes, " "));
}

function textIn(nodes: readonly ElementContent[], lineBreak: string): string {
  let text = "";
  for (const node of nodes) text += node.type === "text" ? node.value : isElement(node) ? textInside(node, lineBreak) : "";
  return text;
}

function textInside(node: Element, lineBreak: string): string {
  if (node.tagName === "br") return lineBreak;
  const inside = textIn(node.children, lineBreak);
  return node.data?.mark?.type === "note-reference" ? `[${inside}]` : inside;
}
