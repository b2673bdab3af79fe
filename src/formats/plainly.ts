import type {Format, RawArticle, Written, WrittenDate} from "../model/format.js";
import {Findings} from "../model/message.js";
import {mostParagraphs, plainParagraphs} from "../syntax/plain-paragraphs.js";
import {wordsAlone} from "../syntax/words-alone.js";

/** Characters of a file that are looked at, and those of its head. */
const longest = 2_000_000;
const head = 4000;

/**
 * Any file that took too long or too much when it was read as what it is: its words as plain paragraphs, with what its
 * first lines say of title, date and address. Takes linear time and parses nothing.
 */
export const plainly: Format = {
  name: "plainly",
  recognises: () => "words of a file that is too heavy to be parsed",
  *parse({text}) {
    yield readPlainly(text);
  },
};

/** Lines of a text without tags or front matter; the longest report that was ever seen has a tenth of them. */
const mostLines = 50_000;

/** Whether a text has more lines than are looked at one by one. */
export function isBeyondLines(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0 && count <= mostLines; at = text.indexOf("\n", at + 1)) count++;
  return count > mostLines;
}

/** The words of a text as plain paragraphs, and what its first lines say. */
export function readPlainly(text: string): RawArticle {
  const findings = new Findings();
  findings.warn("too-complex", "Reading the file as what it is took too much time or memory; its words were kept as plain paragraphs");
  if (text.length > longest) findings.warn("too-large", `Of \`${text.length}\` characters the first \`${longest}\` were kept`);
  const start = text.slice(0, head);
  const lines = wordsAlone(text.slice(0, longest)).split("\n").map((line) => line.trim()).filter((line) => line !== "");
  if (lines.length > mostParagraphs) findings.warn("too-large", `Of \`${lines.length}\` lines the first \`${mostParagraphs}\` were kept as paragraphs of their own, and the others as one`);
  const title = titleIn(start);
  const source = firstOf(start, [/^(?:from|source|source_url|url|link|来源)[ \t]*[:=：][ \t]*["']?(https?:\/\/[^\s"'<>]{1,2000})/im, /\]\((https?:\/\/[^\s)<>]{1,2000})\)/i, /<link[^<>]{0,200}?rel="canonical"[^<>]{0,200}?href="(https?:[^"<>]{1,2000})"/i, /<link>(https?:[^<>]{1,2000})<\/link>/i]);
  return {
    entry: 0,
    ...(title && {title}),
    ...(source && {source}),
    authors: [],
    tags: [],
    dates: datesIn(start),
    body: {type: "root", children: plainParagraphs(lines.map((words) => ({words})))},
    findings,
  };
}

function titleIn(start: string): Written | null {
  return firstOf(start, [/^title[ \t]*[:=][ \t]*["']?([^"'\n]{1,300})/im, /^\[([^\]\n]{1,300})\]\(https?:/im, /<title>([^<]{1,300})<\/title>/i, /^#{1,2} ([^\n]{1,300})/m]);
}

function datesIn(start: string): WrittenDate[] {
  const field = firstOf(start, [/^date[ \t]*[:=][ \t]*["']?([^"'\n]{1,60})/im]);
  const epoch = firstOf(start, [/^<!--\s?(\d{9,14})\s?-->/]);
  return [...(field ? [{...field, from: "front-matter" as const}] : []), ...(epoch ? [{...epoch, from: "epoch-comment" as const}] : [])];
}

/** What the first pattern captures that is found. */
function firstOf(start: string, patterns: readonly RegExp[]): Written | null {
  for (const pattern of patterns) {
    const [, value] = pattern.exec(start) ?? [];
    if (value !== undefined) return {value: value.trim()};
  }
  return null;
}
