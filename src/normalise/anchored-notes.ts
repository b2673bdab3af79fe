import type {Element, ElementContent, Root} from "hast";
import {attribute, changed, contentOf, element, elementsOf, isElement, rewrite, squeeze, text, textOf, type Parent} from "../syntax/nodes.js";

/** What a marker of a note shows: `1`, `[1]`, `（注2）`, `*`. */
const marker = /^[\[（(【]?(?:注|註|note\s?)?(?:\d{1,3}|[*†‡§])[\]）)】]?$/i;
/** What leads back from a note to its marker. */
const back = /^(?:[↩↑↵⤴^][\ufe0e\ufe0f]?\s?\d{0,2}|返回|back)$|^[\[（(【]?(?:注|註)?(?:\d{1,3}|[*†‡§])[\]）)】]?[.．:：]?$/i;

/** More markers than any article has. */
const most = 2000;

/** An item or a paragraph that an anchor names; `opens` where nothing stands before the anchor. */
type Place = {readonly block: Element; readonly opens: boolean};

/**
 * Marks notes that anchors of a page connect, as kramdown, WordPress and word processors write them: a marker links to an item
 * of a list, or to a paragraph that begins with the anchor, further down. Such paragraphs become a list. Whatever else leads
 * within the page stays as it is.
 */
export function connectAnchoredNotes(root: Root): void {
  const elements = elementsOf(root);
  const markers = elements.filter((node) => leadsToAnchor(node) && marker.test(squeeze(textOf(node)))).slice(0, most);
  if (markers.length === 0) return;
  const places = placesOf(root);
  const order = new Map(elements.map((node, i) => [node, i]));
  const notes = new Map<Element, Element[]>();
  const add = (block: Element, link: Element): void => {
    const links = notes.get(block);
    if (links) links.push(link);
    else notes.set(block, [link]);
  };
  for (const link of markers) {
    const {block, opens = false} = places.get((attribute(link, "href") ?? "").replace(/^[^#]*#/, "")) ?? {};
    const isBelow = block !== undefined && opens && (order.get(block) ?? 0) > (order.get(link) ?? 0);
    if (isBelow) add(block, link);
  }
  if (notes.size === 0) return;
  const inOrder = [...notes].sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const numbers = numbersOf(inOrder.map(([, [link]]) => link));
  inOrder.forEach(([block, links], i) => {
    const number = numbers[i] ?? i + 1;
    links.forEach((link, nth) => becomeMarker(link, number, nth + 1));
    becomeNote(block, number, links.length);
  });
  listParagraphs(root);
  // a marker may have been raised already
  rewrite(root, (node) => (isElement(node, "sup") && node.children.every(isMarker) ? node.children : null));
}

function leadsToAnchor(node: ElementContent): boolean {
  return isElement(node, "a") && /^[^#\s]{0,400}#./.test(attribute(node, "href") ?? "");
}

function isMarker(node: ElementContent): boolean {
  return isElement(node, "sup") && node.data?.mark?.type === "note-reference";
}

/** The numbers that markers show, where each shows one of its own; else they are counted. */
function numbersOf(links: readonly (Element | undefined)[]): readonly number[] {
  const written = links.map((link) => Number(/\d+/.exec(link ? textOf(link) : "")?.[0] ?? 0));
  return written.every((number) => number > 0) && new Set(written).size === written.length ? written : written.map((_, i) => i + 1);
}

/** The items and paragraphs that anchors name, by these names. */
function placesOf(root: Root): Map<string, Place> {
  const places = new Map<string, Place>();
  const within = (parent: Parent, holder: Element | null): void => {
    let words = "";
    for (const node of contentOf(parent)) {
      if (isElement(node)) {
        const own = isElement(node, "li") || (isElement(node, "p") && holder?.tagName !== "li") ? node : holder;
        const name = attribute(node, "id") ?? attribute(node, "name");
        if (name !== null && name !== "" && own && !places.has(name)) places.set(name, {block: own, opens: own === node || (words.trim() === "" && isFirst(own, node))});
        within(node, own);
      }
      words += textOf(node);
    }
  };
  within(root, null);
  return places;
}

/** Whether nothing is said in a block before a node within it. */
function isFirst(block: Element, node: Element): boolean {
  const [first] = block.children.filter((child) => textOf(child).trim() !== "" || child === node);
  return first === node || (isElement(first) && isFirst(first, node));
}

function becomeMarker(link: Element, number: number, nth: number): void {
  link.tagName = "sup";
  link.properties = {};
  link.children = [text(String(number))];
  link.data = {...link.data, mark: {type: "note-reference", number, nth}};
}

/** A note without its own number at its head and without what leads back. */
function becomeNote(block: Element, number: number, references: number): void {
  withoutLinksBack(block);
  const isItem = block.tagName === "li";
  if (!isItem) dropNumber(block);
  block.tagName = "li";
  block.properties = isItem ? block.properties : {dataNote: String(number)};
  block.data = {...block.data, mark: {type: "note", number, references}};
}

function withoutLinksBack(parent: Parent): void {
  parent.children = contentOf(parent).filter((node) => !(leadsToAnchor(node) && back.test(squeeze(textOf(node)))));
  for (const node of contentOf(parent)) if (isElement(node)) withoutLinksBack(node);
}

/** `[1] 见《条约集》。`: the list counts by itself. */
function dropNumber(block: Element): void {
  const [first] = block.children;
  if (first?.type === "text") first.value = first.value.replace(/^\s*[\[（(]?\d{1,3}[\]）).．、]\s?/, "");
}

/** Items show the numbers of their markers. */
function numberItems(list: Element): void {
  let expected = Number(attribute(list, "start") ?? 1);
  for (const item of list.children) {
    if (!isElement(item, "li")) continue;
    const mark = item.data?.mark;
    if (mark?.type === "note" && mark.number !== expected) item.properties = {...item.properties, value: String(mark.number)};
    expected = (mark?.type === "note" ? mark.number : expected) + 1;
  }
}

/** Paragraphs that are notes now, in a row, become one list. */
function listParagraphs(parent: Parent): void {
  const made: ElementContent[] = [];
  for (const node of contentOf(parent)) {
    const last = made.findLast((other) => other.type !== "text" || other.value.trim() !== "");
    if (isElement(node, "li") && node.properties["dataNote"] !== undefined) {
      const item = changed(node, {properties: {}});
      if (isElement(last, "ol") && last.properties["dataNotes"] !== undefined) last.children.push(item);
      else made.push(element("ol", {dataNotes: "", start: Number(node.properties["dataNote"])}, [item]));
    } else {
      if (isElement(node)) listParagraphs(node);
      if (isElement(node, "ol")) numberItems(node);
      made.push(node);
    }
  }
  parent.children = made;
}
