import type {ElementContent, Root} from "hast";
import {attribute, contentOf, elementsOf, isElement, saysAnything} from "../syntax/nodes.js";

/** Classes of boxes that open at a word and explain it, in the middle of the sentence. */
const explanation = /(?:^|\s)(?:dictionary-box|glossary-(?:box|definition)|tooltip-(?:box|content|text)|popover-content)(?:\s|$)/i;

/** Moves boxes that explain a word behind the line that they stand in, so that its sentence stays whole. */
export function moveExplanations(root: Root): void {
  for (const parent of [root, ...elementsOf(root)]) {
    const at = parent.children.findIndex(isExplanation);
    if (at < 1 || !isWithinLine(contentOf(parent), at)) continue;
    const boxes = contentOf(parent).filter(isExplanation);
    parent.children = [...contentOf(parent).filter((node) => !isExplanation(node)), ...boxes];
  }
}

function isExplanation(node: Root["children"][number]): boolean {
  return isElement(node, "div", "section", "aside") && explanation.test(attribute(node, "class") ?? "");
}

/** Whether words of a line stand on both sides. */
function isWithinLine(nodes: readonly ElementContent[], at: number): boolean {
  return isWords(nodes.slice(0, at).findLast(saysAnything)) && isWords(nodes.slice(at + 1).find((node) => !isExplanation(node) && saysAnything(node)));
}

function isWords(node: ElementContent | undefined): boolean {
  return node?.type === "text" || isElement(node, "span", "a", "b", "strong", "em", "i", "abbr", "dfn");
}
