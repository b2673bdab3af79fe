import {append} from "../../../syntax/append.js";
import {wikiText, type WikiNode} from "../../../syntax/wikitext/nodes.js";
import type {Arguments} from "../arguments.js";

type Values = readonly (readonly WikiNode[])[];

/** What a row's `show` makes of the arguments: of each list of pieces the first of which all arguments are there. */
export function piecesOf(show: readonly (string | readonly string[])[], given: Arguments, at: number): readonly WikiNode[] {
  return show.flatMap((piece) => firstPiece(typeof piece === "string" ? [piece] : piece, given, at));
}

/** Values with what stands before, between and behind them; nothing without a value. */
export function joined(values: Values, [before, between, behind]: readonly [string, string, string], at: number): readonly WikiNode[] {
  if (values.length === 0) return [];
  const inside = values.flatMap((value, i) => (i === 0 ? value : [wikiText(between, at), ...value]));
  return [wikiText(before, at), ...inside, wikiText(behind, at)];
}

/** All unnamed arguments as links to pages of their names, on a line of their own. */
export function linksOf(given: Arguments, before: string, at: number): readonly WikiNode[] {
  const links = given.unnamed().map((value, i): WikiNode[] => {
    const label = given.take(`l${i + 1}`) ?? given.take(`label ${i + 1}`);
    return value.every(({type}) => type === "text") ? [{type: "link", parts: label ? [value, label] : [value], at, source: ""}] : [...value];
  });
  return joined(links, [`\n${before}`, ", ", "\n"], at);
}

function firstPiece(pieces: readonly string[], given: Arguments, at: number): readonly WikiNode[] {
  for (const piece of pieces) {
    const {parts, keys} = partsOf(piece);
    if (keys.every((names) => names.some((name) => given.has(name)))) return pieceOf(parts, keys, given, at);
  }
  return [];
}

type Parts = {readonly parts: readonly string[]; readonly keys: readonly (readonly string[])[]};

/** Pieces of the tables, parted once each. */
const known = new Map<string, Parts>();

/** Texts and names of arguments by turns, and of each of these names the choices. */
function partsOf(piece: string): Parts {
  let found = known.get(piece);
  if (!found) {
    const parts = piece.split(/\$(\([^()]+\)|[\p{L}\p{N}]+)/u);
    found = {parts, keys: parts.filter((_, i) => i % 2 === 1).map((key) => key.replace(/^\(|\)$/g, "").split("/"))};
    known.set(piece, found);
  }
  return found;
}

function pieceOf(parts: readonly string[], keys: readonly (readonly string[])[], given: Arguments, at: number): readonly WikiNode[] {
  const values = keys.map((names) => given.take(names.find((name) => given.has(name)) ?? "") ?? []);
  const link = /^([^[]*)\[\[[\w:]*$/.exec(parts[0] ?? "");
  if (link) return linkPiece(parts, values, link[1] ?? "", at);
  return parts.flatMap((part, i) => (i % 2 === 0 ? (part === "" ? [] : [wikiText(part, at)]) : (values[(i - 1) / 2] ?? [])));
}

/** `[[$1|$2]]` and `[[File:$1|thumb|$2]]`: a link is a node, no text. */
function linkPiece(parts: readonly string[], values: Values, before: string, at: number): readonly WikiNode[] {
  // A page's name holds no links; what does is shown as it stands.
  if (values.some((value) => value.some(({type}) => type === "link")) && !parts[0]?.includes("File:")) return [wikiText(before, at), ...values.flat()];
  const made: WikiNode[][] = [[]];
  let after = "";
  parts.forEach((part, i) => {
    const [inside = "", behind = ""] = (i === 0 ? part.slice(before.length).replace("[[", "") : part).split("]]", 2);
    if (i % 2 === 1) append(made.at(-1) ?? [], values[(i - 1) / 2] ?? []);
    else inside.split("|").forEach((word, j) => {
      if (j > 0) made.push([]);
      if (word !== "") made.at(-1)?.push(wikiText(word, at));
    });
    if (i % 2 === 0) after += behind;
  });
  const texts = [before, after].map((words) => (words === "" ? [] : [wikiText(words, at)]));
  return [...(texts[0] ?? []), {type: "link", parts: made, at, source: ""}, ...(texts[1] ?? [])];
}
