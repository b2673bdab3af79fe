import type {Element, ElementContent} from "hast";
import {element, isElement} from "../syntax/nodes.js";

/** Paragraphs of what stands in a line: two breaks in a row part them. */
export function paragraphsOf(run: readonly ElementContent[]): Element[] {
  const made: Element[] = [];
  let part: ElementContent[] = [];
  let breaks = 0;
  const end = (): void => {
    const words = trimmed(part);
    if (words.length > 0) made.push({...element("p", {}, words), position: words.find(({position}) => position)?.position});
    part = [];
  };
  for (const node of run) {
    if (isElement(node, "br")) breaks++;
    else if (node.type !== "text" || node.value.trim() !== "") breaks = 0;
    if (breaks === 2) end();
    part.push(node);
  }
  end();
  return made;
}

/** Without line breaks and white space at the ends. */
export function trimmed(nodes: readonly ElementContent[]): ElementContent[] {
  const idle = (node: ElementContent | undefined): boolean => node !== undefined && (isElement(node, "br") || (node.type === "text" && node.value.trim() === ""));
  let [start, end] = [0, nodes.length];
  while (start < end && idle(nodes[start])) start++;
  while (end > start && idle(nodes[end - 1])) end--;
  return nodes.slice(start, end);
}
