import {isTag, isText, type ChildNode, type Element} from "domhandler";
import type {Written, WrittenDate} from "../../model/format.js";
import type {Place} from "../../model/message.js";
import {textOf} from "../../syntax/html-tree.js";
import {squeeze} from "../../syntax/nodes.js";
import {readByline} from "../html/byline.js";
import {datesWithin} from "../text/dates-within.js";

/** What a line above a text says, all of which is listed. */
export type Masthead = {readonly dates: readonly WrittenDate[]; readonly authors: readonly Written[]; readonly dropped: readonly [string]};

const longest = 120;

const dateLabel = /^(?:(?:本文)?(?:发表|發表|发布|發佈|發布|刊登|刊发|刊發|播出|更新|最后更新|最後更新)(?:时间|時間|日期|于|於|在)?|(?:last )?(?:published|posted|updated)(?: on| at)?)\s?[:：]\s?(?=\S)/i;

/** Words that begin a byline with a date behind the names. */
const nameLabel = /^(?:by\s|(?:作者|记者|記者|撰文|文|来源|來源|稿源)\s?[:：／/])/i;

/** A date with labels behind it, as portals have it: `2024-06-20 23:30 来源：… 作者：…`. */
const dateBeforeLabels = /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月].{0,40}(?:来源|來源|作者|记者|記者|编辑|編輯)\s?[:：]/;

/** What such a line holds beside words. */
const inLine = new Set(["span", "b", "strong", "i", "em", "small", "font", "time", "a"]);

/** Words that say nothing beside a date: what happened then. */
const idle =
  /(?:本文|首次)?(?:发表|發表|发布|發布|發佈|出版|刊登|刊发|刊發|刊载|刊載|播出|上架|创建|建立|更新|修改|更改|修订|修訂|最[后後])|日期|时间|時間|[于於在]|\b(?:first|last|on|at|date|time)\b|by|published|posted|updated?|modified|writ(?:e|ten)|created?/giu;

/** How long ago something was when the page was copied, and the time of a change without its day. */
const relative =
  /\d{1,3}\s?(?:秒|分[钟鐘]|小[时時]|天|[周週])前|\b\d{1,3} (?:mins?|minutes?|hours?|hrs?|days?) ago\b|[（(]\d{1,2}[/月]\d{1,2}日? ?\d{1,2}:\d{2} ?(?:更新|修改)[）)]|(?<=(?:更新|修改|修订|修訂|updated)(?:[于於]|时间|時間)?[:：]?\s?)(?:上午|下午|早上|晚上|凌晨|中午)?\d{1,2}[:：点點时時]\d{2}分?(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{2,4}\b)?/giu;

/** `江宥林 ⋅ 发表于 `: a name before a label and a date, certain to be one. */
const nameBefore = /^(\p{Script=Han}{3}|\p{Script=Han}{1,6}[·•]\p{Script=Han}{1,8}|\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,2})\s?[⋅·•|｜]\s?(?=(?:发表|發表|发布|發布|published|posted))/iu;

/** Labels of people, whose names may have been taken. */
const ofPeople = /作者|撰文|撰稿|记者|記者/gu;

/**
 * A line that only says when a text was published, or that begins with `发表时间：`, with `By` and names, or with a date
 * and labels. A line with nothing but the time of a change says nothing, and goes, too.
 */
export function readMasthead(element: Element, place: Place): Masthead | null {
  if (element.name === "li") return readItem(element, place);
  if (element.name !== "div" && element.name !== "p" && element.name !== "span") return null;
  if (element.children.some((child) => isTag(child) && !inLine.has(child.name))) return null;
  const words = squeeze(textOf(element.children));
  if (words.length > longest || /[。！？；]/.test(words)) return null;
  return onlyDates(element, words, place) ?? labelled(words, place);
}

/** Items of a list with labels for those who hear the page: `作者，林海`, `头衔，海港社`. */
const author = /^(?:作者|Author)[,，]\s?(\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){0,5}|(?=.{0,10}[·•‧])[\p{Script=Han}·•‧]{4,20}|\p{Lu}[\p{L}\p{M}.’'-]{0,20}(?: [\p{L}\p{M}.’'-]{1,21}){1,3})$/u;
const ofAuthor = /^(?:(?:头衔|頭銜|职务|職務|(?:报道|報道|报导|報導|发稿)地[点點])，|(?:Role|Reporting from),)\s?.{1,40}$/u;

function readItem(element: Element, place: Place): Masthead | null {
  const words = squeeze(textOf(element.children));
  const names = author.exec(words)?.[1];
  if (names !== undefined) return {dates: [], authors: names.split("、").map((value) => ({value, place})), dropped: [words]};
  return ofAuthor.test(words) ? {dates: [], authors: [], dropped: [words]} : null;
}

function onlyDates(element: Element, words: string, place: Place): Masthead | null {
  const name = nameBefore.exec(words)?.[1];
  const unnamed = words.replace(nameBefore, "");
  const line = unnamed.replace(relative, "");
  const {dates, changes: stated, rest} = datesWithin(line);
  const changes = stated + (line === unnamed ? 0 : 1);
  // What a `<time>` says to machines is read by itself.
  if (dates.length + changes === 0 || element.children.some(saysTime) || /[\p{L}\p{N}]/u.test(rest.replace(idle, "")) || !standsAlone(element)) return null;
  // A paragraph with nothing but a day may belong to the text.
  if (element.name === "p" && !/\p{L}/u.test(rest) && !dates.some((date) => /\d[:：点點时時]\d/.test(date))) return null;
  return {dates: dates.map((value) => ({from: "date-line", value, place})), authors: name === undefined ? [] : [{value: name, place}], dropped: [words]};
}

function saysTime(node: ChildNode): boolean {
  return isTag(node) && ((node.name === "time" && (node.attribs["datetime"] ?? node.attribs["pudate"]) !== undefined) || node.children.some(saysTime));
}

function labelled(words: string, place: Place): Masthead | null {
  const isNamed = nameLabel.test(words) || dateBeforeLabels.test(words);
  if (!isNamed && !(dateLabel.test(words) && words.length <= 40)) return null;
  const said = readByline(words, place);
  if (!said || said.dates.length === 0 || (isNamed && said.authors.length + said.publishers.length === 0)) return null;
  return {dates: said.dates.map((date) => ({...date, from: "date-line"})), authors: said.authors, dropped: [words]};
}

/** Whether no words stand beside an element on its line: a time within a sentence is the text's. Behind a label of its own it may stand beside other elements. */
function standsAlone(element: Element): boolean {
  if (element.name !== "span") return true;
  const isLabelled = dateLabel.test(squeeze(textOf(element.children)));
  return [beside(element, "prev"), beside(element, "next")].every((node) => node === null || (isTag(node) && (isLabelled || !inLine.has(node.name))));
}

/** The next sibling that shows something. */
function beside(element: Element, side: "prev" | "next"): ChildNode | null {
  let node = element[side];
  while (node && !isTag(node) && !(isText(node) && node.data.trim() !== "")) node = node[side];
  return node;
}

/** What a line still says when its dates and names were taken out of it, if that is nothing but their labels: `出版：更新：`. */
export function labelsLeft(words: string): boolean {
  return words.length <= 40 && /\p{L}/u.test(words) && !/[\p{L}\p{N}]/u.test(words.replace(idle, "").replace(ofPeople, ""));
}
