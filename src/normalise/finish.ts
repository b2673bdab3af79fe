import type {Element, Root} from "hast";
import {imageOrigin} from "../model/image-origin.js";
import type {Settings} from "../model/settings.js";
import {changed, element, elementsOf, isElement, type Parent, rewrite, saysAnything, squeeze, text, textOfAll} from "../syntax/nodes.js";
import {isHeading} from "./headings.js";
import {sectionId} from "./inventory.js";
import {whereto} from "./leads-elsewhere.js";

/** No window of the archive to the other side, no address of ours sent along, no recommendation. */
const rel = ["noopener", "noreferrer", "nofollow"];

/** Words for a picture that say no more than that it is one. */
const isEmptyWord = /^(?:images?|img|photos?|pictures?|图[片像]?|圖[片像]?|影像|照片)?$/i;

/**
 * What is ours in a sanitised body: ids of headings and notes, `rel` of links, frames in which tables scroll, and pictures as
 * the setting wants them: loaded, or links that a script may offer to load (`ask`), or links alone (`never`).
 */
export function finish(root: Root, images: Settings["images"]): void {
  elementsOf(root).filter(isHeading).forEach((heading, i) => (heading.properties["id"] = sectionId(i)));
  const repeated = saidBelow(root);
  rewrite(root, (node) => {
    if (!isElement(node)) return null;
    if (node.tagName === "a") return [changed(node, {properties: {...node.properties, rel}})];
    if (node.tagName === "img") return [shown(node, images, repeated.has(node))];
    return node.data?.mark ? [withMark(node)] : null;
  });
  frameTables(root);
}

/** A table wider than its window scrolls in a frame that the keyboard reaches; those within its cells scroll with it. */
function frameTables(parent: Parent): void {
  parent.children.forEach((child, nth) => {
    if (!isElement(child)) return;
    if (child.tagName === "table") parent.children[nth] = element("div", {className: ["scroll"], role: "group", tabIndex: 0}, [child]);
    else frameTables(child);
  });
}

/** Images whose caption says all that their own words say. */
function saidBelow(root: Root): ReadonlySet<Element> {
  return new Set(elementsOf(root).filter((node) => isElement(node, "figure")).flatMap((figure) => {
    const inside = elementsOf(figure);
    const caption = squeeze(textOfAll(inside.filter((node) => isElement(node, "figcaption"))));
    return inside.filter((node) => isElement(node, "img") && caption.includes(squeeze(wordsOf(node))));
  }));
}

/** A picture that no policy can let in is a link alone. */
function shown(image: Element, images: Settings["images"], isSaidBelow: boolean): Element {
  const setting = imageOrigin(String(image.properties["src"])) === null ? "never" : images;
  return setting === "load" ? loaded(image) : offered(image, setting, isSaidBelow);
}

function loaded(image: Element): Element {
  return changed(image, {properties: {...image.properties, loading: "lazy", decoding: "async", referrerPolicy: "no-referrer"}});
}

/** The words of a picture stand for it, or the host that it lies on, where its caption says them already. */
function offered(image: Element, images: Settings["images"], isSaidBelow: boolean): Element {
  const {src, width, height} = image.properties;
  const href = String(src);
  const {host} = new URL(href);
  const size = width && height ? {dataWidth: String(width), dataHeight: String(height)} : {};
  const offer = images === "ask" ? {dataPicture: "", ...size} : {};
  const given = isEmptyWord.test(wordsOf(image).trim()) ? "" : wordsOf(image);
  const words = isSaidBelow ? "" : given;
  // for the picture itself, should it be shown
  const kept = given !== words ? {dataWords: given} : {};
  return element("a", {className: ["picture"], href, rel, referrerPolicy: "no-referrer", ...offer, ...kept}, words ? [text(words), ...whereto(words, host)] : [text(host)]);
}

/** The words that a seed gives a picture; empty without any. */
function wordsOf({properties: {alt}}: Element): string {
  return typeof alt === "string" ? alt : "";
}

function withMark(node: Element): Element {
  const mark = node.data?.mark;
  if (mark?.type === "note-reference") return reference(node, mark.number, mark.nth);
  if (mark?.type === "note") return note(node, mark.number, mark.references);
  if (mark?.type === "related") return changed(node, {properties: {...node.properties, className: ["see-also"]}});
  return mark?.type === "label" ? changed(node, {properties: {className: ["label"]}}) : node;
}

function reference(node: Element, number: number, nth: number): Element {
  return changed(node, {children: [element("a", {href: `#note-${number}`, id: referenceId(number, nth)}, node.children)]});
}

function note(node: Element, number: number, references: number): Element {
  const back = Array.from({length: references}, (_, i) => [text(node.children.length + i > 0 ? " " : ""), element("a", {href: `#${referenceId(number, i + 1)}`, className: ["note-back"]}, [text("↩")])]);
  return changed(node, {properties: {...node.properties, id: `note-${number}`, ...(!isFull(node) && {className: ["note-lost"]})}, children: [...node.children, ...back.flat()]});
}

/** Whether a note shows anything; of one that lost its text, the page says so. */
function isFull(note: Element): boolean {
  return saysAnything(note) || elementsOf(note).some((node) => isElement(node, "img"));
}

/** The first marker of a note is `note-ref-3`, a second one `note-ref-3-2`. */
function referenceId(number: number, nth: number): string {
  return nth === 1 ? `note-ref-${number}` : `note-ref-${number}-${nth}`;
}
