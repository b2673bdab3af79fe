import type {Properties} from "hast";
import type {TreeBuilder} from "./builder.js";
import type {Shown} from "./expand.js";
import {spansOf} from "./html-tags.js";
import type {InlineReader} from "./inline.js";
import {withoutStart, startOf, type Line} from "./lines.js";
import {splitNodes, wikiText, wordsOf} from "./nodes.js";
import type {PageContext} from "./context.js";

/** Tables deeper than this in the tree are text. */
const deepest = 60;

/** Reads the lines that make tables: `{|`, `|-`, `|+`, `!`, `|`, `|}`. */
export class TableReader {
  /** Depth of the tree at which each open table stands. */
  private readonly open: number[] = [];

  constructor(private readonly builder: TreeBuilder, private readonly inline: InlineReader, private readonly page: PageContext) {}

  /** Whether a line that begins so is a table's. */
  takes(start: string): boolean {
    if (/^[\s:]{0,40}\{\|/.test(start)) return this.builder.depth < deepest;
    return this.open.length > 0 && /^\s{0,200}[|!]/.test(start);
  }

  line(line: Line): void {
    const start = startOf(line);
    const lead = /^[\s:]*/.exec(start)?.[0].length ?? 0;
    const signs = start.slice(lead, lead + 2);
    const rest = withoutStart(line, lead + (/^(?:\{\||\|[-+}])/.test(signs) ? 2 : 1));
    if (signs === "{|" || signs === "|-") this.listLooks(wordsOf(rest.nodes).replace(/^-+/, ""), line.at);
    if (signs === "{|") this.start(line.at);
    else if (signs === "|}") this.end(rest);
    else if (signs === "|-") this.row(line.at);
    else if (signs === "|+") this.caption(rest, line.at);
    else this.cells(rest, signs.startsWith("!") ? "th" : "td");
  }

  private start(at: number): void {
    this.builder.endParagraph();
    this.needCell(at);
    this.open.push(this.builder.depth);
    this.builder.start("table", {}, at);
  }

  /** A table that stands in another without a cell gets one. */
  private needCell(at: number): void {
    const holder = this.builder.current?.tagName;
    if (holder === "table") this.builder.start("tr", {}, at);
    if (holder === "table" || holder === "tr") this.builder.start("td", {}, at);
  }

  private end(rest: Line): void {
    const depth = this.open.pop();
    if (depth !== undefined) this.builder.closeTo(depth);
    if (rest.nodes.length > 0) this.inline.read(rest.nodes);
  }

  private row(at: number): void {
    this.builder.closeTo((this.open.at(-1) ?? 0) + 1);
    this.builder.start("tr", {}, at);
  }

  private caption(line: Line, at: number): void {
    this.builder.closeTo((this.open.at(-1) ?? 0) + 1);
    this.builder.start("caption", {}, at);
    this.inline.read(this.withoutAttributes(line.nodes).content);
  }

  private cells(line: Line, tagName: "td" | "th"): void {
    const depth = (this.open.at(-1) ?? 0) + 1;
    for (const nodes of cellsOf(line.nodes, tagName)) {
      const {content, properties} = this.withoutAttributes(nodes);
      const at = nodes[0]?.at ?? line.at;
      this.builder.closeTo(depth);
      if (!this.inRow(depth)) this.builder.start("tr", {}, at);
      else this.builder.reopen();
      this.builder.start(tagName, properties, at);
      this.inline.read(content);
    }
  }

  /** Whether the row that was begun last is the table's last child, to go on in. */
  private inRow(depth: number): boolean {
    const last = this.builder.depth === depth ? this.builder.current?.children.at(-1) : undefined;
    return last?.type === "element" && last.tagName === "tr";
  }

  /** Attributes say how a thing looks; words that are none vanish as well. */
  private listLooks(attributes: string, at: number): void {
    if (attributes.trim() !== "" && !attributes.includes("=")) this.page.drop("cell-attributes", attributes.trim(), at);
  }

  /** A cell may begin with attributes and one bar; a link before the bar says that it has none. */
  private withoutAttributes(nodes: readonly Shown[]): {readonly content: readonly Shown[]; readonly properties: Properties} {
    const link = nodes.findIndex(({type}) => type === "link");
    const bar = nodes.findIndex((node) => node.type === "text" && node.value.includes("|"));
    const node = nodes[bar];
    if (node?.type !== "text" || (link >= 0 && link < bar)) return {content: nodes, properties: {}};
    const at = node.value.indexOf("|");
    const attributes = wordsOf(nodes.slice(0, bar)) + node.value.slice(0, at);
    this.listLooks(attributes, node.at);
    return {content: [wikiText(node.value.slice(at + 1), node.at + at + 1), ...nodes.slice(bar + 1)], properties: spansOf(attributes)};
  }
}

/** Cells of one line: `||` parts them, in a line of headers `!!` as well. */
function cellsOf(nodes: readonly Shown[], tagName: "td" | "th"): Shown[][] {
  const cells = splitNodes(nodes, "||");
  const parts = tagName === "td" ? cells : cells.flatMap((cell) => splitNodes(cell, "!!"));
  return parts as Shown[][];
}
