import type {Root} from "hast";
import type {Format, RawArticle, Written, WrittenDate} from "../model/format.js";
import {Findings, type Place} from "../model/message.js";
import {append} from "../syntax/append.js";
import {fromMarkdown} from "../syntax/markdown.js";
import {squeeze, textOf} from "../syntax/nodes.js";
import {keepIndented, type TextLine} from "../syntax/text-lines.js";
import {withoutCutTag} from "./digest/cut-tag.js";
import {readDigest, type Digest, type DigestEntry, type DigestPart} from "./digest/entries.js";
import {readPageBody} from "./html/body.js";
import {parsePage, visibleText} from "./html/visible.js";
import {nameBesideAddress, readLabelledLine, type LabelField} from "./text/labelled-line.js";
import {publisherOf} from "./text/publisher.js";
import {withoutPublisher} from "./text/title-publisher.js";
import {lettersAlone} from "../text/letters-alone.js";

/** Digest: Markdown in which each heading of one level is an article, with labelled lines for source, time and link. */
export const digest: Format = {
  name: "digest",
  recognises(file) {
    const found = readDigest(file.text);
    return found && `headings with labelled lines: ${found.entries.length}`;
  },
  *parse(file) {
    const found = readDigest(file.text);
    if (!found) return;
    dropPreamble(found, file.findings);
    const page = pageOf(found);
    for (const [entry, article] of found.entries.entries()) yield {...readEntry(article, entry), ...(page && {fileAddress: page})};
  },
};

/** The words above the entries are the digest's own. */
function dropPreamble({preamble}: Digest, findings: Findings): void {
  for (const {text, number} of preamble) {
    if (/[\p{L}\p{N}]/u.test(text)) findings.drop("digest-header", text.trim(), {line: number, column: 1});
  }
}

/** Where the digest itself stands, when a line above its entries says so. */
function pageOf({preamble}: Digest): Written | undefined {
  const [found] = preamble.flatMap(({text, number}) => readLabelledLine(text, number) ?? []).filter(({field}) => field === "address");
  return found && {value: found.value, place: found.place};
}

function readEntry(entry: DigestEntry, index: number): RawArticle {
  const findings = new Findings();
  const source = sourceOf(entry, findings);
  const {title, titlePlace: place, numbered} = entry;
  if (numbered !== null) findings.drop("digest-label", numbered, place);
  return {
    entry: index,
    title: withoutPublisher({value: title, place}, valuesOf(entry, "publisher"), findings),
    ...(source && {source}),
    ...publisherOf(publishersOf(entry), findings),
    authors: valuesOf(entry, "author"),
    dates: datesOf(entry, findings),
    tags: valuesOf(entry, "tags").flatMap(({value, place}) => value.split(/[,，、;；]/).map((tag) => ({value: tag, ...(place && {place})}))),
    body: readBody(entry, findings),
    findings,
  };
}

function valuesOf({fields}: DigestEntry, wanted: LabelField): Written[] {
  return fields.filter(({field}) => field === wanted).map(({value, place}) => ({value, place}));
}

function sourceOf(entry: DigestEntry, findings: Findings): Written | undefined {
  const [first, ...others] = valuesOf(entry, "address");
  const own = entry.link === null ? first : {value: entry.link, place: entry.titlePlace};
  for (const {value, place} of entry.link === null ? others : [first, ...others].filter((other) => other !== undefined)) {
    if (value !== own?.value) findings.drop("second-address", value, place);
  }
  return own;
}

/** Names of the outlet: behind a label of their own, or as the words of the link to the article. */
function publishersOf(entry: DigestEntry): Written[] {
  const linked = entry.fields.filter(({field}) => field === "address").flatMap(({line, place}) => {
    const value = nameBesideAddress(line);
    return value === null ? [] : [{value, place}];
  });
  return [...valuesOf(entry, "publisher"), ...linked];
}

function datesOf(entry: DigestEntry, findings: Findings): WrittenDate[] {
  const [collected] = valuesOf(entry, "collected");
  const published = valuesOf(entry, "date");
  const dates = (published.length > 0 ? published : valuesOf(entry, "created")).map((date) => ({...date, from: "date-line" as const}));
  // one line may hold several
  const lines = new Map(entry.fields.map((field) => [`${field.place.line} ${field.line}`, field]));
  for (const {line, place, field} of lines.values()) findings.drop(field === "other" || field === "no-address" ? "digest-field" : "labelled-line", line, place);
  return dates.length > 0 || !collected ? dates : [{...collected, from: "text"}];
}

type Role = "summary" | "body" | "pictures" | "copy" | "own";

/** What stands under a heading of an entry, by the heading's words. */
const roles: readonly {readonly role: Role; readonly words: RegExp}[] = [
  {role: "summary", words: /^(?:摘要|内容摘要|內容摘要|简介|簡介|导语|導語|概要|summary|abstract|description|excerpt|lead)$/i},
  {role: "body", words: /^(?:正文|全文|内容|內容|文章内容|文章內容|正文内容|content|body|full text|text|article)$/i},
  {role: "pictures", words: /^(?:相关图片|相關圖片|图片|圖片|配图|images?|pictures?|photos?|media)$/i},
  {role: "copy", words: /^(?:(?:原始)?\s?HTML\s?(?:原始内容|原始內容|格式|源码|原文|内容|content|source|copy)?|raw html|original html|源码|原始网页)$/i},
];

function roleOf({heading}: DigestPart): Role {
  return roles.find(({words}) => words.test(heading.replace(/[:：]$/, "").trim()))?.role ?? "own";
}

/**
 * Text under its labels in the order of the digest. A summary that the text begins with is dropped, and so are copies
 * of the page's HTML, unless there is nothing else to show.
 */
function readBody({parts}: DigestEntry, findings: Findings): Root {
  const shown: Root["children"] = [];
  const has = (wanted: Role): boolean => parts.some((part) => roleOf(part) === wanted && part.lines.some(({text}) => text.trim() !== ""));
  const bodyWords = has("summary") ? wordsOfBody(parts) : "";
  const onlyCopies = !has("summary") && !has("body") && !has("own");
  for (const part of parts) {
    const role = roleOf(part);
    if (part.heading !== "" && role !== "own") findings.drop("digest-label", part.heading, part.headingPlace);
    const {tag} = role === "summary" ? withoutCutTag(part.lines.map(({text}) => text).join("\n")) : {tag: null};
    if (tag !== null) findings.drop("unclosed-tag", tag, placeOf(part));
    if (role === "copy") append(shown, readCopy(part, onlyCopies && shown.length === 0, findings));
    else if (role !== "summary" || !isRepeated(part, bodyWords)) append(shown, markdownOf(part, role).children);
    else findings.drop("repeated-summary", squeeze(textOf(markdownOf(part, role))), placeOf(part));
  }
  return {type: "root", children: shown};
}

function wordsOfBody(parts: readonly DigestPart[]): string {
  const body = parts.find((part) => roleOf(part) === "body");
  return body ? lettersAlone(textOf(markdownOf(body, "body"))) : "";
}

/** Whether the text of the entry begins with its summary. */
function isRepeated(summary: DigestPart, bodyWords: string): boolean {
  const words = lettersAlone(textOf(markdownOf(summary, "summary")));
  return words !== "" && bodyWords.startsWith(words);
}

/** Headings of an entry's own text stay; those of the digest are left out. */
function markdownOf(part: DigestPart, role: Role): Root {
  const own = role === "own" && part.heading !== "";
  const heading = own ? [`${"#".repeat(part.level)} ${part.heading}`] : [];
  const text = [...heading, ...part.lines.map(({text}) => text)].join("\n");
  return fromMarkdown(keepIndented(role === "summary" ? withoutCutTag(text).text : text), own ? part.headingPlace : placeOf(part));
}

/** The page's HTML once more, fenced as code: its visible words are dropped, or shown when nothing else is there. */
function readCopy(part: DigestPart, isShown: boolean, findings: Findings): Root["children"] {
  const isMark = ({inFence, text}: TextLine): boolean => inFence && /^\s*(?:`{3,}|~{3,})/.test(text);
  const code = part.lines.filter((line) => line.inFence && !isMark(line));
  const place: Place = {line: code[0]?.number ?? placeOf(part).line, column: 1};
  for (const {text, number, inFence} of part.lines) {
    if (!inFence && text.trim() !== "") findings.drop("html-copy", text.trim(), {line: number, column: 1});
  }
  const $ = parsePage(code.map(({text}) => text).join("\n"), place, findings);
  if (isShown) return readPageBody($, [], findings).body.children;
  const words = visibleText($.root()[0]?.children ?? []);
  if (words !== "") findings.drop("html-copy", words, place);
  return [];
}

function placeOf({lines, headingPlace}: DigestPart): Place {
  return {line: lines[0]?.number ?? headingPlace.line, column: 1};
}
