import type {Element, ElementContent} from "hast";
import {isElement} from "../syntax/nodes.js";

/** Paragraphs of what stands in a line: two breaks in a row part them. */
export function paragraphsOf(run: readonly ElementContent[]): Element[] {
  const made: Element[] = [];
  let part: ElementContent[] = [];
  let breaks = 0;
  for (const node of run) {
    if (isElement(node, "br")) breaks++;
    else if (node.type !== "text" || node.value.trim() !== "") breaks = 0;
    if (breaks === 2) {
      addParagraph(part, made);
      part = [];
    }
    part.push(node);
  }
  addParagraph(part, made);
  return made;
}

function addParagraph(part: readonly ElementContent[], into: Element[]): void {
  const words = trimmed(part);
  if (words.length > 0) into.push({type: "element", tagName: "p", properties: {}, children: words, position: words.find(({position}) => position)?.position});
}

/** Without line breaks and white space at the ends. */
export function trimmed(nodes: readonly ElementContent[]): ElementContent[] {
  let [start, end] = [0, nodes.length];
  while (start < end && isIdle(nodes[start])) start++;
  while (end > start && isIdle(nodes[end - 1])) end--;
  return nodes.slice(start, end);
}

function isIdle(node: ElementContent | undefined): boolean {
  return node !== undefined && (isElement(node, "br") || (node.type === "text" && node.value.trim() === ""));
}
