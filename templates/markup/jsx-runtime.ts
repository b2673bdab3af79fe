/**
 * What TSX of the templates becomes: HTML as text, made at once. A page is written once and never changed, so there is no
 * tree to keep: that costs twice the time, and pages are most of what a build does.
 *
 * Every text and every value of an attribute is escaped; HTML passes only as `Markup`, which elements alone make, and as
 * `innerHTML`. Attributes are written as HTML and SVG name them (`class`, `stroke-width`).
 */

/** HTML, as an element or a component made it. */
export class Markup {
  constructor(readonly html: string) {}
}

/** What may stand in an element; `null`, `undefined` and truth values are nothing. */
export type Child = Markup | string | number | boolean | null | undefined | readonly Child[];

type Value = string | number | boolean | null | undefined;

/** `true` and the empty text stand as the name alone; `false`, `null` and `undefined` not at all, but `aria-` and `data-` say `false`. */
type Attributes = {readonly [name: string]: Child} & {readonly children?: Child; readonly innerHTML?: string};

type Component = (props: object) => Child;

/** Makes an element, or what a component shows: what TSX without children, or with one, is compiled to. */
export function jsx(type: string | Component, props: object): Markup {
  if (typeof type === "string") return element(type, props as Attributes);
  const shown = type(props);
  return shown instanceof Markup ? shown : new Markup(htmlOf(shown));
}

/** As `jsx`, with several children. */
export const jsxs = jsx;

/** `<>…</>`: what stands in it, with no element around. */
export function Fragment({children}: {readonly children?: Child}): Child {
  return children;
}

/** Elements that have no end. */
const endless = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);

function element(name: string, attributes: Attributes): Markup {
  let start = `<${name}`;
  for (const key in attributes) if (key !== "children" && key !== "innerHTML") start += attribute(key, attributes[key] as Value);
  if (endless.has(name)) return new Markup(`${start}/>`);
  return new Markup(`${start}>${attributes.innerHTML ?? htmlOf(attributes.children)}</${name}>`);
}

function attribute(name: string, value: Value): string {
  if (value === undefined || value === null) return "";
  const said = name.startsWith("aria-") || name.startsWith("data-") ? String(value) : value;
  if (said === false) return "";
  return said === true || said === "" ? ` ${name}` : ` ${name}="${escaped(String(said))}"`;
}

function htmlOf(child: Child): string {
  if (typeof child === "string") return escaped(child);
  if (child instanceof Markup) return child.html;
  if (typeof child === "number") return String(child);
  if (typeof child !== "object" || child === null) return "";
  let html = "";
  for (const one of child) html += htmlOf(one);
  return html;
}

const special = /["&<]/;
const entities: Readonly<Record<string, string>> = {'"': "&quot;", "&": "&amp;", "<": "&lt;"};

/** Text as it may stand in an element or between the quotation marks of an attribute. */
function escaped(text: string): string {
  // few texts hold one
  return special.test(text) ? text.replace(/["&<]/g, (sign) => entities[sign] ?? sign) : text;
}

type ElementName = keyof HTMLElementTagNameMap | keyof SVGElementTagNameMap;

/** How TypeScript checks TSX. */
// eslint-disable-next-line @typescript-eslint/no-namespace
export declare namespace JSX {
  type Element = Markup;
  type ElementType = ElementName | ((props: never) => Child);
  type ElementChildrenAttribute = {readonly children: unknown};
  type IntrinsicElements = {readonly [name in ElementName]: Attributes};
}
