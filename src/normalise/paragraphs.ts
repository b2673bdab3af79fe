import type {Element, ElementContent, Root} from "hast";
import {append} from "../syntax/append.js";
import {changed, contentOf, element, isElement, saysAnything, text} from "../syntax/nodes.js";
import {keep, propertiesOf} from "./kept.js";
import {paragraphsOf, trimmed} from "./lines.js";
import {listingText} from "./listing.js";
import {gathered, itemsOf} from "./lists.js";
import {tableOf} from "./tables.js";

/** Elements within a line that stay, and those that stay under another name. */
const inline = new Set(("a b strong i em u s del ins sub sup small mark q abbr time code kbd samp var cite ruby rt rp bdi").split(" "));
const renamed: ReadonlyMap<string, string> = new Map(Object.entries({strike: "s", tt: "code", menu: "ul", dir: "ul", listing: "pre", xmp: "pre"}));
const blocks = new Set("h1 h2 h3 h4 h5 h6 ul ol blockquote pre table hr dl".split(" "));
/** Boxes that only part what stands in them from what stands around. */
const boxes = new Set(("div section article main header footer aside center address details summary figcaption fieldset legend hgroup body " +
  "html dialog search caption colgroup thead tbody tfoot tr td th p li dt dd").split(" "));

/** Takes the stretches of a page in their order: something in a line, a block, or the border of a box. */
type Sink = {readonly line: (node: ElementContent) => void; readonly block: (node: Element) => void; readonly border: () => void};

/**
 * Rebuilds a body from paragraphs, headings, lists, tables, quotations and figures alone: boxes and unknown elements
 * are dissolved, stray text becomes a paragraph, two line breaks in a row part paragraphs. No attribute stays but those
 * that mean something (`href`, `colspan`, `rowspan`, `start`, `datetime`). Takes over the texts of the old body.
 */
export function rebuildParagraphs(root: Root): Root {
  return {...root, children: flow(contentOf(root))};
}

/** Blocks of some content; what stands in a line between two blocks becomes a paragraph. */
function flow(nodes: readonly ElementContent[]): Element[] {
  const made: Element[] = [];
  let run: ElementContent[] = [];
  const end = (): void => {
    if (run.length > 0) append(made, paragraphsOf(run));
    run = [];
  };
  const block = (node: Element): void => {
    end();
    made.push(node);
  };
  partAll(gathered(nodes), {line: (node) => void run.push(node), block, border: end});
  end();
  return made;
}

function partAll(nodes: readonly ElementContent[], into: Sink): void {
  for (const node of nodes) part(node, into);
}

function part(node: ElementContent, into: Sink): void {
  if (node.type === "text") into.line(node);
  if (!isElement(node)) return;
  const name = renamed.get(node.tagName) ?? node.tagName;
  if (name === "br") into.line(element("br", {}, []));
  else if (name === "img" || name === "figure") partFigure(node, into);
  else if (boxes.has(name)) partBox(gathered(node.children), into);
  else if (blocks.has(name)) partBlock(node, name, into);
  else if (inline.has(name) || node.data?.mark) wrapLines(node, name, into);
  else partAll(node.children, into);
}

function partBox(nodes: readonly ElementContent[], into: Sink): void {
  into.border();
  partAll(nodes, into);
  into.border();
}

/** A figure of ours stays; another's only if it is one, else it is a box. */
function partFigure(node: Element, into: Sink): void {
  if (node.tagName === "img") {
    if (node.data?.mark) into.block(element("figure", {}, [node]));
    return;
  }
  const [image, caption] = node.children;
  if (!isElement(image, "img") || !image.data?.mark) {
    partBox(node.children, into);
    return;
  }
  const words = isElement(caption, "figcaption") ? wordsOf(caption.children, []) : [];
  const kept = words.length === 0 ? [image] : [image, keep(caption as Element, "figcaption", {}, words)];
  into.block(keep(node, "figure", {}, kept));
}

/** An element within a line that holds a block or a line break is parted around it. */
function wrapLines(node: Element, name: string, into: Sink): void {
  let run: ElementContent[] = [];
  const end = (): void => {
    if (run.some(saysAnything)) into.line(keep(node, name, propertiesOf(node, name), run));
    else run.forEach(into.line);
    run = [];
  };
  const line = (inside: ElementContent): void => {
    if (isElement(inside, "br")) {
      end();
      into.line(inside);
    } else if (isReading(name) && isElement(inside, "rt", "rp")) append(run, inside.children);
    else run.push(inside);
  };
  const block = (inside: Element): void => {
    end();
    into.block(name === "a" && /^h\d$/.test(inside.tagName) ? linked(inside, node) : inside);
  };
  const border = (): void => {
    end();
    into.border();
  };
  partAll(node.children, {line, block, border});
  end();
}

/** A heading within a link is a heading whose words are the link. */
function linked(heading: Element, link: Element): Element {
  const isLink = heading.children.some((child) => isElement(child, "a"));
  return isLink ? heading : changed(heading, {children: [keep(link, "a", propertiesOf(link, "a"), heading.children)]});
}

/** A reading within a reading ends it, for browsers. */
function isReading(name: string): boolean {
  return name === "rt" || name === "rp";
}

function partBlock(node: Element, name: string, into: Sink): void {
  if (name === "hr") into.block(keep(node, "hr", {}, []));
  else if (name === "pre") into.block(keep(node, "pre", {}, [text(listingText(node.children))]));
  else if (/^h\d$/.test(name)) partHeading(node, name, into);
  else if (name === "table") partTable(node, into);
  else {
    const inside = name === "blockquote" ? flow(node.children) : itemsOf(node, name, flow);
    if (inside.length === 0) into.border();
    else into.block(keep(node, name, propertiesOf(node, name), inside));
  }
}

/** A heading keeps its words; what cannot stand in a heading follows it. */
function partHeading(node: Element, name: string, into: Sink): void {
  const others: Element[] = [];
  const words = wordsOf(node.children, others);
  const heading = keep(node, name, {}, words.filter((word) => !isElement(word, "br")));
  if (saysAnything(heading)) into.block(heading);
  others.forEach(into.block);
}

/** A table, below its caption; one of a single cell is a box. */
function partTable(node: Element, into: Sink): void {
  const made = tableOf(node, flow);
  if (!made) {
    partBox(node.children, into);
    return;
  }
  const caption = node.children.find((child) => isElement(child, "caption"));
  if (isElement(caption)) partBox(caption.children, into);
  into.block(made);
}

/** What stands in lines, as one; the blocks go into a list of their own. */
function wordsOf(nodes: readonly ElementContent[], others: Element[]): ElementContent[] {
  const words: ElementContent[] = [];
  partAll(nodes, {line: (node) => void words.push(node), block: (node) => void others.push(node), border: () => void words.push(text(" "))});
  return trimmed(words);
}
