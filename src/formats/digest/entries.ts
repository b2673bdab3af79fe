import type {Place} from "../../model/message.js";
import {append} from "../../syntax/append.js";
import {linesOf, type TextLine} from "../../syntax/text-lines.js";
import {readByline} from "../html/byline.js";
import {readLabelledLine, type LabelledLine} from "../text/labelled-line.js";
import {wholeLink} from "../text/link.js";
import {withoutEnd} from "../../text/trim.js";

/** A stretch of an entry under a heading of its own, such as `### 正文`; `heading` is empty for what comes first. */
export type DigestPart = {readonly heading: string; readonly headingPlace: Place; readonly level: number; readonly lines: readonly TextLine[]};

export type DigestEntry = {
  readonly title: string;
  readonly titlePlace: Place;
  /** The heading with the number before the title; `null` when it has none. */
  readonly numbered: string | null;
  /** The address that the heading itself links to. */
  readonly link: string | null;
  /** Lines below the heading and at the end. */
  readonly fields: readonly LabelledLine[];
  readonly parts: readonly DigestPart[];
};

export type Digest = {
  /** What stands above the first entry. */
  readonly preamble: readonly TextLine[];
  readonly entries: readonly DigestEntry[];
};

type Heading = {readonly level: number; readonly text: string; readonly index: number};

/** Fields that tell an article from a section of one. */
const telling = new Set(["date", "publisher", "address", "author"]);

const mostEntries = 5000;

const longestByline = 120;

/**
 * Cuts a file into its entries, known by structure: headings of one level, most of which carry two or more labelled
 * lines of an article (date, source, link, author) right below them or at their end. A single entry counts where the
 * file has a heading above it and numbers the entry. In a text without such headings a numbered line right above a
 * labelled one is an entry's, and so is a line that a label says to be a title. `null` for any other text.
 */
export function readDigest(text: string): Digest | null {
  if (!/^#{1,4}[ \t]/m.test(text)) return (numberedLine.test(text) ? readNumbered(linesOf(text)) : null) ?? (titleLine.test(text) ? readTitled(linesOf(text)) : null);
  const lines = linesOf(text);
  const headings = lines.flatMap((line, index) => headingOf(line, index));
  for (const level of [1, 2, 3, 4]) {
    const starts = headings.filter((heading) => heading.level === level);
    if (starts.length === 0 || starts.length > mostEntries) continue;
    const entries = starts.map((start, i) => readEntry(lines, start, starts[i + 1]?.index ?? lines.length));
    if (isDigest(entries, starts, headings)) return {preamble: lines.slice(0, starts[0]?.index), entries};
  }
  return null;
}

/** A numbered title on a line of its own, perhaps in strong letters. */
const numberedLine = /^\s{0,3}(?:\*\*)?(?:\d{1,4}[.、．)）]\s?|【\d{1,4}】|第\s?\d{1,4}\s?[条篇则則]|[一二三四五六七八九十]{1,3}、)\S.*$/m;

function readNumbered(lines: readonly TextLine[]): Digest | null {
  const starts = lines.flatMap((line, index): Heading[] => {
    const isTitle = !line.inFence && numberedLine.test(line.text) && !/[。；]$/.test(line.text.trim()) && labelledBelow(lines, index);
    return isTitle ? [{level: 1, text: line.text.trim().replace(/^\*\*(.+)\*\*$/, "$1"), index}] : [];
  });
  if (starts.length < 2 || starts.length > mostEntries) return null;
  const entries = starts.map((start, i) => readEntry(lines, start, starts[i + 1]?.index ?? lines.length));
  return isDigest(entries, starts, []) ? {preamble: lines.slice(0, starts[0]?.index), entries} : null;
}

const titleLine = /^[-*\s【]{0,4}(?:标题|標題|题目|題目|title|headline)[】\s]{0,2}[:：】]/im;

/** Where a text begins, on a line of its own. */
const beginsText = /^\s{0,3}【?(?:正文|全文|内容|內容|content|body|text)】?\s?[:：]?\s*$/i;

function readTitled(lines: readonly TextLine[]): Digest | null {
  const starts = lines.flatMap((line, index): Heading[] => {
    const field = line.inFence || !titleLine.test(line.text) ? null : readLabelledLine(line.text, line.number);
    return field?.field === "title" && labelledBelow(lines, index) ? [{level: 1, text: field.value, index}] : [];
  });
  if (starts.length < 2 || starts.length > mostEntries) return null;
  const named = lines.map((line) => (beginsText.test(line.text) ? {...line, text: `## ${line.text.replace(/[【】:：]/g, "").trim()}`} : line));
  const entries = starts.map((start, i) => readEntry(named, start, starts[i + 1]?.index ?? lines.length));
  return isDigest(entries, starts, []) ? {preamble: lines.slice(0, starts[0]?.index), entries} : null;
}

/** Whether the line below another, or the one behind an empty line, has a label. */
function labelledBelow(lines: readonly TextLine[], index: number): boolean {
  const below = lines.slice(index + 1, index + 3).find(({text}) => text.trim() !== "");
  return below !== undefined && readLabelledLine(below.text, below.number) !== null;
}

function headingOf({text, inFence}: TextLine, index: number): Heading[] {
  const [, marks = "", words = ""] = inFence ? [] : (/^ {0,3}(#{1,6})[ \t]+(\S.*)$/.exec(text) ?? []);
  return marks === "" ? [] : [{level: marks.length, text: withoutClosingMarks(words).trim(), index}];
}

/** A heading may be closed by marks that stand apart. */
function withoutClosingMarks(words: string): string {
  const bare = withoutEnd(withoutEnd(words, /[ \t]/), /#/);
  return /[ \t]$/.test(bare) ? bare : words;
}

function isDigest(entries: readonly DigestEntry[], starts: readonly Heading[], headings: readonly Heading[]): boolean {
  const full = entries.filter(({fields, link}) => new Set([...fields.map(({field}) => field), ...(link ? ["address"] : [])].filter((field) => telling.has(field))).size >= 2);
  if (starts.length > 1) return full.length >= 2 && full.length * 2 > starts.length;
  const [only] = starts;
  return full.length === 1 && only !== undefined && numbering.test(only.text) && (headings[0]?.level ?? 9) < only.level;
}

/** `1. `, `1、`, `[1]`, `(1)`, `第1条`, `一、` before a title. */
const numbering = /^(?:\d{1,4}[.、．)）:：]\s*|[[(（【]\d{1,4}[\])）】]\s*|第\s?\d{1,4}\s?[条篇則则]\s*[:：.、]?\s*|[一二三四五六七八九十]{1,3}、\s*|#\d{1,4}\s+)/;

function readEntry(lines: readonly TextLine[], start: Heading, end: number): DigestEntry {
  const line = lines[start.index];
  const words = start.text.replace(numbering, "");
  const link = wholeLink(words);
  const title = (link?.label ?? words).replace(/^(\*\*|__)(.+)\1$/, "$2").replace(/\\([\\`*_{}[\]()#+.!|<>-])/g, "$1");
  const titlePlace = {line: line?.number ?? 1, column: Math.max(1, (line?.text.indexOf(link?.label ?? words) ?? 0) + 1)};
  const inside = trimmed(lines.slice(start.index + 1, end));
  const head = fieldsFrom(inside);
  const tail = fieldsFrom(inside.slice(head.used).reverse());
  const content = inside.slice(head.used, inside.length - tail.used);
  return {title, titlePlace, numbered: words === start.text ? null : start.text, link: link?.address ?? null, fields: [...head.fields, ...tail.fields.reverse()], parts: partsOf(content, titlePlace)};
}

/** Labelled lines that follow each other from the beginning, with empty lines and rules between them. */
function fieldsFrom(lines: readonly TextLine[]): {readonly fields: LabelledLine[]; readonly used: number} {
  const fields: LabelledLine[] = [];
  let used = 0;
  for (const [i, line] of lines.entries()) {
    const isGap = line.text.trim() === "" || isRule(line);
    const field = isGap || line.inFence ? [] : labelledIn(line);
    if (!isGap && field.length === 0) break;
    append(fields, field);
    if (!isGap) used = i + 1;
  }
  return {fields, used};
}

/** One labelled line, or several in one: `**来源：** 甲 | **时间：** 乙`. */
function labelledIn({text, number}: TextLine): LabelledLine[] {
  const parts = text.split(/\s[|｜]\s+/);
  const fields = parts.map((part) => readLabelledLine(part, number));
  if (parts.length > 1 && fields.every((field) => field !== null)) return fields;
  const whole = readLabelledLine(text, number);
  return whole ? [whole] : bylineIn(text, number);
}

/** A line with a day and names without labels: `*2024-05-07 | 海港日报 | 作者：甲*`. */
function bylineIn(text: string, number: number): LabelledLine[] {
  const bare = text.trim().replace(/^>\s*/, "").replace(/^(\*\*|__|[*_])([^*_].*)\1$/, "$2");
  if (bare.length > longestByline || /[。！？；]|\]\(|[a-z][.!?](?:\s|$)/.test(bare)) return [];
  const place = {line: number, column: 1};
  const said = readByline(bare, place);
  if (!said || said.dates.length !== 1) return [];
  const pieces = bare.split(/\s?[|｜·•]\s?|\s[-–—]\s/).map((piece) => piece.trim());
  const loose = pieces.filter((piece) => /^[\p{L}\p{M} .&'’]{2,30}$/u.test(piece) && readByline(piece, place) === null);
  const fields = (field: "date" | "author" | "publisher", values: readonly string[]): LabelledLine[] => values.map((value) => ({field, value, place, line: text.trim()}));
  const publishers = said.publishers.length > 0 || loose.length !== 1 ? said.publishers.map(({value}) => value) : loose;
  return [...fields("date", said.dates.map(({value}) => value)), ...fields("publisher", publishers), ...fields("author", said.authors.map(({value}) => value))];
}

function partsOf(lines: readonly TextLine[], place: Place): DigestPart[] {
  const headings = lines.flatMap((line, index) => headingOf(line, index));
  const first = {heading: "", headingPlace: place, level: 0, lines: lines.slice(0, headings[0]?.index ?? lines.length)};
  const others = headings.map(({text, level, index}, i) => ({
    heading: text,
    headingPlace: {line: lines[index]?.number ?? place.line, column: 1},
    level,
    lines: lines.slice(index + 1, headings[i + 1]?.index ?? lines.length),
  }));
  return [first, ...others];
}

function isRule({text}: TextLine): boolean {
  return /^\s{0,3}(?:-{3,}|\*{3,}|_{3,}|={3,})\s*$/.test(text);
}

/** Without empty lines and rules at the ends: a rule parts entries. */
function trimmed(lines: readonly TextLine[]): readonly TextLine[] {
  const isGap = (line: TextLine): boolean => line.text.trim() === "" || isRule(line);
  const from = lines.findIndex((line) => !isGap(line));
  return from < 0 ? [] : lines.slice(from, lines.findLastIndex((line) => !isGap(line)) + 1);
}
