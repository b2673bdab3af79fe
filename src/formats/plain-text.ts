import type {Element, Root} from "hast";
import type {Format, RawArticle} from "../model/format.js";
import {Findings} from "../model/message.js";
import {element, text as textNode} from "../syntax/nodes.js";
import {linesOf, type TextLine} from "../syntax/text-lines.js";
import {asMailText} from "./text/mail-text.js";
import {readMailHeader, type MailHeader} from "./text/mail-header.js";
import {isAboveMessage} from "./text/line-of-origin.js";
import {isHeaderLine, isNameAboveDate, isSubtitle, readLooseHeader} from "./text/loose-header.js";
import {factsOf} from "./markdown-post.js";
import {isBeyondLines, readPlainly} from "./plainly.js";
import {escapedLines, hasEscapedLineEnds} from "../text/escaped-line-ends.js";
import {proseWeight} from "./text/prose-evidence.js";

/** Prose that a text must hold to pass for an article: about a sentence of Chinese, or two of English. */
const leastProse = 20;

const longestTitle = 80;

/** Text without markup, when it holds sentences: a table of values, a list or source code is none. */
export const plainText: Format = {
  name: "plain-text",
  recognises({text}) {
    const weight = Math.round(proseWeight(asMailText(text)));
    return weight >= leastProse ? `sentences of weight ${weight}` : null;
  },
  *parse({text: written}) {
    const findings = new Findings();
    const text = asMailText(written, findings);
    yield isBeyondLines(text) ? readPlainly(text) : readText(hasEscapedLineEnds(text) ? escapedLines(text).join("\n") : text, findings);
  },
};

function readText(text: string, findings: Findings): RawArticle {
  const all = linesOf(text).map((line) => ({...line, inFence: false}));
  const mail = readMailHeader(all, findings);
  if (mail) return readMail(all, mail, findings);
  const lines = withoutTrail(all, findings);
  const first = lines.find((line) => line.text.trim() !== "" && !isAboveMessage(line.text));
  const title = first && isTitle(first, lines) ? first : null;
  const header = readLooseHeader(lines, (line) => line === title, findings);
  const heading = title && !header.taken.has(title.number)
    ? {title: {value: title.text.trim(), place: {line: title.number, column: 1}}, address: null, lines: new Set([title.number])}
    : null;
  const rest = lines.filter(({number}) => !header.taken.has(number) && !heading?.lines.has(number));
  return {entry: 0, ...factsOf(header, heading, findings), body: paragraphsOf(rest), findings};
}

/** What stands below the header of a mail, in which a line of its own is no title. */
function readMail(lines: readonly TextLine[], {facts, taken}: MailHeader, findings: Findings): RawArticle {
  const rest = lines.filter(({number}) => !taken.has(number));
  return {entry: 0, ...factsOf({...facts, taken}, null, findings), body: paragraphsOf(rest), findings};
}

/** Where a site says that a page stands, above its title: `某网 > 社会 > 正文`. */
const trail = /^(?:(?:当前|您的|你的|您现在的|現在|目前)?位置[：:]\s?)?[^>»›。，]{1,20}(?:\s?[>»›]\s?[^>»›。，]{1,20}){1,6}$/u;

/** The lines but for such a trail, which is listed. */
function withoutTrail(lines: readonly TextLine[], findings: Findings): readonly TextLine[] {
  const first = lines.find(({text}) => text.trim() !== "");
  if (!first || !trail.test(first.text.trim())) return lines;
  findings.drop("page-navigation", first.text.trim(), {line: first.number, column: 1});
  return lines.filter((line) => line !== first);
}

/** A short first line that ends no sentence, set apart from the text by an empty line, an indented or a longer one, a date or a byline. */
function isTitle(line: TextLine, lines: readonly TextLine[]): boolean {
  const words = line.text.trim();
  const at = lines.indexOf(line);
  const [below, afterwards] = lines.slice(at + 1, at + 3);
  const next = below?.text ?? "";
  const isApart = next.trim() === "" || (below !== undefined && (isHeaderLine(below) || isSubtitle(below))) || isNameAboveDate(below, afterwards) || /^[ \t\u3000]{2,}/.test(next) || next.length > 2 * words.length;
  return words.length <= longestTitle && !/[。.；;，,：:]$/.test(words) && isApart && lines.some((other) => other !== line && other.text.trim() !== "");
}

/** A paragraph for every line, or for lines that were broken at a margin. */
function paragraphsOf(lines: readonly TextLine[]): Root {
  const widest = lines.reduce((most, {text}) => Math.max(most, width(text)), 0);
  const root: Root = {type: "root", children: []};
  let open: {words: string; readonly from: number; to: number; last: string} | null = null;
  const close = (): void => {
    if (open && open.words !== "") root.children.push(paragraph(open.words, open.from, open.to));
    open = null;
  };
  for (const {text, number} of lines) {
    const goesOn: boolean = open !== null && number === open.to + 1 && isBroken(open.last, text, widest);
    if (!goesOn || open === null) {
      close();
      open = {words: text.trim(), from: number, to: number, last: text};
    } else open = {words: join(open.words, text.trim()), from: open.from, to: number, last: text};
  }
  close();
  return root;
}

/** Whether a line was broken because it reached the margin: nearly as wide as the widest, and no end of a sentence. No paragraph ends with a comma. */
function isBroken(line: string, next: string, widest: number): boolean {
  if (widest > 120 || next.trim() === "" || /^[ \t\u3000]/.test(next)) return false;
  const words = line.trimEnd();
  return /[，、]$/.test(words) || (width(line) >= 0.75 * widest && !/[。！？：:…]["”』」]?$/.test(words));
}

function join(words: string, more: string): string {
  return /\p{Script=Han}$|[，、；]$/u.test(words) && /^[\p{Script=Han}“「]/u.test(more) ? words + more : `${words} ${more}`;
}

/** Columns that a line takes: a Chinese character is as wide as two letters. */
function width(line: string): number {
  return line.length + (line.match(/[\u2e80-\u9fff\uff00-\uffef]/g)?.length ?? 0);
}

function paragraph(words: string, from: number, to: number): Element {
  return {...element("p", {}, [textNode(words)]), position: {start: {line: from, column: 1}, end: {line: to, column: 1}}};
}
