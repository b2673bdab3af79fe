import type {Element} from "hast";
import type {Findings, Place} from "../../model/message.js";
import {element, text} from "../nodes.js";
import type {Shown, ShownTag} from "./expand.js";
import {tagAttribute} from "./tags.js";

export type Note = {readonly number: number; readonly group: string; readonly at: number; content: readonly Shown[] | null; references: number};

/** The notes of a page: numbered in the order in which the text first points at each, over all groups. */
export class Notes {
  readonly all: Note[] = [];
  private readonly named = new Map<string, Note>();
  private readonly contents = new Map<string, readonly Shown[]>();
  /** Notes with a name that nothing has pointed at yet. */
  private readonly idle = new Map<string, ShownTag>();
  private readonly lists: {readonly group: string; readonly list: Element}[] = [];

  constructor(private readonly findings: Findings, private readonly placeAt: (offset: number) => Place) {}

  /** Remembers what the notes with a name say, wherever they say it. */
  collect(nodes: readonly Shown[]): void {
    for (const node of nodes) {
      if (node.type === "link") for (const part of node.parts) this.collect(part);
      if (node.type !== "tag") continue;
      const key = keyOf(node);
      if (node.name === "ref" && key !== null && isFull(node.nodes)) {
        if (this.contents.has(key)) this.listRepeated(node, this.contents.get(key) ?? []);
        else {
          this.contents.set(key, node.nodes);
          this.idle.set(key, node);
        }
      }
      this.collect(node.nodes);
    }
  }

  /** The marker that stands for a reference; `null` for one that says nothing and names none. */
  reference(tag: ShownTag): Element | null {
    const key = keyOf(tag);
    const content = key === null ? tag.nodes : (this.contents.get(key) ?? []);
    if (key !== null) this.idle.delete(key);
    if (!isFull(content)) {
      this.findings.warn("note-missing", `No text for the note \`${tag.source.slice(0, 100)}\`; expected words in it or in another of its name`, this.placeAt(tag.at));
      this.findings.drop("note-missing", tag.source.slice(0, 200), this.placeAt(tag.at));
      return null;
    }
    const note = (key === null ? undefined : this.named.get(key)) ?? this.make(tag, content, key);
    note.references++;
    return element("sup", {}, [text(String(note.number))], {type: "note-reference", number: note.number, nth: note.references});
  }

  private make(tag: ShownTag, content: readonly Shown[], key: string | null): Note {
    const note: Note = {number: this.all.length + 1, group: groupOf(tag), at: content[0]?.at ?? tag.at, content, references: 0};
    this.all.push(note);
    if (key !== null) this.named.set(key, note);
    return note;
  }

  /** The list that stands where the text asks for the notes of a group; filled at the end. */
  list(group: string): Element {
    const list = element("ol", {}, []);
    this.lists.push({group, list});
    return list;
  }

  /** Fills the lists with rendered notes; answers a list of those that no list takes. Notes that nothing points at, which a wiki does not show, are listed. */
  fill(items: readonly {readonly note: Note; readonly item: Element}[]): Element | null {
    for (const tag of this.idle.values()) this.findings.drop("note-without-marker", tag.raw.slice(0, 2000), this.placeAt(tag.at));
    const rest = element("ol", {}, []);
    for (const {note, item} of items) {
      const list = this.lists.find(({group}) => group === note.group)?.list ?? rest;
      // Notes of several groups share one row of numbers.
      if (note.number !== list.children.length + 1) item.properties["value"] = String(note.number);
      list.children.push({...item, data: {mark: {type: "note", number: note.number, references: note.references}}});
    }
    return rest.children.length > 0 ? rest : null;
  }

  private listRepeated(tag: ShownTag, known: readonly Shown[]): void {
    if (known !== tag.nodes && JSON.stringify(known.map(bare)) !== JSON.stringify(tag.nodes.map(bare))) {
      this.findings.drop("repeated-note", tag.raw.slice(0, 2000), this.placeAt(tag.at));
    }
  }
}

function bare(node: Shown): string {
  return node.type === "text" ? node.value.trim() : node.source;
}

function isFull(nodes: readonly Shown[]): boolean {
  return nodes.some((node) => node.type !== "text" || node.value.trim() !== "");
}

function groupOf({attributes}: ShownTag): string {
  return tagAttribute(attributes, "group") ?? "";
}

function keyOf(tag: ShownTag): string | null {
  const name = tagAttribute(tag.attributes, "name") ?? "";
  return name === "" ? null : `${groupOf(tag)}\n${name}`;
}
