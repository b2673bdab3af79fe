import {Parser} from "htmlparser2";
import type {Place} from "../../model/message.js";
import {Lines} from "../../syntax/lines.js";
import {copyOf, DumpField, longestText} from "./dump-field.js";
import {PageDraft, type DumpPage, type Revision} from "./dump-page.js";
import {Strays} from "./dump-strays.js";

/** Deeper elements are none of a dump. */
const deepest = 50;

/** Elements that hold others; markup within any other counts as its text. */
const holders = new Set(["mediawiki", "siteinfo", "namespaces", "page", "revision", "contributor", "upload"]);

/**
 * Reads a dump (<https://www.mediawiki.org/xml/export-0.11.xsd>) from pieces of its text, each with `\n` at the end of
 * every line, and holds no more of it than a page with one revision. No entity is resolved but the five of XML and numbers.
 */
export class DumpReader {
  base: string | null = null;
  readonly namespaces = new Map<number, string>();
  /** Whether the dump was read to its end. */
  isWhole = false;
  /** From where on, and why, it cannot be read. */
  lost: {readonly reason: string; readonly place: Place} | null = null;
  readonly strays = new Strays();
  private readonly lines = new Lines();
  private path: string[] = [];
  private ready: DumpPage[] = [];
  private page: PageDraft | null = null;
  /** Of the revision that is being read. */
  private fields: Map<string, DumpField> | null = null;
  private placeAt: Revision["placeAt"] = () => this.endPlace;
  private field: DumpField | null = null;
  private namespaceKey = 0;
  /** How long the opening of a section of raw text is that the text does not show. */
  private opening = 0;
  /** How far the parser has told of what it read. */
  private told = 0;
  private parser = this.newParser();
  /** Where the parser's own counting begins. */
  private parserStart = 0;
  /** The end of a piece, within which a tag may begin that is told apart only by what follows. */
  private held = "";
  /** Whether the parser is in a comment or section of raw text, where a page's tag is no more than text. */
  private isRaw = false;

  /** The pages that end within this piece. */
  write(piece: string): readonly DumpPage[] {
    const text = this.held + piece;
    const end = text.length - (/<[^<>]{0,8}$/.exec(text)?.[0].length ?? 0);
    this.held = text.slice(end);
    for (const part of text.slice(0, end).split(/(?=<page[\s>])/)) this.parse(part);
    return this.ready.splice(0);
  }

  /** The page within which the dump breaks off, if it does. */
  end(): readonly DumpPage[] {
    this.parse(this.held);
    if (!this.lost) this.parser.end();
    return this.ready.splice(0);
  }

  /** Where the text ends, as far as it was read. */
  get endPlace(): Place {
    return this.lines.placeAt(this.lines.length);
  }

  private parse(part: string): void {
    if (this.lost) return;
    if (part.startsWith("<page") && this.isAmid) this.restart();
    this.lines.forgetBefore(this.field?.at ?? this.told);
    const from = this.lines.length;
    this.lines.add(part);
    this.parser.write(part);
    const rest = this.parserStart + this.parser.endIndex + 1 - from;
    if (rest >= 0) this.isRaw = part.startsWith("<!", rest);
    if (this.path.length > deepest) this.lose(`Elements are nested deeper than \`${deepest}\``);
    else if (this.lines.length - this.told > longestText) this.lose(`A tag, comment or section does not end within \`${longestText}\` characters`);
  }

  /** Whether something has begun and not ended, within which no page can begin. */
  private get isAmid(): boolean {
    return !this.isRaw && (this.page !== null || this.field !== null || this.told < this.lines.length);
  }

  /** No page stands within another: what came before has broken off, in whichever tag, and the parser must not go on in it. */
  private restart(): void {
    if (!this.page && !this.field) this.strays.add("", "<", this.toldPlace);
    this.breakPage();
    this.path = [];
    this.parser = this.newParser();
    const root = "<mediawiki>";
    this.parserStart = this.lines.length - root.length;
    this.parser.write(root);
  }

  private newParser(): Parser {
    const raw = "<![CDATA[".length;
    return new Parser(
      {
        onopentag: (name, attributes) => this.open(name, attributes),
        ontext: (value) => this.add(value),
        onclosetag: (name, isImplied) => this.close(name, isImplied),
        oncdatastart: () => (this.opening = raw),
        oncdataend: () => (this.opening = 0),
        oncomment: () => this.tell(),
        onprocessinginstruction: () => this.tell(),
      },
      {xmlMode: true, decodeEntities: true},
    );
  }

  private lose(reason: string): void {
    this.lost = {reason, place: this.toldPlace};
    this.breakPage();
  }

  private tell(): void {
    this.told = Math.min(this.parserStart + this.parser.endIndex + 1, this.lines.length);
  }

  private get toldPlace(): Place {
    return this.lines.placeAt(this.told);
  }

  /** Where what the parser tells of begins in the dump. */
  private get at(): number {
    return this.parserStart + this.parser.startIndex + this.opening;
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.tell();
    const parent = this.path.at(-1);
    this.path.push(name);
    // Whatever is still to come of this piece is not read, and no further piece is.
    if (this.path.length > deepest) this.parser.pause();
    if (name === "page") this.beginPage();
    else if (this.field) return;
    else if (name === "mediawiki") this.isWhole = false;
    else if (name === "revision") this.fields = new Map();
    else if (name === "redirect" && this.page) this.page.redirect = copyOf(attributes["title"] ?? "");
    else if (name === "namespace") this.namespaceKey = Number(attributes["key"] ?? 0);
    if (holders.has(name)) return;
    if (parent === undefined || parent === "mediawiki") this.strays.add(name, `<${name}`, this.lines.placeAt(this.at));
    this.field = new DumpField(name, parent, this.path.length, this.told, this.lines);
  }

  private add(value: string): void {
    this.tell();
    if (this.field) this.field.add(value, this.at);
    // before the first element stand words of the document's own definitions
    else if (value.trim() !== "" && (this.path.length > 0 || this.isWhole)) this.strays.add("", value.trim(), this.lines.placeAt(this.at + value.search(/\S/)));
  }

  private close(name: string, isImplied: boolean): void {
    this.tell();
    const {field} = this;
    const depth = this.path.length;
    this.path.pop();
    if (field && field.depth < depth) return;
    this.field = null;
    if (name === "mediawiki") this.isWhole = !isImplied;
    else if (name === "page") this.endPage(isImplied);
    else if (name === "revision") this.endRevision(isImplied);
    else if (field) this.keep(field);
  }

  private keep(field: DumpField): void {
    const {name, parent, value} = field;
    if (name === "base") this.base = copyOf(value.trim());
    else if (name === "namespace") this.namespaces.set(this.namespaceKey, copyOf(value.trim()));
    else if (parent === "revision") this.fields?.set(name, field);
    else if (parent !== "page" || !this.page) return;
    else if (name === "title") this.page.title = field.written();
    else if (name === "ns") this.page.namespace = Number(value) || 0;
    // the lines of a text are forgotten as soon as it has ended
    if (name === "text") this.placeAt = field.places();
  }

  private beginPage(): void {
    this.breakPage();
    this.page = new PageDraft({value: "", place: this.lines.placeAt(this.at)});
  }

  /** Keeps what has come of a page that breaks off. */
  private breakPage(): void {
    if (this.field) this.keep(this.field);
    this.field = null;
    this.endRevision(true);
    this.endPage(true);
  }

  private endRevision(isBroken: boolean): void {
    const {page, fields} = this;
    this.fields = null;
    if (!page || !fields) return;
    if (isBroken) page.brokenAt ??= this.toldPlace;
    page.add(fields.get("timestamp"), fields.get("text"), this.placeAt);
  }

  private endPage(isBroken: boolean): void {
    if (!this.page) return;
    if (isBroken) this.page.brokenAt ??= this.toldPlace;
    this.ready.push(this.page.finish());
    this.page = null;
  }
}
