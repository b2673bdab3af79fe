import type {TreeBuilder} from "./builder.js";
import type {Shown} from "./expand.js";
import type {InlineReader} from "./inline.js";
import {startOf, withoutStart, type Line} from "./lines.js";
import {wikiText} from "./nodes.js";

/** Signs beyond these are taken as so many. */
const deepest = 15;

/** Reads lines that begin with `*`, `#`, `:` or `;`, one sign a level. */
export class ListReader {
  private prefix = "";
  /** Depth of the tree before the list of each level. */
  private readonly depths: number[] = [];

  constructor(private readonly builder: TreeBuilder, private readonly inline: InlineReader) {}

  line(line: Line): void {
    const signs = /^[*#:;]+/.exec(startOf(line))?.[0] ?? "";
    const prefix = signs.slice(0, deepest);
    const kept = common(this.prefix, prefix);
    this.closeTo(kept, prefix);
    for (let level = kept; level < prefix.length; level++) this.openList(prefix[level] ?? "", line.at);
    this.prefix = prefix;
    this.item(withoutStart(line, signs.length), prefix.endsWith(";"));
  }

  /** Ends all lists. */
  end(): void {
    if (this.depths[0] !== undefined) this.builder.closeTo(this.depths[0]);
    this.depths.length = 0;
    this.prefix = "";
  }

  /** Closes the levels that the line does not share; at the same level the next item begins. */
  private closeTo(kept: number, prefix: string): void {
    const below = this.depths[kept];
    if (below !== undefined) this.builder.closeTo(below);
    this.depths.length = kept;
    const last = this.depths[kept - 1];
    if (kept < prefix.length || last === undefined) return;
    this.builder.closeTo(last + 1);
    this.builder.start(itemOf(prefix[kept - 1] ?? ""), {}, 0);
  }

  private openList(sign: string, at: number): void {
    this.depths.push(this.builder.depth);
    this.builder.start(sign === "*" ? "ul" : sign === "#" ? "ol" : "dl", {}, at);
    this.builder.start(itemOf(sign), {}, at);
  }

  private item(line: Line, isTerm: boolean): void {
    const place = this.builder.current;
    if (place && this.depths.length > 0) place.position = this.builder.placed(line.at);
    const [term, definition] = isTerm ? splitTerm(line.nodes) : [line.nodes, null];
    this.inline.read(term);
    if (!definition) return;
    this.builder.closeTo((this.depths.at(-1) ?? 0) + 1);
    this.builder.start("dd", {}, definition[0]?.at ?? line.at);
    this.inline.read(definition);
  }
}

function itemOf(sign: string): string {
  return sign === ":" ? "dd" : sign === ";" ? "dt" : "li";
}

/** How many signs two prefixes share; a term and its definition stand in one list. */
function common(a: string, b: string): number {
  const same = (sign: string): string => (sign === ";" ? ":" : sign);
  let length = 0;
  while (length < a.length && length < b.length && same(a[length] ?? "") === same(b[length] ?? "")) length++;
  return length;
}

/** `; term : definition` on one line. */
function splitTerm(nodes: readonly Shown[]): [readonly Shown[], readonly Shown[] | null] {
  for (const [i, node] of nodes.entries()) {
    if (node.type !== "text") continue;
    const at = node.value.search(/:(?!\/\/)/);
    if (at < 0) continue;
    const before = [...nodes.slice(0, i), wikiText(node.value.slice(0, at).trimEnd(), node.at)];
    return [before, [wikiText(node.value.slice(at + 1).trimStart(), node.at + at + 1), ...nodes.slice(i + 1)]];
  }
  return [nodes, null];
}
