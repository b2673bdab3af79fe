import type {Element, ElementContent} from "hast";
import type {Written} from "../../model/format.js";
import type {Rule} from "../../model/rules.js";
import {element} from "../nodes.js";
import {BlockReader} from "./blocks.js";
import {TreeBuilder} from "./builder.js";
import type {PageContext} from "./context.js";
import type {Shown} from "./expand.js";
import {Notes, type Note} from "./notes.js";
import type {WikitextOptions} from "./options.js";

const longestListed = 2000;

/** What belongs to a page as a whole while it is read: its notes and categories. */
export class WikiPage implements PageContext {
  readonly categories = new Map<string, Written>();
  readonly notes: Notes;
  private depth = 0;

  constructor(readonly options: WikitextOptions) {
    this.notes = new Notes(options.findings, options.placeAt);
  }

  /** Reads nodes as blocks into a tree of their own: the page, a caption, a note. */
  read(nodes: readonly Shown[]): TreeBuilder {
    const builder = new TreeBuilder(this.options.placeAt);
    // Captions within captions: beyond any that a reader could see they are text.
    if (this.depth > 10) builder.text(nodes.map((node) => (node.type === "text" ? node.value : node.source)).join(""), nodes[0]?.at ?? 0);
    else {
      this.depth++;
      new BlockReader(this, builder).read(nodes);
      this.depth--;
    }
    return builder;
  }

  /** Reads nodes as what stands in a caption or an item: a single paragraph needs no element of its own. */
  fragment(nodes: readonly Shown[]): ElementContent[] {
    const children = this.read(nodes).root.children as ElementContent[];
    const [first, ...others] = children;
    return first?.type === "element" && first.tagName === "p" && others.length === 0 ? first.children : children;
  }

  /** Renders the notes, those within notes too, into the lists; answers a list of what no list took. */
  renderNotes(): Element | null {
    const items: {note: Note; item: Element}[] = [];
    // The list grows while it is walked: a note may point at another.
    for (const note of this.notes.all) {
      const {line, column} = this.options.placeAt(note.at);
      const position = {start: {line, column}, end: {line, column}};
      items.push({note, item: {...element("li", {}, this.fragment(note.content ?? [])), position}});
    }
    return this.notes.fill(items);
  }

  /** Lists something that is not shown. */
  drop(rule: Rule, source: string, at: number): void {
    this.options.findings.drop(rule, source.slice(0, longestListed), this.options.placeAt(at));
  }
}
