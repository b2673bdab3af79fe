import type {Element, ElementContent, Properties, Root} from "hast";
import {attribute, contentOf, element, isElement, textOf} from "../syntax/nodes.js";

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
  const end = (): void => {
    made.push(...paragraphsOf(run));
    run = [];
  };
  for (const piece of gathered(nodes).flatMap((node) => pieces(node))) {
    if (piece === "border") end();
    else if ("line" in piece) run.push(piece.line);
    else {
      end();
      made.push(piece.block);
    }
  }
  end();
  return made;
}

/** Items that lost their list get one. */
function gathered(nodes: readonly ElementContent[]): readonly ElementContent[] {
  if (!nodes.some((node) => isElement(node, "li"))) return nodes;
  const made: ElementContent[] = [];
  let list: Element | null = null;
  for (const node of nodes) {
    if (isElement(node, "li")) {
      if (!list) made.push((list = element("ul", {}, [])));
      list.children.push(node);
    } else if (node.type !== "text" || node.value.trim() !== "") {
      list = null;
      made.push(node);
    }
  }
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
    if (run.some((child) => textOf(child).trim() !== "")) made.push({line: keep(node, name, propertiesOf(node, name), run)});
    else made.push(...run.map((line) => ({line})));
    run = [];
  };
  for (const piece of inside) {
    if (piece !== "border" && "line" in piece && !isElement(piece.line, "br")) run.push(...(isReading(name) && isElement(piece.line, "rt", "rp") ? piece.line.children : [piece.line]));
    else {
      end();
      made.push(piece);
    }
  }
  end();
  return made;
}

/** A reading within a reading ends it, for browsers. */
function isReading(name: string): boolean {
  return name === "rt" || name === "rp";
}

function blockPieces(node: Element, name: string): readonly Piece[] {
  if (name === "hr") return [{block: keep(node, "hr", {}, [])}];
  if (name === "pre") return [{block: keep(node, "pre", {}, [{type: "text", value: textOf(node)}])}];
  if (/^h\d$/.test(name)) return headingPieces(node, name);
  if (name === "table") return tablePieces(node);
  const inside = name === "blockquote" ? flow(node.children) : itemsOf(node, name);
  return inside.length === 0 ? ["border"] : [{block: keep(node, name, propertiesOf(node, name), inside)}];
}

/** Items of a list; whatever else stands in it becomes an item. */
function itemsOf(list: Element, name: string): Element[] {
  const names = name === "dl" ? ["dt", "dd"] : ["li"];
  return list.children.flatMap((child) => {
    const inside = loosened(flow(isElement(child, ...names) ? child.children : [child]));
    if (inside.length === 0 && !(isElement(child) && child.data?.mark)) return [];
    return isElement(child, ...names) ? [keep(child, child.tagName, optional("value", whole(child, "value", 0)), inside)] : [element(names.at(-1) ?? "li", {}, inside)];
  });
}

/** A heading keeps its words; what cannot stand in a heading follows it. */
function headingPieces(node: Element, name: string): readonly Piece[] {
  const inside = node.children.flatMap(pieces);
  const words = trimmed(inside.flatMap((piece) => (piece === "border" ? [{type: "text" as const, value: " "}] : "line" in piece ? [piece.line] : [])));
  const others = inside.filter((piece): piece is {block: Element} => piece !== "border" && "block" in piece);
  const heading = keep(node, name, {}, words.filter((word) => !isElement(word, "br")));
  return textOf(heading).trim() === "" ? others : [{block: heading}, ...others];
}

/** Tables of one cell are boxes; others keep rows and cells. */
function tablePieces(node: Element): readonly Piece[] {
  const rows = rowsOf(node);
  const cells = rows.flatMap((row) => row.children.filter((child) => isElement(child, "td", "th")));
  if (cells.length <= 1) return ["border", ...node.children.flatMap(pieces), "border"];
  const caption = node.children.find((child) => isElement(child, "caption"));
  const made = rows.map((row) => keep(row, "tr", {}, row.children.filter((child) => isElement(child)).map((cell) => cellOf(cell))));
  const title: readonly Piece[] = caption && isElement(caption) ? ["border", ...caption.children.flatMap(pieces), "border"] : [];
  return [...title, {block: keep(node, "table", {}, [element("tbody", {}, made)])}];
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (isElement(child, "tr")) return [child];
    return isElement(child, "thead", "tbody", "tfoot") ? child.children.filter((row) => isElement(row, "tr")) : [];
  });
}

function cellOf(cell: Element): Element {
  const name = cell.tagName === "th" ? "th" : "td";
  return keep(cell, name, propertiesOf(cell, name), loosened(flow(cell.children)));
}

/** A single paragraph needs no element of its own in an item or a cell. */
function loosened(parts: readonly Element[]): readonly ElementContent[] {
  const [first, second] = parts;
  if (!first || first.tagName !== "p") return parts;
  return !second || isElement(second, "ul", "ol") ? [...first.children, ...parts.slice(1)] : parts;
}

/** Paragraphs of what stands in a line: two breaks in a row part them. */
function paragraphsOf(run: readonly ElementContent[]): Element[] {
  const made: Element[] = [];
  let part: ElementContent[] = [];
  let breaks = 0;
  const end = (): void => {
    const words = trimmed(part);
    if (words.length > 0) made.push({...element("p", {}, words), position: words.find(({position}) => position)?.position});
    part = [];
  };
  for (const node of run) {
    if (isElement(node, "br")) breaks++;
    else if (node.type !== "text" || node.value.trim() !== "") breaks = 0;
    if (breaks === 2) end();
    part.push(node);
  }
  end();
  return made;
}

function linesOf(nodes: readonly ElementContent[]): readonly ElementContent[] {
  return trimmed(nodes.flatMap(pieces).flatMap((piece) => (piece === "border" ? [{type: "text" as const, value: " "}] : "line" in piece ? [piece.line] : [])));
}

/** Without line breaks and white space at the ends. */
function trimmed(nodes: readonly ElementContent[]): ElementContent[] {
  const idle = (node: ElementContent | undefined): boolean => node !== undefined && (isElement(node, "br") || (node.type === "text" && node.value.trim() === ""));
  let [start, end] = [0, nodes.length];
  while (start < end && idle(nodes[start])) start++;
  while (end > start && idle(nodes[end - 1])) end--;
  return nodes.slice(start, end);
}

function keep(node: Element, tagName: string, properties: Properties, children: readonly ElementContent[]): Element {
  return {...element(tagName, properties, children), ...(node.data?.mark && {data: {mark: node.data.mark}}), position: node.position};
}

function propertiesOf(node: Element, name: string): Properties {
  if (name === "a") return {href: attribute(node, "href") ?? ""};
  if (name === "time") return optional("dateTime", attribute(node, "datetime"));
  if (name === "abbr") return optional("title", attribute(node, "title"));
  if (name === "ol") return optional("start", whole(node, "start", 2));
  if (name === "td" || name === "th") return {...optional("colSpan", span(node, "colspan", 100)), ...optional("rowSpan", span(node, "rowspan", 1000))};
  return {};
}

function optional(name: string, value: string | number | null): Properties {
  return value === null || value === "" ? {} : {[name]: value};
}

/** How many columns or rows a cell spans, if more than one; a table wider than the bound would be a trap. */
function span(node: Element, name: string, most: number): number | null {
  const value = whole(node, name, 2);
  return value === null ? null : Math.min(value, most);
}

/** A whole number from `least` up to nine digits; `null` for anything else. */
function whole(node: Element, name: string, least: number): number | null {
  const written = attribute(node, name)?.trim() ?? "";
  const value = /^\d{1,9}$/.test(written) ? Number(written) : -1;
  return value >= least ? value : null;
}
