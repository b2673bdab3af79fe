import type {Element, Root} from "hast";
import {elementsOf, isElement, textOf} from "./nodes.js";

/** Marks the notes of a Markdown text, and what points at them, as the notes of any other text; `remark-rehype` makes links of them. */
export function markNotes(root: Root): void {
  const elements = elementsOf(root);
  const pointing = new Map<string, number>();
  for (const node of elements) {
    const [link] = node.children;
    if (node.tagName !== "sup" || !isElement(link, "a") || link.properties["dataFootnoteRef"] === undefined) continue;
    const number = Number(textOf(link));
    if (!Number.isInteger(number) || number < 1) continue;
    const target = String(link.properties["href"]);
    const nth = (pointing.get(target) ?? 0) + 1;
    pointing.set(target, nth);
    node.children = link.children;
    node.data = {...node.data, mark: {type: "note-reference", number, nth}};
  }
  if (pointing.size === 0) return;
  for (const section of elements) {
    if (section.tagName !== "section" || section.properties["dataFootnotes"] === undefined) continue;
    elementsOf(section).filter(({tagName, properties}) => tagName === "li" && pointing.has(`#${String(properties["id"])}`)).forEach(markNote(pointing));
  }
}

function markNote(pointing: ReadonlyMap<string, number>): (item: Element, nth: number) => void {
  return (item, nth) => {
    item.data = {...item.data, mark: {type: "note", number: nth + 1, references: pointing.get(`#${String(item.properties["id"])}`) ?? 0}};
  };
}
