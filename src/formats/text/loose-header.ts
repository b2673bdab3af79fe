import type {Written} from "../../model/format.js";
import type {Findings} from "../../model/message.js";
import type {TextLine} from "../../syntax/text-lines.js";
import {readDate} from "../../syntax/written-date.js";
import {readByline} from "../html/byline.js";
import {nameBesideAddress, readLabelledLine, type LabelField, type LabelledLine} from "./labelled-line.js";
import {destination} from "./link.js";
import {readOrigin, readPrinted} from "./line-of-origin.js";
import type {WrittenFacts} from "../written-facts.js";

/** What lines around a text without front matter say of it. */
export type LooseHeader = WrittenFacts & {
  /** Numbers of the lines that were taken. */
  readonly taken: ReadonlySet<number>;
};

/** `created`: when the note was made, which counts where nothing says when its text was published. */
type Said = Partial<WrittenFacts> & {readonly created?: WrittenFacts["dates"]};

/** Lines that are looked at above and below the text. */
const mostAbove = 25;
const mostBelow = 8;

/**
 * Reads labelled lines, dates, bylines and bare addresses above a text, up to its first line that is none of these, and
 * labelled lines at its end. `isTitle` says which lines to pass over. What is taken is listed in the findings.
 */
export function readLooseHeader(lines: readonly TextLine[], isTitle: (line: TextLine) => boolean, findings: Findings): LooseHeader {
  const said: (Said & {readonly line: TextLine})[] = [];
  const shown = lines.filter(({text}) => text.trim() !== "");
  const rules: number[] = [];
  const unknown = unknownIn(lines);
  for (const [i, line] of shown.slice(0, mostAbove).entries()) {
    const above = shown[i - 1];
    const found = line.inFence ? null : (readLine(line) ?? (unknown.has(line.number) ? {} : null) ?? (above && isTitle(above) ? (readPublisher(line, shown[i + 1]) ?? readName(line, shown[i + 1])) : null));
    if (found) said.push({...found, line});
    else if (isRule(line)) rules.push(line.number);
    else if (!isTitle(line) && !(above && isTitle(above) && isSubtitle(line))) break;
  }
  for (const line of shown.slice(-mostBelow).reverse()) {
    const found = line.inFence || said.some((above) => above.line === line) ? null : (readLabelled(line) ?? readPrinted(line.text.trim(), {line: line.number, column: 1}));
    if (found) said.push({...found, line});
    else if (!isRule(line) && !isNotice(line)) break;
  }
  const lastAbove = Math.max(0, ...said.filter(({line}) => shown.indexOf(line) < mostAbove).map(({line}) => line.number));
  for (const {line} of said) findings.drop("labelled-line", line.text.trim(), {line: line.number, column: 1});
  const dates = said.flatMap(({dates = []}) => dates);
  return {
    titles: said.flatMap(({titles = []}) => titles),
    addresses: said.flatMap(({addresses = []}) => addresses),
    authors: said.flatMap(({authors = []}) => authors),
    publishers: said.flatMap(({publishers = []}) => publishers),
    dates: dates.length > 0 ? dates : said.flatMap(({created = []}) => created),
    tags: said.flatMap(({tags = []}) => tags),
    // rules between such lines part nothing of the text
    taken: new Set([...said.map(({line}) => line.number), ...rules.filter((number) => number < lastAbove)]),
  };
}

const keyed = /^(?:\.\.\s|#\+|:(?=[a-z_-]{1,20}:\s))?[A-Za-z_][\w-]{0,30}:(?:\s{1,9}\S.{0,300})?$/;

/** Numbers of lines `key: value` with a key that no row has, close to others that tell of an article, at the top of a text: what else a generator knows of it. */
function unknownIn(lines: readonly TextLine[]): ReadonlySet<number> {
  const from = lines.findIndex(({text}) => text.trim() !== "");
  const end = lines.findIndex(({text}, i) => i >= from && !keyed.test(text.trim()) && !isRule({text, number: 0, inFence: false}));
  const block = lines.slice(Math.max(0, from), end < 0 ? from : end).filter((line) => !isRule(line)).slice(0, mostAbove);
  const known = block.filter((line) => readLabelled(line) !== null);
  return new Set(known.length < 2 ? [] : block.filter((line) => !known.includes(line)).map(({number}) => number));
}

/** Whether a line is one that such a header consists of. */
export function isHeaderLine(line: TextLine): boolean {
  return readLine(line) !== null;
}

function readLine(line: TextLine): Said | null {
  return readLabelled(line) ?? readBare(line);
}

/** A row of a table of two columns, `| 来源 | 海港日报 |`. */
const row = /^\s{0,3}\|\s{0,99}([^|]{1,40}?)\s{0,99}\|\s{0,99}([^|]{1,1000}?)\s{0,99}\|\s*$/;

/** The rows above it: `| 项目 | 内容 |`, `| --- | --- |`. */
const rowsAbove = /^\s{0,3}\|(?:\s{0,99}:?-{1,99}:?\s{0,99}\|){2}\s*$|^\s{0,3}\|\s{0,99}(?:项目|項目|字段|欄位|属性|屬性|名称|key|field|property|item|name)?\s{0,99}\|\s{0,99}(?:内容|內容|值|value|content|details?)?\s{0,99}\|\s*$/i;

function readLabelled(line: TextLine): Said | null {
  if (rowsAbove.test(line.text)) return {};
  const [, label, value] = row.exec(line.text) ?? [];
  return label === undefined || value === undefined ? readLabels(line) : readLabels({...line, text: `${label}：${value}`});
}

function readLabels({text: written, number}: TextLine): Said | null {
  const text = written.replace(/^(\s*)(\*\*|__|[*_])(?=[^*_\s])(.*[^*_\s])\2\s*$/, "$1$3");
  const parts = text.split(/\s[|｜]\s+|\s{2,99}(?=\S)|　(?=\S)/);
  const fields = (parts.length > 1 ? parts : [text]).map((part, i) => readLabelledLine(part, number) ?? (parts.length > 1 ? datePart(part, i, number) : null));
  const read = fields.every((field) => field !== null) ? fields : [readLabelledLine(text, number)];
  const said = read.map((field) => (field ? saidBy(field.field, {value: field.value, place: field.place}, text) : null));
  return said.every((one) => one !== null) ? said.reduce(merge, {}) : null;
}

/** A part of a line of several that is a date without a label: `作者：甲 | 2024年5月7日`. */
function datePart(part: string, nth: number, number: number): LabelledLine | null {
  const value = part.trim();
  return nth > 0 && readDate(value) && !/^\d+$/.test(value) ? {field: "date", value, place: {line: number, column: 1}, line: value} : null;
}

function merge(a: Said, b: Said): Said {
  return {
    titles: [...(a.titles ?? []), ...(b.titles ?? [])],
    addresses: [...(a.addresses ?? []), ...(b.addresses ?? [])],
    authors: [...(a.authors ?? []), ...(b.authors ?? [])],
    publishers: [...(a.publishers ?? []), ...(b.publishers ?? [])],
    dates: [...(a.dates ?? []), ...(b.dates ?? [])],
    created: [...(a.created ?? []), ...(b.created ?? [])],
    tags: [...(a.tags ?? []), ...(b.tags ?? [])],
  };
}

function saidBy(field: LabelField, written: Written, line: string): Said | null {
  const {value, place} = written;
  if (field === "date") return readDate(value) ? {dates: [{...written, from: "date-line"}]} : null;
  if (field === "created") return readDate(value) ? {created: [{...written, from: "date-line"}]} : null;
  if (field === "collected") return readDate(value) ? {} : null;
  if (field === "title") return {titles: [written]};
  if (field === "author") return {authors: [written]};
  if (field === "publisher") return value.length <= 60 ? {publishers: [written]} : null;
  if (field === "tags") return {tags: value.split(/[,，、;；]|\s(?=#)/).map((tag) => ({value: tag.trim().replace(/^#/, ""), ...(place && {place})}))};
  if (field === "no-address") return null;
  if (field !== "address") return value.length <= 40 ? {} : null;
  const name = nameBesideAddress(line);
  return {addresses: [written], publishers: name === null || name.length > 40 ? [] : [{value: name, ...(place && {place})}]};
}

/** A line that is a date, a byline or an address, perhaps in emphasis or as a quotation. */
function readBare({text, number}: TextLine): Said | null {
  const bare = text.trim().replace(/^>\s*/, "").replace(/^(\*\*|__|[*_])(.+)\1$/, "$2").trim();
  const place = {line: number, column: text.indexOf(bare) + 1};
  if (/^<?https?:\/\/[^\s<>]+>?$/i.test(bare)) return {addresses: [{value: destination(bare.replace(/^<|>$/g, "")), place}]};
  if (readDate(bare) && !/^\d+$/.test(bare)) return {dates: [{from: "date-line", value: bare, place}]};
  // An item that is a link is one of a list of articles, whatever date stands behind it.
  if (/^(?:[-*+•]|\d{1,3}[.、)])\s{0,9}\[/.test(bare)) return null;
  if (beginning.test(bare) || wordCount.test(bare) || (rightsReserved.test(bare) && !/[。！？]/.test(bare))) return {};
  const origin = readOrigin(bare, place);
  if (origin) return origin;
  if (bare.length > 120 || /[。！？]|[a-z][.!?](?:\s|$)/.test(bare) || /^#{1,6}\s/.test(bare)) return null;
  const byline = readByline(bare, place);
  return byline && {dates: byline.dates.map((date) => ({...date, from: "date-line" as const})), authors: byline.authors, publishers: byline.publishers};
}

/** Where an export says that the text begins. */
const beginning = /^(?:Markdown Content:|Body:?|Text:|Full ?text:?|[【〖]?正文[】〗]?[:：]?)$/;

/** How long a text is, as data bases of newspapers say it. */
const wordCount = /^\d{1,6} ?(?:字|words)$/;

const rightsReserved = /^(?:Copyright|©|\(c\))\s.{0,100}\b(?:19|20)\d{2}\b.{0,100}$/i;

/** A second headline, as papers set one below the first: `——首批货轮靠岸`. */
export function isSubtitle({text}: TextLine): boolean {
  return /^\s{0,9}(?:[—–]{1,2}|--)\s?[^\s—–-][^。]{2,60}$/.test(text);
}

/** The name of a paper in a line of its own between title and date, as data bases of newspapers have it. */
function readPublisher({text, number}: TextLine, below: TextLine | undefined): Said | null {
  const name = text.trim();
  const isName = name.length <= 60 && /(?:[报報刊社网網]|\b(?:Times|Post|News|Daily|Journal|Herald|Tribune|Press|Standard|Mail|Telegraph|Guardian|Observer))(?:\s?\([^()]{1,30}\))?$/u.test(name);
  return isName && below && readDate(below.text.trim()) ? {publishers: [{value: name, place: {line: number, column: 1}}]} : null;
}

/** A name in a line of its own between title and date. */
function readName({text, number}: TextLine, below: TextLine | undefined): Said | null {
  const isName = /^(?:\p{Script=Han}{2,4}|\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,2})$/u.test(text.trim());
  return isName && below && (isDateLine(below) || wordCount.test(below.text.trim())) ? {authors: [{value: text.trim(), place: {line: number, column: 1}}]} : null;
}

function isDateLine({text}: TextLine): boolean {
  return readDate(text.trim()) !== null && !/^\s*\d+\s*$/.test(text);
}

/** Whether two lines are a name and a date, as they stand below a title. */
export function isNameAboveDate(line: TextLine | undefined, below: TextLine | undefined): boolean {
  return line !== undefined && readName(line, below) !== null;
}

/** What may stand below the last labelled line: whose text it is, and who may print it. */
function isNotice({text}: TextLine): boolean {
  return /^[\s*_（(【>]{0,5}(?:本文|转载|轉載|版[权權]|©|copyright)/i.test(text) && text.length <= 80;
}

function isRule({text}: TextLine): boolean {
  return /^\s{0,3}(?:-{3,}|\*{3,}|_{3,}|={3,})\s*$/.test(text);
}
