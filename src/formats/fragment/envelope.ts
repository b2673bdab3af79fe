import {isTag, isText, type ChildNode, type Element} from "domhandler";
import type {Written, WrittenDate} from "../../model/format.js";
import type {Findings, Place} from "../../model/message.js";
import {append, stack} from "../../syntax/append.js";
import {$} from "../../syntax/html.js";
import {textOf} from "../../syntax/html-tree.js";
import {readDate} from "../../syntax/written-date.js";
import {readByline as readWrittenByline} from "../html/byline.js";
import {readStamp} from "./stamp.js";
import {squeeze} from "../../syntax/nodes.js";

export type Envelope = {readonly dates: readonly WrittenDate[]; readonly authors: readonly Written[]};

/** What may stand before the date of an article without being its text: pictures, headings, scripts. */
const passedOver = new Set(["figure", "figcaption", "picture", "img", "video", "audio", "iframe", "h1", "h2", "h3", "h4", "h5", "h6", "script", "style", "svg", "small"]);

/** Elements that hold a piece of text or a byline. */
const paragraphs = new Set(["p", "li", "td", "dd", "blockquote"]);

/** Visible characters after which the text has begun, in one piece and in all. */
const longestPiece = 40;
const longestStart = 160;

/** Elements that are looked at before giving up. */
const mostElements = 400;

/**
 * Takes dates and bylines out of the beginning of an HTML fragment: `<time>`, `<address>`, `rel="author"`, a line that
 * is a date. Those within the text stay. What was visible and is not kept as written goes to `dropped`.
 */
export function takeEnvelope(nodes: readonly ChildNode[], findings: Findings): Envelope {
  const dates: WrittenDate[] = [];
  const authors: Written[] = [];
  const taken = beginning(nodes).filter((element) => {
    const found = readElement(element);
    append(dates, found?.dates ?? []);
    append(authors, found?.authors ?? []);
    for (const text of found?.dropped ?? []) findings.drop("envelope", text, placeOf(element));
    return found !== null;
  });
  if (taken.length > 0) $(taken).remove();
  return {dates, authors};
}

type Found = Envelope & {readonly dropped?: readonly string[]};

function readElement(element: Element): Found | null {
  if (element.name === "time") return readTime(element);
  if (element.name === "address" || namesAuthor(element)) return readByline(element);
  return readStamp(element, placeOf(element)) ?? readLabelled(element);
}

const dateLabel = /^(?:(?:本文)?(?:发表|發表|发布|發佈|發布|刊登|刊发|刊發|播出|更新|最后更新|最後更新)(?:时间|時間|日期|于|於|在)?|(?:last )?(?:published|posted|updated)(?: on| at)?)\s?[:：]\s?(?=\S)/i;

/** Words that begin a byline with a date behind the names. */
const nameLabel = /^(?:by\s|(?:作者|记者|記者|撰文|文)\s?[:：／/])/i;

/** A date with labels behind it, as portals have it: `2024-06-20 23:30 来源：… 作者：…`. */
const dateBeforeLabels = /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月].{0,40}(?:来源|來源|作者|记者|記者|编辑|編輯)\s?[:：]/;

/** What such a line holds beside words. */
const inLine = new Set(["span", "b", "strong", "i", "em", "small", "font", "time", "a"]);

/** A line that begins with `发表时间：`, perhaps with names behind, or with `By` and names and has a date; all of it is listed. */
function readLabelled(element: Element): Found | null {
  if (element.name !== "div" && element.name !== "p" && element.name !== "span") return null;
  if (element.children.some((child) => isTag(child) && !inLine.has(child.name))) return null;
  const words = squeeze(textOf(element.children));
  const isNamed = nameLabel.test(words) || dateBeforeLabels.test(words);
  if (words.length > longestPiece * 3 || !(isNamed ? !/[。！？；]/.test(words) : dateLabel.test(words) && !isProse(words.slice(0, longestPiece)))) return null;
  const said = readWrittenByline(words, placeOf(element));
  if (!said || said.dates.length === 0 || (isNamed && said.authors.length + said.publishers.length === 0)) return null;
  return {dates: said.dates.map((date) => ({...date, from: "date-line"})), authors: said.authors, dropped: [words]};
}

/** Whether the words of an attribute name an author; those of `rel` may be in capitals, as HTML has it. */
function namesAuthor({attribs: {rel = "", itemprop = ""}}: Element): boolean {
  return /(?:^|\s)author(?:$|\s)/i.test(rel) || /(?:^|\s)author(?:$|\s)/.test(itemprop);
}

/** Elements before the text of a fragment that say something of it, in order. */
function beginning(nodes: readonly ChildNode[]): Element[] {
  const waiting: ChildNode[] = [...nodes].reverse();
  const elements: Element[] = [];
  let [seen, shown] = [0, 0];
  for (let node = waiting.pop(); node && shown <= longestStart && seen < mostElements; node = waiting.pop()) {
    if (isText(node)) {
      if (isProse(node.data)) break;
      shown += node.data.trim().length;
    }
    if (!isTag(node) || passedOver.has(node.name)) continue;
    seen++;
    if (readElement(node)) elements.push(node);
    else if (paragraphs.has(node.name) && isProse(textOf(node.children))) break;
    else stack(waiting, node.children);
  }
  return elements;
}

/** Whether a piece of text is a sentence, or long enough for one. */
function isProse(text: string): boolean {
  return text.trim().length > longestPiece || /[。！？；]|[a-z][.!?]["”]?\s*$/.test(text);
}

/** `<time pudate datetime>`; what it shows is one more date, unless it is a way of saying the same. */
function readTime(element: Element): Found | null {
  const place = placeOf(element);
  const {pudate, datetime} = element.attribs;
  const shown = squeeze(textOf(element.children));
  if (pudate === undefined && datetime === undefined) {
    return readDate(shown) && {dates: [{from: "time", value: shown, place}], authors: []};
  }
  const dates: WrittenDate[] = [];
  if (pudate !== undefined) dates.push({from: "pudate", value: pudate, place});
  if (datetime !== undefined && datetime !== pudate) dates.push({from: "time", value: datetime, place});
  const isDate = readDate(shown) !== null;
  if (isDate) dates.push({from: "text", value: shown, place});
  return {dates, authors: [], dropped: isDate || shown === "" ? [] : [shown]};
}

function readByline(element: Element): Found | null {
  const name = squeeze(textOf(element.children));
  if (name === "" || name.length > longestPiece * 2) return null;
  return {dates: [], authors: [{value: name, place: placeOf(element)}]};
}

function placeOf({sourceCodeLocation: location}: Element): Place {
  return {line: location?.startLine ?? 1, column: location?.startCol ?? 1};
}
