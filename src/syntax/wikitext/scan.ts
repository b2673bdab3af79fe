import {splitNodes, wikiText, type WikiNode, type WikiPart} from "./nodes.js";
import {spansOf, type Span} from "./spans.js";

/** Stretches deeper than this are left as written, so that whoever walks the nodes recursively is safe. */
const deepest = 40;

type Cursor = {readonly text: string; readonly spans: readonly Span[]; next: number; tooDeep: boolean};

/** Reads a wikitext as nodes: templates, links, tags with a text of their own, variants, comments, and text between. */
export function scanWikitext(text: string): {readonly nodes: WikiNode[]; readonly tooDeep: boolean} {
  const cursor: Cursor = {text, spans: spansOf(text), next: 0, tooDeep: false};
  return {nodes: nodesIn(cursor, 0, text.length, 0), tooDeep: cursor.tooDeep};
}

function nodesIn(cursor: Cursor, from: number, to: number, depth: number): WikiNode[] {
  const nodes: WikiNode[] = [];
  let at = from;
  for (let span = cursor.spans[cursor.next]; span && span.from < to; span = cursor.spans[cursor.next]) {
    cursor.next++;
    if (depth >= deepest && span.kind !== "comment") {
      cursor.tooDeep = true;
      continue;
    }
    if (span.from > at) nodes.push(wikiText(cursor.text.slice(at, span.from), at));
    nodes.push(nodeOf(cursor, span, depth + 1));
    at = span.to;
  }
  if (to > at) nodes.push(wikiText(cursor.text.slice(at, to), at));
  return nodes;
}

function nodeOf(cursor: Cursor, span: Span, depth: number): WikiNode {
  const {kind, from: at, to, inner: [start, end]} = span;
  const source = cursor.text.slice(at, to);
  if (kind === "comment") return {type: "comment", at, source};
  const nodes = span.isRaw ? [] : nodesIn(cursor, start, end, depth);
  if (kind === "variant") return {type: "variant", nodes, at, source};
  if (kind === "tag") return {type: "tag", name: span.name ?? "", attributes: span.attributes ?? "", nodes, raw: cursor.text.slice(start, end), at, source};
  const parts = splitNodes(nodes, "|");
  if (kind === "template") return {type: "template", name: parts[0] ?? [], parts: parts.slice(1).map((part) => partOf(part)), at, source};
  return {type: kind, parts, at, source};
}

/** Keys are short; what is not is text, or an address, that holds a sign of equality. */
const longestKey = 100;

/** `key=value`: the key is what stands before the first sign, unless a template stands before that. */
function partOf(nodes: readonly WikiNode[]): WikiPart {
  const at = nodes.findIndex((node) => node.type !== "comment" && (node.type !== "text" || node.value.includes("=")));
  const node = nodes[at];
  if (node?.type !== "text") return {name: null, nodes, source: sourceOf(nodes)};
  const equals = node.value.indexOf("=");
  const before = nodes.slice(0, at).map((node) => (node.type === "text" ? node.value : "")).join("");
  const key = (before + node.value.slice(0, equals)).trim();
  if (key.length > longestKey || /\n|:\/\//.test(key)) return {name: null, nodes, source: sourceOf(nodes)};
  const value = [wikiText(node.value.slice(equals + 1), node.at + equals + 1), ...nodes.slice(at + 1)];
  return {name: key, nodes: value, source: sourceOf(value)};
}

/** Nodes as they were written. */
export function sourceOf(nodes: readonly WikiNode[]): string {
  return nodes.map((node) => (node.type === "text" ? node.value : node.source)).join("");
}
