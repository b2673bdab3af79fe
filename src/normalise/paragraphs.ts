import type {Element, ElementContent, Root} from "hast";
import {append} from "../syntax/append.js";
import {contentOf, element, isElement, saysAnything} from "../syntax/nodes.js";
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

/** A stretch of a page: something in a line, a block, or the border of a box. */
type Piece = {readonly line: ElementContent} | {readonly block: Element} | "border";

/**
 * Rebuilds a body from paragraphs, headings, lists, tables, quotations and figures alone: boxes and unknown elements
 * are dissolved, stray text becomes a paragraph, two line breaks in a row part paragraphs. No attribute stays but those
 * that mean something (`href`, `colspan`, `rowspan`, `start`, `datetime`).
 */
export function rebuildParagraphs(root: Root): Root {
  return {...root, children: flow(contentOf(root))};
}

/** Blocks of some content; what stands in a line between two blocks becomes a paragraph. */
function flow(nodes: readonly ElementContent[]): Element[] {
  const made: Element[] = [];
  let run: ElementContent[] = [];
  for (const piece of gathered(nodes).flatMap((node) => pieces(node))) {
    if (piece !== "border" && "line" in piece) {
      run.push(piece.line);
      continue;
    }
    if (run.length > 0) append(made, paragraphsOf(run));
    run = [];
    if (piece !== "border") made.push(piece.block);
  }
  if (run.length > 0) append(made, paragraphsOf(run));
  return made;
}

function pieces(node: ElementContent): readonly Piece[] {
  if (node.type === "text") return [{line: {...node}}];
  if (!isElement(node)) return [];
  const name = renamed.get(node.tagName) ?? node.tagName;
  if (name === "br") return [{line: element("br", {}, [])}];
  if (name === "img" || name === "figure") return figurePieces(node);
  if (boxes.has(name)) return ["border", ...gathered(node.children).flatMap(pieces), "border"];
  if (blocks.has(name)) return blockPieces(node, name);
  const inside = node.children.flatMap(pieces);
  return inline.has(name) || node.data?.mark ? wrapLines(node, name, inside) : inside;
}

/** A figure of ours stays; another's only if it is one, else it is a box. */
function figurePieces(node: Element): readonly Piece[] {
  if (node.tagName === "img") return node.data?.mark ? [{block: element("figure", {}, [node])}] : [];
  const [image, caption] = node.children;
  if (!isElement(image, "img") || !image.data?.mark) return ["border", ...node.children.flatMap(pieces), "border"];
  const words = isElement(caption, "figcaption") ? linesOf(caption.children) : [];
  const kept = words.length === 0 ? [image] : [image, keep(caption as Element, "figcaption", {}, words)];
  return [{block: keep(node, "figure", {}, kept)}];
}

/** An element within a line that holds a block or a line break is parted around it. */
function wrapLines(node: Element, name: string, inside: readonly Piece[]): readonly Piece[] {
  const made: Piece[] = [];
  let run: ElementContent[] = [];
  const end = (): void => {
    if (run.some(saysAnything)) made.push({line: keep(node, name, propertiesOf(node, name), run)});
    else append(made, run.map((line) => ({line})));
    run = [];
  };
  for (const piece of inside) {
    if (piece !== "border" && "line" in piece && !isElement(piece.line, "br")) append(run, isReading(name) && isElement(piece.line, "rt", "rp") ? piece.line.children : [piece.line]);
    else {
      end();
      made.push(name === "a" && piece !== "border" && "block" in piece && /^h\d$/.test(piece.block.tagName) ? {block: linked(piece.block, node)} : piece);
    }
  }
  end();
  return made;
}

/** A heading within a link is a heading whose words are the link. */
function linked(heading: Element, link: Element): Element {
  const isLink = heading.children.some((child) => isElement(child, "a"));
  return isLink ? heading : {...heading, children: [keep(link, "a", propertiesOf(link, "a"), heading.children)]};
}

/** A reading within a reading ends it, for browsers. */
function isReading(name: string): boolean {
  return name === "rt" || name === "rp";
}

function blockPieces(node: Element, name: string): readonly Piece[] {
  if (name === "hr") return [{block: keep(node, "hr", {}, [])}];
  if (name === "pre") return [{block: keep(node, "pre", {}, [{type: "text", value: listingText(node.children)}])}];
  if (/^h\d$/.test(name)) return headingPieces(node, name);
  if (name === "table") return tablePieces(node);
  const inside = name === "blockquote" ? flow(node.children) : itemsOf(node, name, flow);
  return inside.length === 0 ? ["border"] : [{block: keep(node, name, propertiesOf(node, name), inside)}];
}

/** A heading keeps its words; what cannot stand in a heading follows it. */
function headingPieces(node: Element, name: string): readonly Piece[] {
  const inside = node.children.flatMap(pieces);
  const words = trimmed(inside.flatMap((piece) => (piece === "border" ? [{type: "text" as const, value: " "}] : "line" in piece ? [piece.line] : [])));
  const others = inside.filter((piece): piece is {block: Element} => piece !== "border" && "block" in piece);
  const heading = keep(node, name, {}, words.filter((word) => !isElement(word, "br")));
  return saysAnything(heading) ? [{block: heading}, ...others] : others;
}

/** A table, below its caption; one of a single cell is a box. */
function tablePieces(node: Element): readonly Piece[] {
  const made = tableOf(node, flow);
  if (!made) return ["border", ...node.children.flatMap(pieces), "border"];
  const caption = node.children.find((child) => isElement(child, "caption"));
  const title: readonly Piece[] = isElement(caption) ? ["border", ...caption.children.flatMap(pieces), "border"] : [];
  return [...title, {block: made}];
}

function linesOf(nodes: readonly ElementContent[]): readonly ElementContent[] {
  return trimmed(nodes.flatMap(pieces).flatMap((piece) => (piece === "border" ? [{type: "text" as const, value: " "}] : "line" in piece ? [piece.line] : [])));
}

