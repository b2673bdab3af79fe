import {load} from "cheerio";
import {isCDATA, isTag, isText, type ChildNode, type Element} from "domhandler";
import type {Place} from "../model/message.js";

/** A parsed XML document: its root element, and where anything in it stands. */
export type Xml = {
  readonly root: Element | null;
  /** Where a node begins in the document. */
  placeOf(node: ChildNode): Place;
  /** Where the text of an element begins. */
  placeOfText(element: Element): Place;
};

/**
 * Reads XML without validating it: names keep their prefixes, CDATA counts as text, entities of the document's own are
 * never expanded. What is not well-formed is read as far as it goes.
 */
export function parseXml(text: string): Xml {
  const $ = load(text, {xml: {xmlMode: true, withStartIndices: true, withEndIndices: true}});
  const starts = lineStarts(text);
  const root = ($.root()[0]?.children ?? []).find((node) => isTag(node)) ?? null;
  return {
    root,
    placeOf: (node) => placeIn(starts, node.startIndex ?? 0),
    placeOfText: (element) => placeIn(starts, startOfText(element)),
  };
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
