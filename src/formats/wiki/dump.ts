import {Parser} from "htmlparser2";
import type {Written} from "../../model/format.js";
import type {Place} from "../../model/message.js";

/** The state of a page at one time. `placeAt` answers places in the dump of offsets in `text`. */
export type Revision = {readonly timestamp: Written | null; readonly model: string; readonly text: string; readonly placeAt: (offset: number) => Place};

export type DumpPage = {
  readonly title: Written;
  /** 0 for articles. */
  readonly namespace: number;
  /** The page that this one only leads to; `null` for others. */
  readonly redirect: string | null;
  /** The newest state that the dump holds. */
  readonly revision: Revision | null;
  /** How many older ones it holds. */
  readonly older: number;
  /** Whether the dump breaks off within the page. */
  readonly isBroken: boolean;
};

type Field = {value: string; readonly depth: number; readonly at: number; readonly pieces: [number, number][]};
type Draft = {title: Field | null; namespace: number; redirect: string | null; revision: Revision | null; count: number; at: number};

/** Deeper elements are none of a dump. */
const deepest = 50;
const chunk = 65_536;

/** Elements that hold others; markup within any other counts as its text. */
const holders = new Set(["mediawiki", "siteinfo", "namespaces", "page", "revision", "contributor", "upload"]);

/**
 * Reads a dump (<https://www.mediawiki.org/xml/export-0.11.xsd>) page by page: a page is answered as soon as it has
 * been read, and holds one revision. No entity is resolved but the five of XML and numbers.
 */
export class DumpReader {
  base: string | null = null;
  readonly namespaces = new Map<number, string>();
  /** Whether the dump was read to its end. */
  isWhole = false;
  private readonly path: string[] = [];
  private readonly ready: DumpPage[] = [];
  private page: Draft | null = null;
  private fields = new Map<string, Field>();
  private field: Field | null = null;
  private namespaceKey = 0;
  private readonly parser: Parser;

  constructor(private readonly text: string, private readonly placeAt: (offset: number) => Place) {
    this.parser = new Parser({
      onopentag: (name, attributes) => this.open(name, attributes),
      ontext: (value) => this.add(value),
      onclosetag: (name, isImplied) => this.close(name, isImplied),
    }, {xmlMode: true, decodeEntities: true});
  }

  *pages(): Generator<DumpPage> {
    for (let at = 0; at < this.text.length && this.path.length <= deepest; at += chunk) {
      this.parser.write(this.text.slice(at, at + chunk));
      yield* this.ready.splice(0);
    }
    if (this.path.length <= deepest) this.parser.end();
    yield* this.ready.splice(0);
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.path.push(name);
    // Whatever is still to come of this piece is not read, and no further piece is.
    if (this.path.length > deepest) this.parser.pause();
    if (name === "page") this.page = {title: null, namespace: 0, redirect: null, revision: null, count: 0, at: this.parser.startIndex};
    else if (name === "revision") this.fields = new Map();
    else if (name === "redirect" && this.page) this.page.redirect = attributes["title"] ?? "";
    else if (name === "namespace") this.namespaceKey = Number(attributes["key"] ?? 0);
    if (!this.field && !holders.has(name)) this.field = {value: "", depth: this.path.length, at: this.parser.endIndex + 1, pieces: []};
  }

  private add(value: string): void {
    if (!this.field) return;
    this.field.pieces.push([this.field.value.length, this.parser.startIndex]);
    this.field.value += value;
  }

  private close(name: string, isImplied: boolean): void {
    const field = this.field;
    const [parent, depth] = [this.path.at(-2), this.path.length];
    this.path.pop();
    if (field && field.depth < depth) return;
    this.field = null;
    if (name === "mediawiki") this.isWhole = !isImplied;
    else if (name === "page") this.endPage(isImplied);
    else if (name === "revision") this.endRevision();
    else if (!field) return;
    else if (name === "base") this.base = field.value.trim();
    else if (name === "namespace") this.namespaces.set(this.namespaceKey, field.value.trim());
    else if (parent === "revision") this.fields.set(name, field);
    else if (parent === "page" && this.page && name === "title") this.page.title = field;
    else if (parent === "page" && this.page && name === "ns") this.page.namespace = Number(field.value) || 0;
  }

  /** Keeps the revision if it is not older than the one that is kept. */
  private endRevision(): void {
    const {page} = this;
    if (!page) return;
    page.count++;
    const [text, timestamp] = [this.fields.get("text"), this.fields.get("timestamp")];
    const known = page.revision?.timestamp?.value ?? "";
    if (page.revision && (timestamp?.value.trim() ?? "") < known) return;
    page.revision = {
      timestamp: timestamp ? this.written(timestamp) : null,
      model: this.fields.get("model")?.value.trim() ?? "wikitext",
      text: text?.value ?? "",
      placeAt: this.placesWithin(text?.pieces ?? []),
    };
  }

  private endPage(isBroken: boolean): void {
    if (!this.page) return;
    const {title, namespace, redirect, revision, count, at} = this.page;
    const named = title ? this.written(title) : {value: "", place: this.placeAt(at)};
    this.ready.push({title: named, namespace, redirect, revision, older: Math.max(0, count - 1), isBroken});
    this.page = null;
  }

  private written({value, at}: Field): Written {
    return {value: value.trim(), place: this.placeAt(at)};
  }

  /** An entity is longer in the dump than in the text: pieces say where each stretch of it stood. */
  private placesWithin(pieces: readonly (readonly [number, number])[]): (offset: number) => Place {
    return (offset) => {
      let [low, high] = [0, pieces.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((pieces[middle]?.[0] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      const [from, stood] = pieces[low] ?? [0, 0];
      return this.placeAt(stood + offset - from);
    };
  }
}
