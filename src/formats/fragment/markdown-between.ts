import type {Element, ElementContent, Root} from "hast";
import type {Findings, Place} from "../../model/message.js";
import {append} from "../../syntax/append.js";
import {fromMarkdown} from "../../syntax/markdown.js";
import {attribute, contentOf, isElement, type Parent} from "../../syntax/nodes.js";
import {takeAttributes} from "../post/attributes.js";

/** Elements that hold blocks, between which Markdown may stand. */
const holders = new Set("div section article main aside center blockquote details header footer".split(" "));
/** Elements that stand within a line of Markdown. */
const inLine = new Set("a abbr b bdi big br cite code del em font i img ins kbd mark q rp rt ruby s small span strike strong sub sup time tt u wbr".split(" "));

/** What may be a sign of Markdown anywhere in a text, to be found fast. */
const hint = /\*\*[^\s*]|\]\((?:https?:)?\/|^[ \t]*(?:#{1,6}[ \t]+\S|>[ \t]+\S|```|!\[|\*\S|(?:[-*+]|\d{1,2}\.)[ \t]+\S)/m;
/** What is one: strong words, links and pictures, headings, quotations, code, a line in emphasis, two items. */
const sign = /\*\*[^\s*][^*\n]{0,300}\*\*|\]\((?:https?:)?\/[^)\n]{1,1000}\)|^[ \t]*(?:#{1,6}[ \t]+\S|>[ \t]+\S|```)|^[ \t]*\*[^\s*][^*\n]{0,300}\*[ \t]*$|^[ \t]*(?:[-*+]|\d{1,2}\.)[ \t]+\S.*\n\s*(?:[-*+]|\d{1,2}\.)[ \t]+\S/m;
/** Within an element Markdown begins below an empty line: <https://spec.commonmark.org/0.31.2/#html-blocks>. */
const afterEmptyLine = /^[ \t]*\n[ \t]*\n/;

/**
 * Reads Markdown that stands between the elements of an HTML text, or within one below an empty line or with kramdown's
 * `markdown="1"`. `content` is the text that the tree was read from, `place` where it begins in the seed.
 */
export function readMarkdownBetween(body: Root, content: string, place: Place, findings: Findings): Root {
  if (!hint.test(content)) return body;
  const starts = [0];
  for (let at = content.indexOf("\n"); at >= 0; at = content.indexOf("\n", at + 1)) starts.push(at + 1);
  const offsetOf = ({line, column}: Place): number => (starts[line - place.line] ?? content.length) + column - (line === place.line ? place.column : 1);
  // where tags are not closed where they should be, an element may stand twice, and its words with it
  let done = 0;
  const read = (run: readonly ElementContent[], isBelowEmpty: boolean): readonly ElementContent[] => {
    const [start, end] = [run[0]?.position?.start, run.at(-1)?.position?.end];
    if (!start || !end) return run;
    const [from, to] = [offsetOf(start), offsetOf(end)];
    const written = from < done ? "" : content.slice(from, to);
    done = Math.max(done, to);
    if (!sign.test(written) || (isBelowEmpty && !afterEmptyLine.test(written))) return run;
    const above = /^\s*\n/.exec(written)?.[0] ?? "";
    const first = {line: start.line + above.split("\n").length - 1, column: above === "" ? start.column : 1};
    return contentOf(fromMarkdown(takeAttributes(withoutIndent(written.slice(above.length)), first, findings), first));
  };
  return {...body, children: within(body, false, read)};
}

type Read = (run: readonly ElementContent[], isBelowEmpty: boolean) => readonly ElementContent[];

/** Children of a holder, each run of what stands in lines read anew. */
function within(parent: Parent, isBelowEmpty: boolean, read: Read): ElementContent[] {
  const made: ElementContent[] = [];
  let run: ElementContent[] = [];
  const end = (): void => {
    if (run.length > 0) append(made, read(run, isBelowEmpty));
    run = [];
  };
  for (const node of contentOf(parent)) {
    if (node.type === "text" || (isElement(node) && inLine.has(node.tagName))) {
      run.push(node);
      continue;
    }
    end();
    made.push(isElement(node) && holders.has(node.tagName) ? heldBy(node, read) : node);
  }
  end();
  return made;
}

function heldBy(node: Element, read: Read): Element {
  const isMarkdown = /^(?:1|block|span)$/.test(attribute(node, "markdown") ?? "");
  return {...node, children: within(node, !isMarkdown, read)};
}

/** Lines without the spaces that all of them begin with, which would make code of them. */
function withoutIndent(text: string): string {
  const lines = text.split("\n");
  const least = lines.filter((line) => line.trim() !== "").reduce((fewest, line) => Math.min(fewest, /^ */.exec(line)?.[0].length ?? 0), Infinity);
  return least === 0 || least === Infinity ? text : lines.map((line) => line.slice(least)).join("\n");
}
