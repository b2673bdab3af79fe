import {Comment, Document, Element, Text, type ChildNode} from "domhandler";
import {decodeHTML, decodeHTMLAttribute} from "./character-references.js";
import type {Place} from "../model/message.js";
import {kinds, type Kind} from "./html-kinds.js";
import {LineCounter} from "./line-counter.js";

const xhtml = "http://www.w3.org/1999/xhtml";

/** Elements within each other. */
const mostOpen = 100;

const startTag = /<([a-z][a-z0-9:]*)/iy;
const attribute = /[ \t\n\f]+([a-z][\w:.-]*)(?:[ \t\n\f]*=[ \t\n\f]*(?:"([^"]*)"|'([^']*)'|([^ \t\n\f"'=<>`/&]+)))?/iy;
const startTagEnd = /[ \t\n\f]*\/?>/y;
const endTag = /<\/([a-z][a-z0-9:]*)[ \t\n\f]*>/iy;
const comment = /<!--(?!>|->)([^-]*(?:-[^-]+)*)-->/y;

/**
 * Reads a fragment of HTML in which every element is closed where it should be, as in most posts: of these, what the
 * HTML standard has parsers build follows from the tags alone, in a tenth of the time. One slip is common enough to be
 * known: a block within a paragraph, which ends it. `null` for any fragment of which that is not certain, whether it has
 * another slip in it or an element with rules of its own, such as a table. The tree is that of parse5; its places count
 * from `place`, where the fragment begins in the seed.
 */
export function parseRegular(html: string, place: Place): Document | null {
  // the standard has parsers replace these
  if (/[\r\0]/.test(html)) return null;
  const reader = new RegularReader(html, place);
  while (!reader.ended) if (!reader.readNext()) return null;
  return reader.isClosed ? reader.root : null;
}

/** Attributes by name: nothing is inherited, and nothing looked up as in a dictionary, which `Object.create(null)` would be. */
class Attributes {
  [name: string]: string;
}
Reflect.deleteProperty(Attributes.prototype, "constructor");
Object.setPrototypeOf(Attributes.prototype, null);

class RegularReader {
  readonly root = new Document([]);
  private readonly open: Element[] = [];
  private readonly lines: LineCounter;
  private at = 0;
  /** Where in the seed the reader is, when it stands between two nodes. */
  private here: Place;

  constructor(private readonly html: string, place: Place) {
    this.lines = new LineCounter(html, place);
    this.here = place;
  }

  get ended(): boolean {
    return this.at === this.html.length;
  }

  get isClosed(): boolean {
    return this.open.length === 0;
  }

  /** Reads a text, a tag or a comment; `false` when that is none that is regular. */
  readNext(): boolean {
    const {html, at} = this;
    if (html[at] !== "<") return this.readText(decodeHTML);
    if (html[at + 1] === "/") return this.readEndTag();
    return html[at + 1] === "!" ? this.readComment() : this.readStartTag();
  }

  private readText(decode: (text: string) => string): true {
    const end = this.html.indexOf("<", this.at);
    const written = this.html.slice(this.at, end < 0 ? this.html.length : end);
    this.add(new Text(written.includes("&") ? decode(written) : written), written.length);
    return true;
  }

  private readComment(): boolean {
    const [whole, words = ""] = this.match(comment) ?? [];
    if (whole === undefined) return false;
    this.add(new Comment(words), whole.length);
    return true;
  }

  private readStartTag(): boolean {
    const name = this.match(startTag)?.[1]?.toLowerCase() ?? "";
    const kind = kinds.get(name);
    if (!kind || !this.isRegular(name, kind)) return false;
    const from = this.at;
    const element = elementOf(name, this.readAttributes(from + 1 + name.length));
    startTagEnd.lastIndex = this.at;
    if (!startTagEnd.test(this.html)) return false;
    this.at = from;
    if (kind.block && this.parent?.name === "p") this.close();
    this.add(element, startTagEnd.lastIndex - from);
    if (!kind.empty) this.open.push(element);
    return kind.raw ? this.readRaw() : true;
  }

  /** What stands in a raw element, up to its end. */
  private readRaw(): boolean {
    if (this.html[this.at] !== "<") this.readText(String);
    return this.html.startsWith("</", this.at);
  }

  /** Attributes from a place on; of two alike the first counts. */
  private readAttributes(from: number): Record<string, string> {
    const attributes = new Attributes();
    this.at = from;
    for (let found = this.match(attribute); found; found = this.match(attribute)) {
      const [whole, name = "", double, single, bare] = found;
      const value = double ?? single ?? bare ?? "";
      attributes[name.toLowerCase()] ??= value.includes("&") ? decodeHTMLAttribute(value) : value;
      this.at += whole.length;
    }
    return attributes;
  }

  private readEndTag(): boolean {
    const [whole, written = ""] = this.match(endTag) ?? [];
    if (whole === undefined) return false;
    const name = written.toLowerCase();
    if (this.parent?.name === name) {
      this.pass(whole.length);
      this.close();
      return true;
    }
    if (name !== "p" || this.isOpen("p")) return false;
    // the end of a paragraph that a block has ended makes another, which stands nowhere
    this.append(elementOf("p", {}));
    this.pass(whole.length);
    return true;
  }

  /** Ends the innermost element where the reader is. */
  private close(): void {
    const location = this.open.pop()?.sourceCodeLocation;
    if (!location) return;
    location.endLine = this.here.line;
    location.endCol = this.here.column;
    location.endOffset = this.at;
  }

  /** Whether an element may begin here without ending another, but for a paragraph that it stands in. */
  private isRegular(name: string, kind: Kind): boolean {
    if (this.open.length >= mostOpen) return false;
    if (kind.block) return this.isRegularBlock(kind);
    return (name !== "a" && name !== "button") || !this.isOpen(name);
  }

  private isRegularBlock({lists, heading}: Kind): boolean {
    const inParagraph = this.parent?.name === "p";
    const holder = this.open.at(inParagraph ? -2 : -1)?.name ?? "";
    const isWithin = inParagraph ? this.open.findIndex(({name}) => name === "p") < this.open.length - 1 : this.isOpen("p");
    return !isWithin && (lists?.includes(holder) ?? true) && !(heading && kinds.get(holder)?.heading === true);
  }

  private get parent(): Element | undefined {
    return this.open.at(-1);
  }

  private isOpen(name: string): boolean {
    return this.open.some((element) => element.name === name);
  }

  /** Puts a node of so many characters where the reader is, and moves on behind it. */
  private add(node: ChildNode, length: number): void {
    const {at, here} = this;
    this.pass(length);
    node.sourceCodeLocation = {startLine: here.line, startCol: here.column, startOffset: at, endLine: this.here.line, endCol: this.here.column, endOffset: this.at};
    this.append(node);
  }

  private pass(length: number): void {
    this.at += length;
    this.here = this.lines.placeOf(this.at);
  }

  private append(node: ChildNode): void {
    const parent = this.parent ?? this.root;
    const before = parent.children.at(-1);
    if (before) [before.next, node.prev] = [node, before];
    node.parent = parent;
    parent.children.push(node);
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.html);
  }
}

function elementOf(name: string, attributes: Record<string, string>): Element {
  const element = new Element(name, attributes, []);
  element.namespace = xhtml;
  return element;
}
