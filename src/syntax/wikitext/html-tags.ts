import type {Properties} from "hast";
import type {TreeBuilder} from "./builder.js";
import type {PageContext} from "./context.js";
import {isTextTag, tagAttribute} from "./tags.js";
import type {Token} from "./tokens.js";

type HtmlToken = Extract<Token, {type: "html"}>;

const inline = new Set(("b i em strong u s strike del ins sub sup small big tt code kbd samp var cite q abbr dfn bdi bdo span font ruby rb rt rp " +
  "mark time data nobr").split(" "));
const blocks = new Set("div p blockquote center section ul ol li dl dt dd table caption tr td th thead tbody tfoot h1 h2 h3 h4 h5 h6".split(" "));
const voids = new Set(["br", "wbr", "hr"]);
/** Tags that only say where a text is used. */
const transparent = new Set(["noinclude", "onlyinclude", "translate", "tvar", "languages", "colgroup", "col"]);

/** An element of these is ended by the next of the same row. */
const siblings: Readonly<Record<string, readonly string[]>> = {li: ["li"], dt: ["dt", "dd"], dd: ["dt", "dd"], tr: ["tr"], td: ["td", "th"], th: ["td", "th"]};

/** Opens or closes an element that wikitext may hold; a tag of any other name is text. */
export function openHtml(token: HtmlToken, builder: TreeBuilder, page: PageContext): void {
  const {name, closes, source, at} = token;
  if (voids.has(name)) addVoid(name, builder, at);
  else if (transparent.has(name)) return;
  else if (isTextTag(name)) page.drop("unclosed-tag", source, at);
  else if (!inline.has(name) && !blocks.has(name)) builder.text(source, at);
  else if (closes) builder.close(name);
  else if (!token.attributes.endsWith("/")) start(token, builder);
}

function addVoid(name: string, builder: TreeBuilder, at: number): void {
  if (name === "hr") builder.endParagraph();
  else builder.needParagraph(at);
  builder.add({type: "element", tagName: name, properties: {}, children: []}, at);
}

function start({name, attributes, at}: HtmlToken, builder: TreeBuilder): void {
  const properties = propertiesOf(name, attributes);
  if (inline.has(name)) {
    builder.startInline(name, properties, at);
    return;
  }
  builder.endParagraph();
  const siblingsOf = Object.hasOwn(siblings, name) ? siblings[name] : undefined;
  if (siblingsOf) closeSibling(siblingsOf, name, builder);
  builder.start(name, properties, at);
}

/** A cell ends the cell before it in its row, unless a table of its own stands between. */
function closeSibling(names: readonly string[], name: string, builder: TreeBuilder): void {
  const holder = name === "td" || name === "th" ? ["tr"] : name === "tr" ? ["table"] : ["ul", "ol", "dl"];
  const [last, holding] = [builder.indexOf(...names), builder.indexOf(...holder)];
  if (last > holding && last > builder.indexOf("table")) builder.closeTo(last);
}

/** Attributes that mean something; `hidden` where the style says that nothing is shown. */
function propertiesOf(name: string, attributes: string): Properties {
  if (attributes.trim() === "") return {};
  if (/display\s{0,5}:\s{0,5}none/i.test(tagAttribute(attributes, "style") ?? "")) return {hidden: true};
  if (name === "td" || name === "th") return spansOf(attributes);
  if (name === "abbr") return {title: tagAttribute(attributes, "title") ?? ""};
  if (name === "time") return {dateTime: tagAttribute(attributes, "datetime") ?? ""};
  const number = /^\d{1,9}$/.exec(tagAttribute(attributes, name === "li" ? "value" : "start") ?? "")?.[0];
  return (name === "li" || name === "ol") && number !== undefined ? {[name === "li" ? "value" : "start"]: number} : {};
}

/** How many columns and rows a cell spans, as written. */
export function spansOf(attributes: string): Properties {
  const [columns, rows] = [tagAttribute(attributes, "colspan"), tagAttribute(attributes, "rowspan")];
  return {...(columns !== null && {colSpan: columns}), ...(rows !== null && {rowSpan: rows})};
}
