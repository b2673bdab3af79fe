import {isTag, isText, type ChildNode, type Element} from "domhandler";
import type {Written, WrittenDate} from "../../model/format.js";
import type {Findings, Place} from "../../model/message.js";
import {append, stack} from "../../syntax/append.js";
import {$} from "../../syntax/html.js";
import {textOf} from "../../syntax/html-tree.js";
import {readDate} from "../../syntax/written-date.js";
import {isChange, isOfEntry} from "../html/leading.js";
import {labelsLeft, readMasthead} from "./masthead.js";
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

/** A headline in Latin letters takes more of them. */
const longestLatin = 120;

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
  const lines = new Set(taken.flatMap(({parent}) => (parent && isTag(parent) ? [parent] : [])));
  if (taken.length > 0) $(taken).remove();
  for (const line of lines) removeLabels(line, findings);
  return {dates, authors};
}

/** A line that is left with the labels of what was taken out of it. */
function removeLabels(line: Element, findings: Findings): void {
  const words = line.children.length > 20 ? "" : squeeze(textOf(line.children));
  if (!labelsLeft(words)) return;
  findings.drop("envelope", words, placeOf(line));
  $(line).remove();
}

type Found = Envelope & {readonly dropped?: readonly string[]};

function readElement(element: Element): Found | null {
  if (element.name === "time") return readTime(element);
  if (element.name === "address" || namesAuthor(element)) return readByline(element);
  return readStamp(element, placeOf(element)) ?? readMasthead(element, placeOf(element));
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
    if (!isTag(node) || passedOver.has(node.name) || saysTwice(node)) continue;
    seen++;
    if (readElement(node)) elements.push(node);
    else if (paragraphs.has(node.name) && isProse(textOf(node.children))) break;
    else stack(waiting, node.children);
  }
  return elements;
}

/** Whether words are for the eye alone, since those who hear the page have heard them: a headline once more. */
function saysTwice({attribs, children}: Element): boolean {
  return attribs["aria-hidden"] === "true" && children.every(isText);
}

/** Whether a piece of text is a sentence, or long enough for one. */
function isProse(text: string): boolean {
  const {length} = text.trim();
  return (length > longestPiece && (length > longestLatin || /\p{Script=Han}/u.test(text))) || /[。！？；]|[a-z][.!?]["”]?\s*$/.test(text);
}

/** `<time pudate datetime>`; what it shows is one more date, unless it is a way of saying the same. */
function readTime(element: Element): Found | null {
  if (isOfEntry(element)) return null;
  const place = placeOf(element);
  const {pudate, datetime} = element.attribs;
  const shown = squeeze(textOf(element.children));
  if (pudate === undefined && datetime === undefined) {
    return readDate(shown) && {dates: [{from: "time", value: shown, place}], authors: []};
  }
  if (isChange(element)) return {dates: readDate(datetime ?? "") ? [{from: "revision", value: datetime ?? "", place}] : [], authors: [], dropped: shown === "" ? [] : [shown]};
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
