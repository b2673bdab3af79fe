import type {Shown} from "./expand.js";
import {wikiText} from "./nodes.js";

/** A line: text without line ends, links and tags, which may themselves span lines. */
export type Line = {readonly nodes: readonly Shown[]; readonly at: number};

/** Lines of a text; a line ends with CR LF, LF or CR. */
export function linesOf(nodes: readonly Shown[]): Line[] {
  const lines: {nodes: Shown[]; at: number}[] = [{nodes: [], at: nodes[0]?.at ?? 0}];
  for (const node of nodes) {
    if (node.type !== "text") {
      lines.at(-1)?.nodes.push(node);
      continue;
    }
    let {at} = node;
    node.value.split(/(\r\n?|\n)/).forEach((piece, i) => {
      if (i % 2 === 1) lines.push({nodes: [], at: at + piece.length});
      else if (piece !== "") lines.at(-1)?.nodes.push(wikiText(piece, at));
      at += piece.length;
    });
  }
  return lines;
}

/** The text with which a line begins. */
export function startOf({nodes: [first]}: Line): string {
  return first?.type === "text" ? first.value : "";
}

/** A line without its first characters. */
export function withoutStart(line: Line, length: number): Line {
  const [first, ...others] = line.nodes;
  if (first?.type !== "text") return line;
  const rest = first.value.slice(length);
  return {nodes: rest === "" ? others : [wikiText(rest, first.at + length), ...others], at: first.at + length};
}

/** Whether nothing stands on a line. */
export function isBlank({nodes}: Line): boolean {
  return nodes.every((node) => node.type === "text" && node.value.trim() === "");
}
