import {fold} from "../text/fold.js";

export type Section = "title" | "lead" | "caption" | "body";

/** A sentence as written and folded: positions are the same in both. */
export type Sentence = {readonly section: Section; readonly text: string; readonly folded: string};

const leadLength = 90;
const sentenceEnds = new Set("。！？!?；;");
const agencies = /^(?:路透|法新|美联|新华|中新|中央社|德新|塔斯|俄新|韩联|共同|本报|本台|综合)/;
const dateline = /电|讯|报导|报道|社|编译|中文网|综合|记者|reuters|afp/;
const credit = /编译|责编|责任编辑|译者|审校|核稿|摄影|图片来源|图像来源|资料照|图\/|photo|getty|epa|afp|reuters/;

/** Cuts an article into sentences by section; datelines and credits at the edges of paragraphs fall away. */
export function sentencesOf(title: string, text: string, captions: readonly string[]): readonly Sentence[] {
  const captionSet = new Set(captions.flatMap((caption) => caption.split("\n")).map((line) => line.trim()));
  const sentences: Sentence[] = [sentence("title", withoutSource(title))];
  let leadLeft = leadLength;
  for (const line of text.split("\n")) {
    const paragraph = withoutCredit(withoutDateline(line.trim()));
    if (paragraph === "" || paragraph === title.trim()) continue;
    const section = captionSet.has(line.trim()) ? "caption" : leadLeft > 0 ? "lead" : "body";
    if (section === "lead") leadLeft -= isFurniture(paragraph) ? 0 : paragraph.length;
    for (const part of split(paragraph)) sentences.push(sentence(section, part));
  }
  return sentences;
}

/** Dates and picture labels before the first sentence are not the lead. */
function isFurniture(paragraph: string): boolean {
  return !/[\p{L}]{3}/u.test(paragraph) || /^图[像片]/.test(fold(paragraph));
}

function sentence(section: Section, text: string): Sentence {
  return {section, text, folded: fold(text)};
}

/** `--丹麦媒体`, ` - 曼谷专栏`: who told it, or in which column, stands behind a headline's dash. */
function withoutSource(title: string): string {
  const dash = Math.max(title.lastIndexOf("--"), title.lastIndexOf(" - "));
  return dash > 0 && title.length - dash <= 14 ? title.slice(0, dash) : title;
}

function split(paragraph: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < paragraph.length; at++) {
    if (!endsSentence(paragraph, at)) continue;
    parts.push(paragraph.slice(from, at + 1));
    from = at + 1;
  }
  if (from < paragraph.length) parts.push(paragraph.slice(from));
  return parts;
}

/** A full stop of Latin text ends a sentence before a space, unless it follows a single capital (`U.S. `). */
function endsSentence(text: string, at: number): boolean {
  const sign = text[at] ?? "";
  if (sign === ".") return text[at + 1] === " " && /[a-z0-9)"”]/.test(text[at - 1] ?? "");
  return sentenceEnds.has(sign);
}

/** `（中央社華盛頓10日電）`, `路透北京7月8日 - `: where a report was filed says nothing of its subject. */
function withoutDateline(line: string): string {
  // `【大纪元2021年04月21日讯】（大纪元记者…报导）` has two.
  const rest = withoutBracket(withoutBracket(line));
  const head = fold(rest.slice(0, 40));
  if (!agencies.test(head)) return rest;
  const day = /\d{1,2}日\s*(?:[电讯]\s*[-–—]?|[-–—])/.exec(head);
  return day ? rest.slice(day.index + day[0].length).trim() : rest;
}

function withoutBracket(line: string): string {
  const head = fold(line.slice(0, 60));
  const closing = closingOf(head);
  return closing > 0 && dateline.test(head.slice(0, closing)) ? line.slice(closing + 1).trim() : line;
}

/** Where a bracket that opens a paragraph closes; -1 if there is none near. */
function closingOf(head: string): number {
  const opening = "([【〔".indexOf(head[0] ?? " ");
  return opening < 0 ? -1 : head.indexOf(")]】〕"[opening] ?? ")");
}

/** `（编译：…）1100310`, `（圖：法新社）` at the end of a paragraph. */
function withoutCredit(line: string): string {
  const tail = fold(line.slice(-60));
  const opening = tail.lastIndexOf("(");
  if (opening < 0 || !credit.test(tail.slice(opening)) || !/\)[\d\s。]*$/.test(tail)) return line;
  return line.slice(0, line.length - tail.length + opening).trim();
}
