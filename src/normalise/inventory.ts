import type {Element} from "hast";
import type {Image, Link, Section} from "../model/article.js";
import {changed, elementsOf, isElement} from "../syntax/nodes.js";
import {isHeading, levelOf} from "./headings.js";
import {lineText} from "./plain-text.js";

/** Of the elements of a body, its headings in order without the markers of notes, with the ids that they get. */
export function sectionsOf(elements: readonly Element[]): Section[] {
  return elements.filter(isHeading).map((heading, i) => ({id: sectionId(i), title: lineText(without(heading, isMarker).children), level: levelOf(heading)}));
}

function isMarker({data}: Element): boolean {
  return data?.mark?.type === "note-reference";
}

/** Id of the nth heading, counted from 0. */
export function sectionId(index: number): string {
  return `section-${index + 1}`;
}

/** Of the elements of a body, every link with its words, in order. */
export function linksOf(elements: readonly Element[]): Link[] {
  return elements.filter(({tagName}) => tagName === "a")
    .map((link) => ({href: link.properties["href"] ?? "", text: lineText(link.children)}));
}

/** Of the elements of a body, every image with what the seed says of it; absent facts are `null`. */
export function imagesOf(elements: readonly Element[]): Image[] {
  return elements.filter(({tagName}) => tagName === "figure").flatMap((figure) => {
    const [image, caption] = figure.children;
    const mark = isElement(image, "img") ? image.data?.mark : undefined;
    if (!isElement(image, "img") || mark?.type !== "picture") return [];
    const alt = image.properties["alt"] || null;
    return [{src: mark.src, proxied: mark.proxied, alt, ...(isElement(caption, "figcaption") ? wordsOf(caption) : {caption: null, credit: null})}];
  });
}

/** Caption without labels and credits, and the credits. */
function wordsOf(figcaption: Element): {caption: string | null; credit: string | null} {
  const credits = elementsOf(figcaption).filter(({tagName}) => tagName === "cite");
  const own = without(figcaption, (node) => isElement(node, "cite") || node.data?.mark?.type === "label");
  return {caption: lineText(own.children) || null, credit: [...new Set(credits.map(({children}) => withoutBrackets(lineText(children))))].filter(Boolean).join("; ") || null};
}

/** `（林海 摄）` as `林海 摄`. */
function withoutBrackets(words: string): string {
  return /^[（(〔【]([^（）()〔〕【】]*)[）)〕】][。.]?$/.exec(words)?.[1]?.trim() ?? words;
}

function without(node: Element, test: (node: Element) => boolean): Element {
  const children = node.children.filter((child) => !(isElement(child) && test(child)));
  return changed(node, {children: children.map((child) => (isElement(child) ? without(child, test) : child))});
}
