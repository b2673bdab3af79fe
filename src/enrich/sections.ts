import {fold} from "../text/fold.js";
import {UnitSet} from "./unit-set.js";

export type Section = "title" | "lead" | "caption" | "body";

/** A stretch of an article as written and folded: positions are the same in both. */
type Passage = {readonly text: string; readonly folded: string};

/** A sentence and where it stands. */
export type Sentence = Passage & {readonly section: Section};

const leadLength = 90;
const sentenceEnds = UnitSet.of("。！？!?；;.");
const cjk = {first: 0x3002, last: 0xff01};
const agencies = /^(?:路透|法新|美联|新华|中新|中央社|德新|塔斯|俄新|韩联|共同|本报|本台|综合)/;
const dateline = /电|讯|报导|报道|社|编译|中文网|综合|记者|reuters|afp/;
/** `[兩岸]`, `[World]`: the column that an outlet files a title under. */
const columnLabel = /^\s*\[[^\]]{1,10}\]/;
const credit = /编译|责编|责任编辑|译者|审校|核稿|摄影|图片来源|图像来源|资料照|图\/|photo|getty|epa|afp|reuters/;

/** Cuts an article into sentences by section; datelines and credits at the edges of paragraphs fall away. */
export function sentencesOf(title: string, text: string, captions: readonly string[]): readonly Sentence[] {
  const captionSet = new Set(captions.flatMap((caption) => caption.split("\n")).map((line) => line.trim()));
  const heading = title.trim();
  const sentences: Sentence[] = [sentenceOf("title", folded(withoutSource(title.replace(columnLabel, ""))))];
  let leadLeft = leadLength;
  for (const line of linesOf(text)) {
    const paragraph = withoutCredit(withoutDateline(line));
    if (paragraph.text === "" || paragraph.text === heading) continue;
    const section = captionSet.has(line.text) ? "caption" : leadLeft > 0 ? "lead" : "body";
    if (section === "lead") leadLeft -= isFurniture(paragraph) ? 0 : paragraph.text.length;
    addSentences(paragraph, section, sentences);
  }
  return sentences;
}

/** All have the same fields in the same order. */
function sentenceOf(section: Section, {text, folded}: Passage): Sentence {
  return {section, text, folded};
}

function folded(text: string): Passage {
  return {text, folded: fold(text)};
}

/** The text is folded once and then cut, since both have their line ends and white space at the same places. */
function linesOf(text: string): readonly Passage[] {
  const foldedLines = fold(text).split("\n");
  return text.split("\n").map((line, index) => trimmed({text: line, folded: foldedLines[index] ?? ""}));
}

function trimmed({text, folded}: Passage): Passage {
  return {text: text.trim(), folded: folded.trim()};
}

function slice({text, folded}: Passage, from: number, to?: number): Passage {
  return {text: text.slice(from, to), folded: folded.slice(from, to)};
}

/** Dates and picture labels before the first sentence are not the lead. */
function isFurniture({text, folded}: Passage): boolean {
  return !/[\p{L}]{3}/u.test(text) || /^图[像片]/.test(folded);
}

/** `--丹麦媒体`, ` - 曼谷专栏`: who told it, or in which column, stands behind a headline's dash. */
function withoutSource(title: string): string {
  const dash = Math.max(title.lastIndexOf("--"), title.lastIndexOf(" - "));
  return dash > 0 && title.length - dash <= 14 ? title.slice(0, dash) : title;
}

function addSentences(paragraph: Passage, section: Section, into: Sentence[]): void {
  const {text} = paragraph;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!endsSentence(text, at)) continue;
    into.push(sentenceOf(section, slice(paragraph, from, at + 1)));
    from = at + 1;
  }
  if (from < text.length) into.push(sentenceOf(section, slice(paragraph, from)));
}

/** A full stop of Latin text ends a sentence before a space, unless it follows a single capital (`U.S. `). */
function endsSentence(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // most units are Chinese characters, which lie between the signs of Chinese and the full-width ones
  if ((unit > cjk.first && unit < cjk.last) || !sentenceEnds.has(unit)) return false;
  return text[at] !== "." || (text[at + 1] === " " && /[a-z0-9)"”]/.test(text[at - 1] ?? ""));
}

/** `（中央社華盛頓10日電）`, `路透北京7月8日 - `: where a report was filed says nothing of its subject. */
function withoutDateline(line: Passage): Passage {
  // `【大纪元2021年04月21日讯】（大纪元记者…报导）` has two.
  const rest = withoutBracket(withoutBracket(line));
  if (!agencies.test(rest.folded)) return rest;
  const day = /\d{1,2}日\s*(?:[电讯]\s*[-–—]?|[-–—])/.exec(rest.folded.slice(0, 40));
  return day ? trimmed(slice(rest, day.index + day[0].length)) : rest;
}

function withoutBracket(line: Passage): Passage {
  const head = line.folded.slice(0, 60);
  const closing = closingOf(head);
  return closing > 0 && dateline.test(head.slice(0, closing)) ? trimmed(slice(line, closing + 1)) : line;
}

/** Where a bracket that opens a paragraph closes; -1 if there is none near. */
function closingOf(head: string): number {
  const opening = "([【〔".indexOf(head[0] ?? " ");
  return opening < 0 ? -1 : head.indexOf(")]】〕"[opening] ?? ")");
}

/** `（编译：…）1100310`, `（圖：法新社）` at the end of a paragraph. */
function withoutCredit(line: Passage): Passage {
  const tail = line.folded.slice(-60);
  const opening = tail.lastIndexOf("(");
  if (opening < 0 || !credit.test(tail.slice(opening)) || !/\)[\d\s。]*$/.test(tail)) return line;
  return trimmed(slice(line, 0, line.text.length - tail.length + opening));
}
