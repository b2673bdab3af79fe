import type {ElementContent, Root, Text} from "hast";
import {decodeHTMLStrict} from "../syntax/character-references.js";
import {stack} from "../syntax/append.js";
import {contentOf, element, isElement, text, type Parent} from "../syntax/nodes.js";
import {escapedLines, hasEscapedLineEnds} from "../text/escaped-line-ends.js";

/** References that no one writes for readers, by the names that texts use most and by number. */
const reference = /&(?:nbsp|ensp|emsp|thinsp|amp|lt|gt|quot|apos|[lr][ds]quo|[lr]aquo|hellip|[mn]dash|middot|bull|copy|#\d{2,6}|#x[\da-f]{2,6});/i;

/** Elements that may speak of markup itself. */
const verbatim = new Set(["code", "pre", "kbd", "samp", "script", "style"]);

/** Whether a text, though it was decoded, still holds references to characters: it was encoded twice on its way. */
export function isEncodedTwice(text: string): boolean {
  return text.includes("&") && reference.test(text);
}

/** Decodes what was encoded twice in the texts of a body, but not in code: references to characters, and line ends, which become breaks. */
export function decodeTwice(root: Root): void {
  let isWrittenOut = false;
  const waiting: Root["children"] = [...root.children];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === "text" && isEncodedTwice(node.value)) node.value = decodeHTMLStrict(node.value);
    isWrittenOut ||= node.type === "text" && hasEscapedLineEnds(node.value);
    if (node.type === "element" && !verbatim.has(node.tagName)) stack(waiting, node.children);
  }
  if (isWrittenOut) breakLines(root);
}

function breakLines(parent: Parent): void {
  parent.children = contentOf(parent).flatMap((node): ElementContent[] => {
    if (isElement(node) && !verbatim.has(node.tagName)) breakLines(node);
    return node.type === "text" && hasEscapedLineEnds(node.value) ? linesOf(node) : [node];
  });
}

function linesOf(node: Text): ElementContent[] {
  return escapedLines(node.value).flatMap((value, i) => [...(i === 0 ? [] : [element("br", {}, [])]), text(value, node.position)]);
}
