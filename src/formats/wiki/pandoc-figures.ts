import type {Element, ElementContent, Root} from "hast";
import {attribute, contentOf, element, isElement, rewrite, saysAnything, squeeze, text} from "../../syntax/nodes.js";
import {decoded} from "./page-title.js";

/** A name of a file, or an option of an image: no words about it. */
const idle = /^\S+\.\p{L}{3,4}$|^(?:缩略图|縮略圖|thumb(?:nail)?|image|img|图|圖|图片|圖片|\d+px)$/iu;

/** Where the wiki keeps a file that a page names. */
const file = /Special:FilePath\/([^?#]+)$/;

/** An image alone in its paragraph is a figure to Pandoc, with the words in its brackets for a caption; one of the wiki leads to its page. */
export function buildPandocFigures(root: Root, wiki: string): void {
  rewrite(root, (node) => {
    if (isElement(node, "img")) return [untitled(node)];
    if (!isElement(node, "p")) return null;
    const shown = contentOf(node).filter(saysSomething);
    const [image] = shown;
    if (shown.length !== 1 || !isElement(image, "img")) return null;
    const named = squeeze(attribute(image, "alt") ?? "");
    const written = named.replace(/^fig:/, "");
    const words: ElementContent[] = idle.test(written) ? [] : [text(written)].filter(saysAnything);
    const name = file.exec(attribute(image, "src") ?? "")?.[1];
    if (name !== undefined) words.push(text(" "), element("cite", {}, [element("a", {href: `${wiki}File:${name}`}, [text(`File:${decoded(name).replaceAll("_", " ")}`)])]));
    const plain = {...image, properties: {...image.properties, alt: named !== written && idle.test(written) ? "" : written}};
    if (words.length === 0) return named === written ? null : [plain];
    return [{...element("figure", {}, [plain, element("figcaption", {}, words)]), position: node.position}];
  });
}

/** An image whose title says no more than that it is a figure, or what its file is called. */
function untitled(image: Element): Element {
  const title = squeeze(attribute(image, "title") ?? "");
  const words = title.replace(/^fig:\s?/, "");
  if (words === title) return image;
  const {title: _title, ...others} = image.properties;
  return {...image, properties: {...others, ...(words !== "" && !idle.test(words) && {title: words})}};
}

function saysSomething(node: Element["children"][number]): boolean {
  return isElement(node, "img") || (isElement(node) && node.children.length > 0) || saysAnything(node);
}
