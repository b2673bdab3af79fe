import type {Element, ElementContent, Root, RootContent as Node} from "hast";
import {append} from "../syntax/append.js";
import {attribute, contentOf, element, elementsOf, holds, isElement, placeOf, saysAnything, squeeze, text, textOf} from "../syntax/nodes.js";
import type {Findings} from "../model/message.js";
import type {Parent} from "../syntax/nodes.js";
import {figcaption, isCaption, isLabel, isSigned} from "./captions.js";
import {figuresOfTables} from "./picture-tables.js";
import {lettersAlone} from "../text/letters-alone.js";

/** Elements of the page's own structure: a figure never takes their place. */
const structural = new Set(["li", "td", "th", "blockquote", "dd", "body", "article", "main", "section"]);

/** Shorter words beside an image may be a headline or a name. */
const shortestCaption = 10;

/** Fewer Chinese characters, or other words, over an image are the name of a file or a thing. */
const leastHan = 6;
const leastWords = 4;

/**
 * Brings every image into `<figure><img><figcaption>`, whichever way the seed set a caption beside it: `<small>` or
 * `<p role="text">` after the image or after what holds only the image, `figcaption`, or a class that says so. A link
 * around an image is listed and goes: the picture itself leads to its file. Where nothing else is found, words that readers
 * see over an image (`title`) are its caption, but for the article's own `title`.
 */
export function buildFigures(root: Root, title: string, findings: Findings): void {
  const images = elementsOf(root).filter(({tagName}) => tagName === "img");
  if (images.length === 0) return;
  figuresOfTables(root);
  const page = new Page(root);
  for (const image of images) {
    const captions: Element[] = [];
    let outermost: Element = image;
    for (let parent = page.parentOf(outermost); parent; parent = page.parentOf(outermost)) {
      append(captions, takeCaptions(page, parent, outermost, wordsFor(image)));
      if (parent.type === "root" || structural.has(parent.tagName) || !page.isAlone(parent)) break;
      if (parent.tagName === "a") findings.drop("image-link", attribute(parent, "href") ?? "<a>", placeOf(parent));
      outermost = parent;
    }
    page.replace(outermost, figure(image, captions.length === 0 ? wordsOver(image, title) : captions));
    delete image.properties["title"];
  }
  page.sweep();
}

/** The words that stand for an image where it is not shown, if they are more than a name. */
function wordsFor(image: Element): string | null {
  const words = lettersAlone(attribute(image, "alt") ?? "");
  return words.length >= shortestCaption ? words : null;
}

/**
 * Takes what follows the image out of its parent as long as it is a caption, or says again what stands for the image;
 * in `<figure>` a caption may stand before.
 */
function takeCaptions(page: Page, parent: Parent, image: Element, alt: string | null): Element[] {
  const taken = isElement(parent, "figure") ? page.captionsBefore(parent, image) : [];
  let labelled = false;
  for (const node of page.after(parent, image)) {
    if (isBlank(node)) continue;
    if (!isElement(node) || !(isCaption(node) || saysAgain(node, alt) || (labelled && isElement(node, "span")))) break;
    labelled = isLabel(node);
    taken.push(node);
  }
  for (const caption of taken) page.remove(caption, parent);
  return taken.length === 0 ? lineBelow(page, parent, image) : taken;
}

/** Longer than this, emphasised words below an image are a piece of the text. */
const longestEmphasised = 200;

/** `<img><br>渡口的夜。（林满 摄）<br>`, `<img><br><em>渡口的夜。</em>`: a line that is signed, or emphasised at the end of what it stands in. */
function lineBelow(page: Page, parent: Parent, image: Element): Element[] {
  const [line, next] = twoBelow(page, parent, image);
  if (!line) return [];
  const isLast = next === undefined;
  if (line.type === "text" ? !((isLast || isElement(next, "br")) && isSigned(squeeze(line.value))) : !(isLast && isEmphasised(line) && isElement(parent, "p") && page.isFirst(parent, image))) return [];
  page.remove(line, parent);
  return [element("span", {}, isElement(line) ? line.children : [line as ElementContent], undefined, line.position)];
}

/** The first that is shown behind an image, and what stands behind that, if anything does but breaks at the end. */
function twoBelow(page: Page, parent: Parent, image: Element): [Node?, Node?] {
  let line: Node | undefined;
  let next: Node | undefined;
  for (const node of page.after(parent, image)) {
    const isShown = !isBlank(node);
    if (line && isShown) return [line, next ?? node];
    if (isShown) line = node;
    else if (line && isElement(node, "br")) next ??= node;
  }
  return [line];
}

function isEmphasised(node: Node): node is Element {
  return isElement(node, "em", "i") && squeeze(textOf(node)).length <= longestEmphasised && !holdsImage(node);
}

/** What a reader sees over an image, if it is a line of words and no name of a file. */
function wordsOver(image: Element, title: string): Element[] {
  const words = attribute(image, "title") ?? "";
  const isLine = (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= leastHan || words.split(" ").filter((word) => /^\p{L}{2}/u.test(word)).length >= leastWords;
  if (!isLine || /^\S+\.\p{L}{3,4}$/u.test(words) || lettersAlone(words) === lettersAlone(title)) return [];
  return [element("span", {}, [text(words)], undefined, image.position)];
}

function saysAgain(node: Element, alt: string | null): boolean {
  return alt !== null && isElement(node, "div", "p", "span", "em", "i", "strong", "b", "center") && lettersAlone(textOf(node)) === alt && !holdsImage(node);
}

/**
 * A body whose elements know their parent and place. Nothing moves while figures are built: what is taken out is swept up
 * at the end, since a page may hold tens of thousands of images side by side.
 */
class Page {
  private readonly parents = new Map<Node, Parent>();
  private readonly places = new Map<Node, number>();
  private readonly removed = new Set<Node>();
  private readonly left = new Map<Parent, Set<Node>>();
  private readonly captions = new Map<Parent, Element[]>();

  constructor(root: Root) {
    for (const parent of [root, ...elementsOf(root)]) {
      parent.children.forEach((child, i) => {
        if (child.type !== "element") return;
        this.parents.set(child, parent);
        this.places.set(child, i);
      });
    }
  }

  parentOf(node: Node): Parent | undefined {
    return this.parents.get(node);
  }

  /** What stands after a node in its parent. */
  *after(parent: Parent, node: Node): Generator<Node> {
    for (let i = (this.places.get(node) ?? 0) + 1; i < parent.children.length; i++) {
      const next = parent.children[i];
      if (next && !this.removed.has(next)) yield next;
    }
  }

  /** Captions of a figure before a node, that no other image took. */
  captionsBefore(figure: Element, node: Node): Element[] {
    const all = this.captions.get(figure) ?? figure.children.filter((child) => isElement(child, "figcaption"));
    const isBefore = (caption: Element): boolean => (this.places.get(caption) ?? 0) < (this.places.get(node) ?? 0);
    const open = all.filter((caption) => !this.removed.has(caption));
    this.captions.set(figure, open.filter((caption) => !isBefore(caption)));
    return open.filter(isBefore);
  }

  /** Whether nothing is shown in a parent before one of its nodes. */
  isFirst(parent: Parent, node: Node): boolean {
    return contentOf(parent).slice(0, this.places.get(node) ?? 0).every((before) => this.removed.has(before) || isBlank(before));
  }

  /** Whether a parent shows one thing only. */
  isAlone(parent: Parent): boolean {
    return this.shownIn(parent).size <= 1;
  }

  remove(node: Node, parent: Parent): void {
    this.shownIn(parent).delete(node);
    this.removed.add(node);
    this.parents.set(node, parent);
  }

  replace(old: Element, made: Element): void {
    const parent = this.parents.get(old);
    const place = this.places.get(old);
    if (!parent || place === undefined) return;
    parent.children[place] = made;
    this.parents.set(made, parent);
    this.places.set(made, place);
    const shown = this.left.get(parent);
    if (shown?.delete(old)) shown.add(made);
  }

  sweep(): void {
    const changed = new Set([...this.removed].map((node) => this.parents.get(node)));
    for (const parent of changed) if (parent) parent.children = contentOf(parent).filter((node) => !this.removed.has(node));
  }

  private shownIn(parent: Parent): Set<Node> {
    const known = this.left.get(parent);
    if (known) return known;
    const shown = new Set((parent.children as readonly Node[]).filter((child) => !isBlank(child)));
    this.left.set(parent, shown);
    return shown;
  }
}

function isBlank(node: Node): boolean {
  if (node.type === "text") return !saysAnything(node);
  return isElement(node) && (node.tagName === "br" || (!saysAnything(node) && !holdsImage(node)));
}

function holdsImage(node: Element): boolean {
  return ["img", "figure", "hr"].includes(node.tagName) || holds(node, "img", "figure");
}

function figure(image: Element, captions: readonly Element[]): Element {
  return element("figure", {}, captions.length === 0 ? [image] : [image, figcaption(captions)], undefined, image.position);
}
