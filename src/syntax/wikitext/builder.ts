import type {Element, ElementContent, Properties, Root} from "hast";
import type {Place} from "../../model/message.js";
import {element, text} from "../nodes.js";

/** Elements beyond this depth are not made; what stands in them stays. */
const deepest = 90;

/** Boxes whose stray text is a paragraph's. */
const flows = new Set(["blockquote", "div", "section", "td", "th", "center", "figcaption"]);

/** An element that no tag within may close: cells and tables, items of lists. */
const walls = new Set(["td", "th", "table", "caption"]);

/** Builds a tree from its beginnings and ends in the order of the text. */
export class TreeBuilder {
  readonly root: Root = {type: "root", children: []};
  private readonly open: Element[] = [];

  constructor(private readonly placeAt: (offset: number) => Place) {}

  get depth(): number {
    return this.open.length;
  }

  get current(): Element | undefined {
    return this.open.at(-1);
  }

  /** Adds text, in a paragraph of its own where nothing else holds it. */
  text(value: string, at: number): void {
    const holder = this.current;
    const isBlank = value.trim() === "";
    if ((!holder || flows.has(holder.tagName)) && !isBlank) this.start("p", {}, at);
    if (isBlank && holder && !/\S/.test(value) && ["table", "tr", "ul", "ol", "dl"].includes(holder.tagName)) return;
    const children = (this.current ?? this.root).children;
    const last = children.at(-1);
    if (last?.type === "text") last.value += value;
    else if (value !== "") children.push({...text(value), ...this.positionOf(at)});
  }

  /** Opens an element; beyond the depth it is left out, and answers false. */
  start(tagName: string, properties: Properties, at: number): boolean {
    if (this.open.length >= deepest) return false;
    const made: Element = {...element(tagName, properties, []), ...this.positionOf(at)};
    (this.current ?? this.root).children.push(made);
    this.open.push(made);
    return true;
  }

  /** An element within a line: in a paragraph where nothing else holds it. */
  startInline(tagName: string, properties: Properties, at: number): boolean {
    this.needParagraph(at);
    return this.start(tagName, properties, at);
  }

  /** Opens a paragraph where the next thing would stand in none. */
  needParagraph(at: number): void {
    if (!this.current || flows.has(this.current.tagName)) this.start("p", {}, at);
  }

  /** Adds something finished. */
  add(node: Element, at: number): void {
    (this.current ?? this.root).children.push({...node, ...this.positionOf(at)});
  }

  /** Adds a block: before the paragraph that is open, if one is. */
  addBefore(node: Element, at: number): void {
    const index = this.open.findIndex(({tagName}) => tagName === "p");
    const paragraph = this.open[index];
    if (!paragraph) {
      this.add(node, at);
      return;
    }
    const siblings: ElementContent[] | Root["children"] = (this.open[index - 1] ?? this.root).children;
    siblings.splice(siblings.length - 1, 0, {...node, ...this.positionOf(at)});
  }

  /** Closes the innermost element of a name and all within it, unless a wall stands between; answers whether. */
  close(...tagNames: readonly string[]): boolean {
    for (let i = this.open.length - 1; i >= 0; i--) {
      const {tagName = ""} = this.open[i] ?? {};
      if (tagNames.includes(tagName)) {
        this.closeTo(i);
        return true;
      }
      if (walls.has(tagName)) return false;
    }
    return false;
  }

  /** Opens the last child again, to go on in it. */
  reopen(): void {
    const last = this.current?.children.at(-1);
    if (last?.type === "element") this.open.push(last);
  }

  /** The position of something that begins at an offset. */
  placed(at: number): NonNullable<Element["position"]> {
    const {line, column} = this.placeAt(at);
    return {start: {line, column}, end: {line, column}};
  }

  /** Closes the paragraph, if one is open. */
  endParagraph(): void {
    this.close("p");
  }

  /** Closes everything beyond a depth. */
  closeTo(depth: number): void {
    this.open.length = Math.min(this.open.length, depth);
  }

  /** Depth at which the innermost element of a name stands; -1 when none is open. */
  indexOf(...tagNames: readonly string[]): number {
    return this.open.findLastIndex(({tagName}) => tagNames.includes(tagName));
  }

  private positionOf(at: number): Pick<Element, "position"> {
    return {position: this.placed(at)};
  }
}
