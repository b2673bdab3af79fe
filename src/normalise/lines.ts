import type {Element, ElementContent} from "hast";
import {element, isElement} from "../syntax/nodes.js";

/** How a paragraph begins that is set in by spaces, as Chinese ones are. */
const setIn = /^[ \t\r\n]{0,40}(?:[\u2003\u3000]{2}|\u00a0{4})/;

/** Paragraphs of what stands in a line: two breaks in a row part them, or one before a line that is set in. */
export function paragraphsOf(run: readonly ElementContent[]): Element[] {
  const made: Element[] = [];
  let part: ElementContent[] = [];
  let breaks = 0;
  for (const node of run) {
    if (isElement(node, "br")) breaks++;
    else if (breaks === 1 && node.type === "text" && setIn.test(node.value) && node.value.trim() !== "") breaks = 2;
    else if (node.type !== "text" || node.value.trim() !== "") breaks = 0;
    if (breaks === 2) {
      addParagraph(part, made);
      part = [];
      if (node.type === "text") breaks = 0;
    }
    part.push(node);
  }
  addParagraph(part, made);
  return made;
}

function addParagraph(part: readonly ElementContent[], into: Element[]): void {
  const words = trimmed(part);
  if (words.length > 0) into.push(element("p", {}, words, undefined, words.find(({position}) => position)?.position));
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
