import type {Findings, Place} from "../../model/message.js";
import {linesOf} from "../../syntax/text-lines.js";

/** `.class`, `#id`, `key=value`; a list of them. */
const name = String.raw`[.#][\p{L}\p{N}_:.-]{1,60}`;
const attribute = String.raw`(?:${name}|[\w:-]{1,40}=(?:"[^"{}\n]{0,200}"|'[^'{}\n]{0,200}'|[^\s{}"']{1,100}))`;
const list = String.raw`${attribute}(?:\s{1,9}${attribute}){0,12}`;

const around = new RegExp(String.raw`\[([^[\]\n]{1,300})\]\{\s?${list}\s?\}`, "gu");

/** Ways in which kramdown and Pandoc set attributes on what stands before them, in this order; what the first group holds is text. */
const marks: readonly RegExp[] = [
  // a line of its own: `{: .lead}`, `::: {.note}`, `:::`
  /^(\s*)(?:>\s?)?\{:[^{}\n]{0,300}\}\s*$/,
  new RegExp(String.raw`^()\s{0,3}:{3,9}(?:\s?\{\s?${list}\s?\}|\s[\w-]{1,40})?\s?:{0,9}\s*$`, "u"),
  // behind a heading, an item, a link, an image, a piece of code, emphasis
  new RegExp(String.raw`^(\s{0,3}#{1,6}\s.*\S)\s{1,9}\{:?\s?${list}\s?\}\s*$`, "u"),
  new RegExp(String.raw`([^\s{}])\{:\s?${list}\s?\}`, "gu"),
  new RegExp(String.raw`([)\u0060])\{\s?${list}\s?\}`, "gu"),
  // behind a paragraph: a name comes first
  new RegExp(String.raw`([^\s{}_^])\s?\{(?=[.#]\p{L})${list}\s?\}\s*$`, "u"),
  // around a piece of text, which may be marked again: `[小字]{.smallcaps}`, `[[小字]{.smallcaps}]{#a}`
  around,
  around,
];

/** Behind a heading with a line below it: `歷史 {#history}`. */
const behindHeading = new RegExp(String.raw`^(\s{0,3}\S.*\S)\s{1,9}\{:?\s?${list}\s?\}\s*$`, "u");
const isUnderline = /^\s{0,3}(?:={2,}|-{2,})\s*$/;

/** The place of a table of contents, which kramdown writes: the line above `{:toc}`. */
const contents = /^\s{0,3}(?:[*+-]|1\.)\s+\S.{0,60}$/;

/** `:::tip[潮汐]`, `::: warning 大风`: a box of a kind, perhaps with a heading, as Docusaurus and VuePress have it. */
const container = /^(\s{0,3}):{3,9}\s?[a-z][\w-]{1,20}(?:\[([^\]\n]{1,100})\]|\s{1,9}([^\s{].{0,100}))?\s*$/i;

/** `> [!quote] 船长`: a box of a kind, with a heading. */
const callout = /^(\s{0,3}(?:>\s?){1,5})\[!([\w-]{1,30})\][+-]?(.*)$/;

/**
 * Takes attributes out of a Markdown text and lists them, and the marks of boxes and of highlighted words, which other
 * Markdown does not know; no line moves, and code stays as it is.
 */
export function takeAttributes(text: string, place: Place, findings: Findings): string {
  if (!/\{[:.#\s\w]|^:::|\[!|==/m.test(text)) return text;
  const lines = linesOf(text);
  return lines.map(({text: line, inFence}, nth) => {
    if (inFence) return line;
    const drop = (): void => findings.drop("shortcode", line.trim().slice(0, 400), {line: place.line + nth, column: 1});
    const [, mark = "", , heading = ""] = callout.exec(line) ?? [];
    if (mark !== "") {
      drop();
      return heading.trim() === "" ? mark : `${mark}**${heading.trim()}**\\`;
    }
    const [box, indent = "", inBrackets = "", behind = inBrackets] = container.exec(line) ?? [];
    if (box !== undefined) {
      drop();
      return behind.trim() === "" ? "" : `${indent}**${behind.trim()}**`;
    }
    if (contents.test(line) && /^\s*\{:\s?toc\s?\}/.test(lines[nth + 1]?.text ?? "")) {
      drop();
      return "";
    }
    const shown = line.includes("==") ? line.replace(highlighted, "<mark>$1</mark>") : line;
    if (!/[{]|^\s{0,3}:::/.test(shown)) return shown;
    const underlined = isUnderline.test(lines[nth + 1]?.text ?? "") ? shown.replace(behindHeading, "$1") : shown;
    const kept = marks.reduce((words, mark) => words.replace(mark, "$1"), underlined);
    if (kept !== shown) drop();
    return kept;
  }).join("\n");
}

/** `==重点==`; `a == b == c` has spaces within. */
const highlighted = /(?<![\w=])==([^\s=](?:[^=\n]{0,198}[^\s=])?)==(?![\w=])/g;
