import type {Element} from "hast";
import {element, isElement} from "../syntax/nodes.js";
import {keep, propertiesOf} from "./kept.js";
import {loosened, type Flow} from "./lists.js";

/** A table with its rows and cells; `null` for one of a single cell, which is a box. */
export function tableOf(node: Element, flow: Flow): Element | null {
  const rows = rowsOf(node);
  const cells = rows.flatMap((row) => row.children.filter((child) => isElement(child, "td", "th")));
  if (cells.length <= 1) return null;
  const made = rows.map((row) => keep(row, "tr", {}, row.children.filter((child) => isElement(child)).map((cell) => cellOf(cell, flow))));
  return keep(node, "table", {}, [element("tbody", {}, made)]);
}

/** The rows of a table, in order, in whichever part of it they stand. */
export function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (isElement(child, "tr")) return [child];
    return isElement(child, "thead", "tbody", "tfoot") ? child.children.filter((row) => isElement(row, "tr")) : [];
  });
}

function cellOf(cell: Element, flow: Flow): Element {
  const name = cell.tagName === "th" ? "th" : "td";
  return keep(cell, name, propertiesOf(cell, name), loosened(flow(cell.children)));
}
