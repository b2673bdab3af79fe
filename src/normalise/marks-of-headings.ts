import type {Element, Root} from "hast";
import {element, isElement, squeeze, text, textOf} from "../syntax/nodes.js";

/** Longer than this, what stands between stars is a sentence that someone emphasised. */
const longestHeading = 40;

/** `**船票涨价**`, `## 船票涨价`: a line of its own in the marks of Markdown or of a desk, though the text is HTML. */
const starred = /^\*\*\s?([^*]{1,200}?)\s?\*\*$/;
const numbered = /^(#{2,6})\s([^#]{2,60})$/;

/**
 * Makes headings of paragraphs that are marked as such in a language that their page is not written in: agencies set
 * `**` around the headings within a report. What is too long for a heading, or ends as a sentence does, is emphasised.
 */
export function readMarksOfHeadings(root: Root): void {
  root.children.forEach((node, i) => {
    if (!isElement(node, "p") || !node.children.every(({type}) => type === "text")) return;
    const words = squeeze(textOf(node));
    if (words.startsWith("**")) root.children[i] = fromStars(node, words, i === root.children.length - 1);
    else if (words.startsWith("##")) root.children[i] = fromNumber(node, words);
  });
}

function fromStars(node: Element, written: string, isLast: boolean): Element {
  const words = starred.exec(written)?.[1];
  if (words === undefined) return node;
  const isHeading = !isLast && words.length <= longestHeading && !/[。；！.!;…]["”」]?$/.test(words);
  const inside = text(words);
  return element(isHeading ? "h3" : "p", {}, isHeading ? [inside] : [element("strong", {}, [inside])], undefined, node.position);
}

function fromNumber(node: Element, written: string): Element {
  const [, marks = "", words = ""] = numbered.exec(written) ?? [];
  return words === "" ? node : element(`h${marks.length}`, {}, [text(words)], undefined, node.position);
}
