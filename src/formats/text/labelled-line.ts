import type {Place} from "../../model/message.js";
import {withoutEnd} from "../../text/trim.js";
import {destination, wholeLink} from "./link.js";

/**
 * What a labelled line says of an article; `created` is when a note was made, which may be when its text was published; `other` is of no use to a record, such as the number of an entry, and
 * `no-address` has the label of an address without one behind it.
 */
export type LabelField = "title" | "date" | "created" | "collected" | "publisher" | "address" | "author" | "tags" | "other" | "no-address";

/** A line such as `**来源：** 海港日报` or `- Date: 2024-06-20`. */
export type LabelledLine = {
  readonly field: LabelField;
  readonly value: string;
  readonly place: Place;
  /** The whole line, as written. */
  readonly line: string;
};

/** Labels by field, in both scripts and in English; a new label is a word in a row. */
export const labels: readonly {readonly field: LabelField; readonly words: readonly string[]}[] = [
  {field: "title", words: ["标题", "標題", "题目", "題目", "title", "headline"]},
  {
    field: "date",
    words: [
      "时间", "時間", "日期", "发布时间", "發布時間", "发表时间", "發表時間", "发布日期", "發布日期", "发表日期", "發表日期", "发布于", "發布於", "刊发时间", "刊登日期",
      "date", "published", "published on", "published at", "publication date", "publish date", "posted", "posted on", "time", "pubdate", "published time", "publish time",
    ],
  },
  {field: "created", words: ["created", "created at", "created time", "date created", "创建时间", "創建時間", "建立时间", "建立時間"]},
  {
    field: "collected",
    words: ["更新时间", "更新時間", "最后更新", "最後更新", "归档日期", "歸檔日期", "抓取时间", "抓取時間", "收集时间", "收录时间", "收錄時間", "采集时间", "採集時間", "爬取时间", "剪藏时间", "剪藏時間", "保存时间", "保存時間", "updated", "last updated", "archived", "clipped", "clipped on", "saved", "saved on", "accessed", "captured", "fetched", "scraped", "last edited time", "last edited", "date saved", "date added", "added", "archived on", "retrieved", "generated"],
  },
  {
    field: "publisher",
    words: ["来源", "來源", "消息来源", "消息來源", "文章来源", "文章來源", "新闻来源", "新聞來源", "信息来源", "稿源", "媒体", "媒體", "出处", "出處", "转自", "轉自", "source", "outlet", "publisher", "publication", "via"],
  },
  {
    field: "address",
    words: [
      "链接", "鏈接", "連結", "原文", "原文链接", "原文鏈接", "原文連結", "原文地址", "原文网址", "原文網址", "阅读原文", "閱讀原文", "查看原文", "點擊原文", "点击原文", "原文出处", "原文出處", "本文网址", "本文網址", "本文链接", "本文連結", "本文地址", "网页链接", "来源链接", "来源网址", "來源連結", "文章链接", "新闻链接", "网址", "網址", "地址",
      "url", "url source", "link", "original", "original link", "original article", "original source", "view original", "source link", "source url", "permalink", "read more", "full article",
    ],
  },
  {
    field: "author",
    words: ["作者", "记者", "記者", "撰文", "撰稿", "编译", "編譯", "文", "译者", "譯者", "author", "authors", "by", "byline", "reporter", "writer", "written by", "text by", "story by"],
  },
  {field: "tags", words: ["分类", "分類", "标签", "標籤", "关键词", "關鍵詞", "关键字", "關鍵字", "类别", "類別", "栏目", "欄目", "category", "categories", "tags", "keywords", "topic", "topics", "section"]},
  {
    field: "other",
    words: ["语言", "語言", "新闻数量", "新聞數量", "文章数量", "数量", "字数", "序号", "编号", "评分", "阅读时间", "language", "lang", "count", "articles", "id", "score", "words", "reading time", "状态", "狀態", "类型", "類型", "status", "type", "created by", "last edited by", "word count", "rating", "length", "load-date", "dateline", "number of pages"],
  },
];

const fieldOf = new Map(labels.flatMap(({field, words}) => words.map((word) => [word, field] as const)));

const longest = 2000;

/**
 * Reads a line that consists of a label, a colon and a value, perhaps as an item, a quotation or with emphasis on the
 * label. `null` for any other line, and for a label of no row. A value that is an address stands for one, whatever
 * label it has (`来源：https://…`).
 */
export function readLabelledLine(line: string, number: number): LabelledLine | null {
  if (line.length > longest) return null;
  const bare = withColon(line.replace(/^\s*(?:>\s?)?(?:[-*+•]\s+)?/, "")).replace(/^(?:\*\*|__|[*_])/, "");
  const link = wholeLink(bare.trim());
  const [, linked = ""] = /^([\p{L} ]{1,24}?)\s?[→»>›]?$/u.exec(link?.label ?? "") ?? [];
  // `[阅读原文](https://…)`: the label is what the link says.
  if (link && fieldOf.get(linked.trim().toLowerCase()) === "address") {
    return {field: "address", value: link.address, place: {line: number, column: line.lastIndexOf("](") + 3}, line: line.trim()};
  }
  const [head, label = ""] = /^([\p{L} ][\p{L} -]{0,23}?)\s{0,9}(?:\*\*|__|[*_])?\s{0,9}[:：]\s{0,9}(?:\*\*|__|[*_])?\s*/u.exec(bare) ?? [];
  const field = fieldOf.get(label.trim().toLowerCase());
  if (head === undefined || field === undefined) return null;
  const written = bare.slice(head.length).trimEnd();
  const value = withoutEmphasis(written);
  const place = {line: number, column: line.lastIndexOf(written) + 1};
  if (value === "") return null;
  const address = addressIn(value);
  const leads = address !== null && (field === "publisher" || field === "address");
  // An author of two sentences is none.
  // and so is a question, or an answer, in an interview
  if (field === "author" && (value.length > 80 || /[？?！!。…]/.test(value) || (/^[记記]者$/.test(label.trim()) && !isListOfNames.test(value)) || value.includes("](") || /\s[|｜]\s/.test(value))) return null;
  return {field: leads ? "address" : field === "address" ? "no-address" : field, value: leads ? address : value, place, line: line.trim()};
}

/** Ways to write a label without a colon, or with more than one: `【标题】…`, `:author: …` of reStructuredText, `#+TITLE: …` of Org, `.. title: …` of Nikola. */
function withColon(line: string): string {
  const marked = /^(?:#\+|\.\.\s|:(?=[a-z_-]{1,20}:\s))(?=[a-z_-]{1,20}:)/i.exec(line);
  if (marked) return line.slice(marked[0].length);
  return line.replace(/^[【〖](\p{Script=Han}{2,6})[】〗]\s{0,9}[:：]?\s{0,9}(?=\S)/u, "$1：");
}

/** Short names, set apart; words of someone who is asking or answering are longer, or end a sentence. */
const isListOfNames = /^(?:\p{Script=Han}{2,4}|[\p{Script=Han}·]{4,14}|\p{Lu}[\p{L}.’' -]{1,40})(?:[、，,;；/\s]{1,3}(?:\p{Script=Han}{2,4}|[\p{Script=Han}·]{4,14}|\p{Lu}[\p{L}.’' -]{1,40})){0,9}(?:\s?[（(／/].{1,20})?$/u;

/** The name in `[海港日报](https://…)`, which stands beside the address; `null` when it is none, or the address again. */
export function nameBesideAddress(line: string): string | null {
  const label = /\[([^\]]{1,80})\]\(https?:/i.exec(line)?.[1];
  const name = label && withoutEnd(label, /[\s→»>›]/).trim();
  return name === undefined || /:\/\//.test(name) || fieldOf.has(name.toLowerCase()) ? null : name;
}

/** Whether words are a label of addresses alone, as a link to the original has them: `阅读原文 →`. */
export function isAddressLabel(words: string): boolean {
  return isOriginal.test(words);
}

const isOriginal = /^[【[（(]?(?:(?:阅读|閱讀|查看|点击|點擊)?原文(?:链接|鏈接|連結|地址|网址|網址|出处|出處)?|来源链接|來源連結|(?:view |read (?:the )?)?original(?: (?:link|article|source|post))?|source (?:link|url)|read (?:the )?full article)[】\]）)]?[\s→»›>↗]{0,3}$/iu;

function addressIn(value: string): string | null {
  const bare = /^<?(https?:\/\/[^\s<>]+)>?$/i.exec(value)?.[1];
  return wholeLink(value)?.address ?? (bare === undefined ? null : destination(bare));
}

function withoutEmphasis(value: string): string {
  const trimmed = value.trim();
  const [, mark = ""] = /(\*\*|__|[*_])$/.exec(trimmed) ?? [];
  const opened = mark !== "" && trimmed.slice(0, -mark.length).includes(mark);
  return mark === "" || opened ? trimmed : trimmed.slice(0, -mark.length).trim();
}
