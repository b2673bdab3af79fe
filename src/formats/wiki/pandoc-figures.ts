import type {Element, Root} from "hast";
import {attribute, contentOf, element, isElement, rewrite, saysAnything, squeeze, text} from "../../syntax/nodes.js";

/** A name of a file, or an option of an image: no words about it. */
const idle = /^\S+\.\p{L}{3,4}$|^(?:缩略图|縮略圖|thumb(?:nail)?|image|img|图|圖|图片|圖片|\d+px)$/iu;

/** An image alone in its paragraph is a figure to Pandoc, with the words in its brackets for a caption. */
export function buildPandocFigures(root: Root): void {
  rewrite(root, (node) => {
    if (!isElement(node, "p")) return null;
    const shown = contentOf(node).filter(saysSomething);
    const [image] = shown;
    const words = shown.length === 1 && isElement(image, "img") ? squeeze(attribute(image, "alt") ?? "") : "";
    if (!isElement(image, "img") || words === "" || idle.test(words)) return null;
    return [{...element("figure", {}, [image, element("figcaption", {}, [text(words)])]), position: node.position}];
  });
}

function saysSomething(node: Element["children"][number]): boolean {
  return isElement(node, "img") || (isElement(node) && node.children.length > 0) || saysAnything(node);
}
