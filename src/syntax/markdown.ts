import type {Nodes as HastNodes, Root} from "hast";
import type {List, Nodes, Root as Mdast} from "mdast";
import rehypeRaw from "rehype-raw";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import {unified} from "unified";
import type {Place} from "../model/message.js";
import "../model/mark.js";
import {append} from "./append.js";
import {endAddresses} from "./markdown-autolinks.js";
import {tooHeavy} from "./markdown-bounds.js";
import {buildDefinitions, mayDefine} from "./markdown-definitions.js";
import {emphasisWithoutSpaces} from "./markdown-emphasis.js";
import {keepWords} from "./markdown-kept.js";
import {markNotes} from "./markdown-notes.js";
import {plainParagraphs, type PlainLine} from "./plain-paragraphs.js";
import {within} from "./within.js";

/** Items keep the numbers that the seed gave them: `88. …` after `90. …` is a countdown, not item 91. */
function keepNumbers() {
  return (root: Mdast, file: {toString(): string}): void => {
    const waiting: Nodes[] = [root];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if ("children" in node) append(waiting, node.children);
      if (node.type === "list" && node.ordered) numberItems(node, file.toString());
    }
  };
}

function numberItems(list: List, markdown: string): void {
  let expected = list.start ?? 1;
  for (const item of list.children) {
    const offset = item.position?.start.offset ?? 0;
    const [written] = /^\d{1,9}/.exec(markdown.slice(offset, offset + 9)) ?? [];
    const number = written === undefined ? expected : Number(written);
    if (number !== expected) item.data = {hProperties: {value: String(number)}};
    expected = number + 1;
  }
}

// Footnotes of the seed get numbers, never words of ours: left alone, remark-rehype adds an English heading and labels,
// and it takes an empty string for none of ours.
const wordless = {footnoteLabel: " ", footnoteLabelTagName: "div", footnoteBackLabel: " ", footnoteBackContent: () => []};

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, {singleTilde: false})
  .use(emphasisWithoutSpaces)
  .use(endAddresses)
  .use(keepNumbers)
  .use(keepWords)
  .use(remarkRehype, {allowDangerousHtml: true, ...wordless})
  .use(rehypeRaw)
  .freeze();

/**
 * Reads Markdown (CommonMark and GFM, lists of definitions, HTML within it too) as hast. Positions are those of the seed file when `place`
 * says where the text begins. A text that would take the parser too long becomes plain paragraphs, and
 * `data.unparsed` of the root says why. Not safe to show: nothing has been sanitised.
 */
export function fromMarkdown(markdown: string, place: Place = {line: 1, column: 1}): Root {
  const reason = tooHeavy(markdown);
  const root = (reason === null ? parse(markdown) : null) ?? unparsed(markdown, reason ?? `${markdown.length} characters of Markdown`);
  if (markdown.includes("[^")) markNotes(root);
  if (mayDefine(markdown)) buildDefinitions(root);
  movePositions(root, place);
  return root;
}

/** Characters that the parser reads in a moment, whatever they are. */
const short = 2000;

/** Milliseconds of a processor for any text, and for one as long as the bounds let through; the parser reads some 500 characters in one. */
const longest = {any: 1500, all: 2500} as const;

/** What the parser makes of a text; `null` when it does not come to an end. */
function parse(markdown: string): Root | null {
  const work = (): Root => processor.runSync(processor.parse(markdown), markdown);
  return markdown.length <= short ? work() : within(Math.round(Math.min(longest.any + markdown.length / 500, longest.all)), work);
}

/** A text that nothing has been read from: what stands between empty lines is a paragraph. */
function unparsed(markdown: string, reason: string): Root {
  const lines: PlainLine[] = [];
  let line = 1;
  for (const part of markdown.split(/((?:\r\n?|\n)[ \t]*(?:\r\n?|\n)\s*)/)) {
    if (part.trim() !== "") lines.push({words: part.trim(), place: {line, column: 1}});
    line += part.split(/\r\n?|\n/).length - 1;
  }
  return {type: "root", children: plainParagraphs(lines), data: {unparsed: reason}};
}

/** Moves every position from the Markdown text to the seed that holds it. */
function movePositions(root: Root, place: Place): void {
  const waiting: HastNodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ("children" in node) append(waiting, node.children);
    // The HTML parser leaves out the ends of elements that the seed never closed.
    const {start, end = start}: {start?: Place; end?: Place} = node.position ?? {};
    if (start && end) node.position = {start: moved(start, place), end: moved(end, place)};
    else delete node.position;
  }
}

function moved(point: Place, place: Place): Place {
  return {line: point.line + place.line - 1, column: point.column + (point.line === 1 ? place.column - 1 : 0)};
}
