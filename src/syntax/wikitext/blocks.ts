import type {TreeBuilder} from "./builder.js";
import type {Shown} from "./expand.js";
import {InlineReader} from "./inline.js";
import {isBlank, linesOf, startOf, withoutStart, type Line} from "./lines.js";
import {ListReader} from "./lists.js";
import {wikiText, wordsOf} from "./nodes.js";
import type {PageContext} from "./context.js";
import {TableReader} from "./tables.js";

/** Longer lines that begin with a space are text that someone indented, no listing. */
const longestListing = 120;

/** Reads lines: what a line's first signs say of it, then what stands in it. */
export class BlockReader {
  private readonly inline: InlineReader;
  private readonly lists: ListReader;
  private readonly tables: TableReader;

  constructor(page: PageContext, private readonly builder: TreeBuilder) {
    this.inline = new InlineReader(page, builder);
    this.lists = new ListReader(builder, this.inline);
    this.tables = new TableReader(builder, this.inline, page);
  }

  read(nodes: readonly Shown[]): void {
    for (const line of linesOf(nodes)) this.line(line);
  }

  private line(line: Line): void {
    const start = startOf(line);
    if (this.tables.takes(start)) {
      this.lists.end();
      this.endListing();
      this.tables.line(line);
    } else if (isBlank(line)) this.blank();
    else if (/^[*#:;]/.test(start)) {
      this.begin();
      this.lists.line(line);
    } else {
      this.lists.end();
      this.plain(line, start);
    }
  }

  private plain(line: Line, start: string): void {
    const {builder} = this;
    if (/^ +\S|^ $/.test(start) && this.takesListing(line)) {
      this.listing(line);
      return;
    }
    this.endListing();
    const level = levelOf(line);
    if (level > 0) this.heading(line, level);
    else if (/^-{4,}/.test(start)) this.rule(line, start);
    else {
      if (builder.indexOf("p") >= 0) builder.text("\n", line.at);
      this.inline.read(line.nodes);
    }
  }

  private blank(): void {
    this.lists.end();
    this.begin();
  }

  /** Ends what a new block ends. */
  private begin(): void {
    this.endListing();
    this.builder.endParagraph();
  }

  private heading(line: Line, level: number): void {
    const depth = (this.begin(), this.builder.depth);
    this.builder.start(`h${level}`, {}, line.at);
    this.inline.read(trimmed(line, level));
    this.builder.closeTo(depth);
  }

  private rule(line: Line, start: string): void {
    this.begin();
    this.builder.add({type: "element", tagName: "hr", properties: {}, children: []}, line.at);
    const rest = withoutStart(line, /^-+/.exec(start)?.[0].length ?? 0);
    if (!isBlank(rest)) this.inline.read(rest.nodes);
  }

  private takesListing(line: Line): boolean {
    const holder = this.builder.current;
    if (holder && holder.tagName !== "pre" && holder.tagName !== "div") return false;
    const words = wordsOf(line.nodes);
    const isBlock = line.nodes.some((node) => (node.type === "tag" && node.name !== "ref" && node.name !== "nowiki") || (node.type === "link" && words.trim() === ""));
    return words.length <= longestListing && !isBlock && !/<\/?(?:div|table|t[rdh]|p|center|blockquote|ul|ol|li|h\d)\b/i.test(words) && /\S/.test(words);
  }

  private listing(line: Line): void {
    if (this.builder.current?.tagName === "pre") this.builder.text("\n", line.at);
    else this.builder.start("pre", {}, line.at);
    const depth = this.builder.depth;
    this.inline.read(withoutStart(line, 1).nodes);
    this.builder.closeTo(depth);
  }

  private endListing(): void {
    if (this.builder.current?.tagName === "pre") this.builder.close("pre");
  }
}

/** 2 for `== Title ==`; 0 for any other line. */
function levelOf(line: Line): number {
  const words = line.nodes;
  const [first, last] = [words[0], words.findLast((node) => node.type !== "text" || node.value.trim() !== "")];
  if (first?.type !== "text" || last?.type !== "text" || !first.value.startsWith("=")) return 0;
  const end = last.value.trimEnd();
  const before = /^={1,6}/.exec(first.value)?.[0].length ?? 0;
  let after = 0;
  while (after < 6 && end[end.length - 1 - after] === "=") after++;
  const level = Math.min(before, after);
  return first === last && end.length <= 2 * level ? 0 : level;
}

function trimmed(line: Line, level: number): Shown[] {
  const nodes = [...withoutStart(line, level).nodes];
  const at = nodes.findLastIndex((node) => node.type !== "text" || node.value.trim() !== "");
  const last = nodes[at];
  if (last?.type === "text") nodes[at] = wikiText(last.value.trimEnd().slice(0, -level).trimEnd(), last.at);
  const first = nodes[0];
  if (first?.type === "text") nodes[0] = wikiText(first.value.trimStart(), first.at + first.value.length - first.value.trimStart().length);
  return nodes;
}
