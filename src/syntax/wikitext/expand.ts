import type {Rule} from "../../model/rules.js";
import {sourceOf} from "./scan.js";
import {splitNodes, trimNodes, wikiText, wordsOf, type WikiLink, type WikiNode, type WikiTag, type WikiText, type WikiVariant} from "./nodes.js";
import type {WikitextOptions} from "./options.js";
import {append} from "../append.js";

/** What is left when templates, variants and comments have become what they show. */
export type Shown = WikiText | ShownLink | ShownTag;
export type ShownLink = Omit<WikiLink, "parts"> & {readonly parts: readonly (readonly Shown[])[]};
export type ShownTag = Omit<WikiTag, "nodes"> & {readonly nodes: readonly Shown[]};

/** More nodes than any page has: a text that makes so many out of few is a trap. */
const most = 500_000;
const longestListed = 2000;

/** Expands nodes; bounded in all by `most` nodes, beyond which they are left as written. */
export class Expander {
  private made = 0;

  constructor(private readonly options: WikitextOptions) {}

  expand(nodes: readonly WikiNode[]): Shown[] {
    const shown: Shown[] = [];
    const waiting = [...nodes].reverse();
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (++this.made > most) {
        addShown(shown, wikiText(sourceOf([node]), node.at));
        continue;
      }
      if (node.type === "comment") this.takeComment(node.source, node.at, shown, waiting);
      else if (node.type === "text") addShown(shown, node);
      else if (node.type === "link" || node.type === "tag") shown.push(this.within(node));
      else for (const other of this.expand(this.replace(node))) addShown(shown, other);
    }
    return shown;
  }

  private within(node: WikiLink | WikiTag): ShownLink | ShownTag {
    return node.type === "tag" ? {...node, nodes: this.expand(node.nodes)} : {...node, parts: node.parts.map((part) => this.expand(part))};
  }

  private replace(node: Exclude<WikiNode, WikiText | WikiLink | WikiTag>): readonly WikiNode[] {
    if (node.type === "template") return this.options.template(node);
    if (node.type === "variant") return this.variant(node);
    if (node.type === "parameter" && node.parts.length > 1) return node.parts[1] ?? [];
    this.drop("template", node.source, node.at);
    return [];
  }

  /** A comment alone on its line takes the line with it. */
  private takeComment(source: string, at: number, shown: readonly Shown[], waiting: WikiNode[]): void {
    this.drop(source.length > 4 ? "comment" : "unclosed-comment", source, at);
    const before = shown.at(-1);
    const after = waiting.at(-1);
    if (after?.type !== "text" || (before && (before.type !== "text" || !endsLine(before.value)))) return;
    const end = after.value.indexOf("\n");
    if (end < 0 || after.value.slice(0, end).trim() !== "") return;
    waiting[waiting.length - 1] = wikiText(after.value.slice(end + 1), after.at + end + 1);
  }

  /** `-{zh-hans:A;zh-hant:B}-`, `-{A}-`, `-{T|…}-`: see <https://www.mediawiki.org/wiki/Writing_systems/Syntax>. */
  private variant({nodes, at, source}: WikiVariant): readonly WikiNode[] {
    const [flags, ...rest] = splitNodes(nodes, "|");
    const flag = rest.length > 0 ? wordsOf(flags ?? []).trim() : "";
    if (/^(?:[THN-]|[THN];.*)$/i.test(flag)) {
      this.drop("variant", source, at);
      return [];
    }
    const content = rest.length > 0 ? rest.flatMap((part, i) => (i === 0 ? part : [wikiText("|", at), ...part])) : nodes;
    const choices = choicesOf(content);
    if (choices.size === 0) return content;
    if (choices.size > 1) this.drop("variant", source, at);
    const wanted = preferred[this.options.script].find((code) => choices.has(code));
    return trimNodes((wanted === undefined ? [...choices.values()][0] : choices.get(wanted)) ?? []);
  }

  private drop(rule: Rule, source: string, at: number): void {
    this.options.findings.drop(rule, source.slice(0, longestListed), this.options.placeAt(at));
  }
}

const preferred = {
  Hans: ["zh-hans", "zh-cn", "zh-sg", "zh-my", "zh"],
  Hant: ["zh-hant", "zh-tw", "zh-hk", "zh-mo", "zh"],
} as const;

/** What stands for each script, by its code; empty when the text names none. */
function choicesOf(nodes: readonly WikiNode[]): Map<string, WikiNode[]> {
  const choices = new Map<string, WikiNode[]>();
  let last: WikiNode[] | null = null;
  splitNodes(nodes, ";").forEach((part, i) => {
    const first = part[0];
    const [whole = "", , code = ""] = first?.type === "text" ? (/^(\s*(?:[^:=]{0,50}=>\s*)?)(zh(?:-[a-z]{2,4})?)\s*:/i.exec(first.value) ?? []) : [];
    if (first?.type === "text" && whole !== "") {
      last = [wikiText(first.value.slice(whole.length), first.at + whole.length), ...part.slice(1)];
      choices.set(code.toLowerCase(), last);
    } else if (i > 0 && last && wordsOf(part).trim() !== "") append(last, [wikiText(";", part[0]?.at ?? 0), ...part]);
  });
  return choices;
}

/** Signs that a template put beside a text count with it: `{{!}}-` begins a table's row. */
function addShown(shown: Shown[], node: Shown): void {
  const last = shown.at(-1);
  if (node.type !== "text" || last?.type !== "text") shown.push(node);
  else shown[shown.length - 1] = {...last, value: last.value + node.value};
}

function endsLine(value: string): boolean {
  // A long line is none of spaces: looking through all of it again for every comment would take quadratic time.
  const tail = value.slice(-200);
  const end = tail.lastIndexOf("\n");
  return tail.slice(end + 1).trim() === "" && (end >= 0 || tail === "");
}
