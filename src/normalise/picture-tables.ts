import type {Element, Root} from "hast";
import {element, elementsOf, holds, isElement, squeeze, textOf} from "../syntax/nodes.js";
import {rowsOf} from "./tables.js";

/** Longer words below a picture are the article's own. */
const longestCaption = 300;

/**
 * Makes figures of tables that only set a line below a picture: one column, a cell with one picture and no word, a cell
 * of words under it. Sites did so before there was `<figure>`.
 */
export function figuresOfTables(root: Root): void {
  for (const node of elementsOf(root)) {
    const parts = node.tagName === "table" ? pictureAndWords(node) : null;
    if (!parts) continue;
    node.tagName = "figure";
    node.properties = {};
    node.children = [parts.image, element("figcaption", {}, parts.words.children)];
  }
}

function pictureAndWords(table: Element): {readonly image: Element; readonly words: Element} | null {
  const rows = rowsOf(table);
  const [first, second] = rows.map((row) => row.children.filter((child) => isElement(child, "td", "th")));
  if (rows.length !== 2 || first?.length !== 1 || second?.length !== 1) return null;
  if (table.children.some((child) => isElement(child, "caption"))) return null;
  const [above] = first;
  const [words] = second;
  if (!isElement(above) || !isElement(words)) return null;
  const images = elementsOf(above).filter(({tagName}) => tagName === "img");
  const said = squeeze(textOf(words));
  const isCaption = said !== "" && said.length <= longestCaption && !holds(words, "img", "table", "p", "ul", "ol", "h1", "h2", "h3");
  return images.length === 1 && images[0] && textOf(above).trim() === "" && isCaption ? {image: images[0], words} : null;
}
