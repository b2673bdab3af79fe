import type {Findings, Place} from "../../model/message.js";
import {linesOf} from "../../syntax/text-lines.js";

/** `.class`, `#id`, `key=value`; a list of them. */
const attribute = String.raw`(?:[.#][\w:-]{1,60}|[\w:-]{1,40}=(?:"[^"{}\n]{0,200}"|'[^'{}\n]{0,200}'|[^\s{}"']{1,100}))`;
const list = String.raw`${attribute}(?:\s{1,9}${attribute}){0,12}`;

/** Ways in which kramdown and Pandoc set attributes on what stands before them, in this order; what the first group holds is text. */
const marks: readonly RegExp[] = [
  // a line of its own: `{: .lead}`, `::: {.note}`, `:::`
  /^(\s*)(?:>\s?)?\{:[^{}\n]{0,300}\}\s*$/,
  new RegExp(String.raw`^()\s{0,3}:{3,9}(?:\s?\{\s?${list}\s?\}|\s[\w-]{1,40})?\s?:{0,9}\s*$`),
  // behind a heading, an item, a link, an image, a piece of code, emphasis
  new RegExp(String.raw`^(\s{0,3}#{1,6}\s.*\S)\s{1,9}\{:?\s?${list}\s?\}\s*$`),
  new RegExp(String.raw`([^\s{}])\{:\s?${list}\s?\}`, "g"),
  new RegExp(String.raw`([)\u0060])\{\s?${list}\s?\}`, "g"),
  // around a piece of text: `[小字]{.smallcaps}`
  new RegExp(String.raw`\[([^[\]\n]{1,300})\]\{\s?${list}\s?\}`, "g"),
];

/** Takes attributes out of a Markdown text and lists them; no line moves, and code stays as it is. */
export function takeAttributes(text: string, place: Place, findings: Findings): string {
  if (!/\{[:.#\s\w]|^:::/m.test(text)) return text;
  return linesOf(text).map(({text: line, inFence}, nth) => {
    if (inFence || !/[{]|^\s{0,3}:::/.test(line)) return line;
    const kept = marks.reduce((words, mark) => words.replace(mark, "$1"), line);
    if (kept !== line) findings.drop("shortcode", line.trim().slice(0, 400), {line: place.line + nth, column: 1});
    return kept;
  }).join("\n");
}
