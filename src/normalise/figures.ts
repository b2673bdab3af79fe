import type {Element, Root, RootContent as Node} from "hast";
import {attribute, contentOf, element, elementsOf, isElement, placeOf, textOf} from "../syntax/nodes.js";
import type {Findings} from "../model/message.js";
import type {Parent} from "../syntax/nodes.js";
import {figcaption, isCaption, isLabel} from "./captions.js";

/** Elements of the page's own structure: a figure never takes their place. */
const structural = new Set(["li", "td", "th", "blockquote", "dd", "body", "article", "main", "section"]);

/**
 * Brings every image into `<figure><img><figcaption>`, whichever way the seed set a caption beside it: `<small>` or
 * `<p role="text">` after the image or after what holds only the image, `figcaption`, or a class that says so. A link
 * around an image is listed and goes: the picture itself leads to its file.
 */
export function buildFigures(root: Root, findings: Findings): void {
  const parents = parentsOf(root);
  for (const image of [...elementsOf(root)].filter(({tagName}) => tagName === "img")) {
    const captions: Element[] = [];
    let outermost: Element = image;
    for (let parent = parents.get(outermost); parent; parent = parents.get(outermost)) {
      captions.push(...takeCaptions(parent, outermost));
      if (parent.type === "root" || structural.has(parent.tagName) || !isAlone(outermost, parent)) break;
      if (parent.tagName === "a") findings.drop("image-link", attribute(parent, "href") ?? "<a>", placeOf(parent));
      outermost = parent;
    }
    replace(parents, outermost, figure(image, captions));
  }
}

function parentsOf(root: Root): Map<Node, Parent> {
  const parents = new Map<Node, Parent>();
  for (const child of contentOf(root)) parents.set(child, root);
  for (const node of elementsOf(root)) for (const child of node.children) parents.set(child, node);
  return parents;
}

/** Takes what follows the image out of its parent as long as it is a caption; in `<figure>` a caption may stand before. */
function takeCaptions(parent: Parent, image: Element): Element[] {
  // Not copied: a page may hold thousands of images side by side.
  const children: readonly Node[] = parent.children;
  const at = children.indexOf(image);
  const taken: Element[] = isElement(parent, "figure") ? children.slice(0, at).filter((node) => isElement(node, "figcaption")) : [];
  let labelled = false;
  for (let i = at + 1; i < children.length; i++) {
    const node = children[i];
    if (!node || isBlank(node)) continue;
    if (!isElement(node) || !(isCaption(node) || (labelled && isElement(node, "span")))) break;
    labelled = isLabel(node);
    taken.push(node);
  }
  if (taken.length > 0) parent.children = contentOf(parent).filter((node) => !isElement(node) || !taken.includes(node));
  return taken;
}

function isAlone(node: Element, parent: Parent): boolean {
  return (parent.children as readonly Node[]).every((child) => child === node || isBlank(child));
}

function isBlank(node: Node): boolean {
  if (node.type === "text") return node.value.trim() === "";
  return isElement(node, "br") || (isElement(node) && textOf(node).trim() === "" && !holdsImage(node));
}

function holdsImage(node: Element): boolean {
  return ["img", "figure", "hr"].includes(node.tagName) || [...elementsOf(node)].some(({tagName}) => tagName === "img" || tagName === "figure");
}

function figure(image: Element, captions: readonly Element[]): Element {
  return {...element("figure", {}, captions.length === 0 ? [image] : [image, figcaption(captions)]), position: image.position};
}

function replace(parents: Map<Node, Parent>, old: Element, made: Element): void {
  const parent = parents.get(old);
  if (!parent) return;
  parent.children[parent.children.indexOf(old)] = made;
  parents.set(made, parent);
}
