import {DomHandler, isCDATA, isTag, isText, type ChildNode, type Element} from "domhandler";
import {Parser} from "htmlparser2";
import type {Place} from "../model/message.js";

/** A parsed XML document: its root element, and where anything in it stands. */
export type Xml = {
  readonly root: Element | null;
  /** What was not read begins here, since elements nest too deep; `null` when all was read. */
  readonly lost: Place | null;
  /** Where the document ends before its root element does; `null` when it is whole. */
  readonly brokenOff: Place | null;
  /** Where a node begins in the document. */
  placeOf(node: ChildNode): Place;
  /** Where the text of an element begins. */
  placeOfText(element: Element): Place;
};

/** More elements stand within each other in no document; the parser's time grows with the square of their number. */
export const deepestXml = 500;

/**
 * Reads XML without validating it: names keep their prefixes, CDATA counts as text, entities of the document's own are
 * never expanded. What is not well-formed is read as far as it goes, and so is what nests deeper than `deepestXml`.
 */
export function parseXml(text: string): Xml {
  const handler = new BoundedHandler(undefined, {xmlMode: true, withStartIndices: true, withEndIndices: true});
  const parser = new Parser(handler, {xmlMode: true});
  handler.stop = () => parser.pause();
  parser.end(text);
  const starts = lineStarts(text);
  return {
    root: handler.root.children.find((node) => isTag(node)) ?? null,
    brokenOff: handler.isBrokenOff && !handler.isTooDeep ? placeIn(starts, text.length) : null,
    lost: handler.isTooDeep ? placeIn(starts, parser.startIndex) : null,
    placeOf: (node) => placeIn(starts, node.startIndex ?? 0),
    placeOfText: (element) => placeIn(starts, startOfText(element)),
  };
}

/** Builds the tree of a document until it is too deep. */
class BoundedHandler extends DomHandler {
  isTooDeep = false;
  isBrokenOff = false;
  stop: () => void = () => undefined;

  override onopentag(name: string, attributes: Record<string, string>): void {
    super.onopentag(name, attributes);
    // the document itself is the first
    this.isTooDeep = this.tagStack.length > deepestXml + 1;
    if (this.isTooDeep) this.stop();
  }

  /** What the parser closes by itself stands open in the document: at its end that is the root. */
  override onclosetag(_name = "", isImplied = false): void {
    this.isBrokenOff = isImplied && this.tagStack.length === 2;
    super.onclosetag();
  }
}

/** A CDATA section opens with nine characters that are none of its text. */
function startOfText(element: Element): number {
  const first = element.children.find((child) => !isText(child) || child.data.trim() !== "") ?? element;
  return (first.startIndex ?? 0) + (isCDATA(first) ? "<![CDATA[".length : 0);
}

/** Child elements, of one of the names if any are given. */
export function childElements(element: Element, ...names: readonly string[]): Element[] {
  return element.children.filter((child) => isTag(child)).filter(({name}) => names.length === 0 || names.includes(name));
}

/** The text that stands inside an element as the document wrote it, tags included. */
export function sourceInside(element: Element, text: string): {readonly source: string; readonly offset: number} {
  const nodes = element.children;
  const from = nodes[0]?.startIndex ?? 0;
  const to = nodes.at(-1)?.endIndex ?? from - 1;
  return {source: text.slice(from, to + 1), offset: from};
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const {index, 0: end} of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}

/** The line that holds an offset, by halving. */
function placeIn(starts: readonly number[], offset: number): Place {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return {line: low + 1, column: offset - (starts[low] ?? 0) + 1};
}

/** The name of the first element of an XML text, in small letters; empty for any other text. */
export function rootName(text: string): string {
  const head = text.slice(0, 8000).replace(/<!--[\s\S]*?-->|<\?[^>]*\?>|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/gi, "").trimStart();
  return /^<([a-z:-]{1,20})[\s>]/i.exec(head)?.[1]?.toLowerCase() ?? "";
}
