import type {CheerioAPI} from "cheerio";
import {isTag, type ChildNode, type Element} from "domhandler";
import type {Findings} from "../../model/message.js";
import {readByline, type Byline} from "./byline.js";
import {dropPiece, isWithin, lineOf, placeOf, tagged} from "./visible.js";

/** Elements at the beginning of an article that are looked at for a byline. */
const mostLeading = 60;

/** Elements that end a line when nothing but text stands in them. */
const lines = new Set(["p", "div", "span", "li", "ul", "small", "section", "dl", "dd", "dt", "address", "td", "em", "i", "strong", "b", "time", "center", "header"]);

/** Words before a time that is not that of publication. */
const changed = /(?:更新|更改|修改|修訂|修订|updated|modified)(?:时间|時間|日期|于|於| on| at)?[^\p{L}]{0,6}$/iu;

/** A byline with a machine-readable `<time>` in it. */
export function readTimes($: CheerioAPI, node: ChildNode): Byline | null {
  if (!isTag(node)) return null;
  const [first] = tagged($(node).find("time[datetime]").addBack("time[datetime]").toArray()).filter((time) => !isChange(time) && !isOfEntry(time));
  if (!first || lineOf([node]).length > 300) return null;
  const others = readByline(lineOf([node]), placeOf(node));
  const date = {from: "time" as const, value: first.attribs["datetime"] ?? "", place: placeOf(first)};
  return {dates: [date, ...(others?.dates.slice(0, 1) ?? [])], authors: others?.authors ?? [], publishers: others?.publishers ?? []};
}

/** Whether a `<time>` is that of one of several entries of the same kind, as pages that report while something goes on have them. */
export function isOfEntry(time: Element): boolean {
  const entry = time.parent;
  const name = entry && isTag(entry) ? (entry.attribs["class"] ?? "") : "";
  if (entry && isTag(entry) && entry.name === "article") return isOneOfArticles(entry);
  if (!entry || !isTag(entry) || name === "" || !entry.parent) return false;
  const alike = entry.parent.children.slice(0, 200).filter((other) => isTag(other) && other.name === entry.name && other.attribs["class"] === name && other.children.some((child) => isTag(child) && child.name === "time"));
  return alike.length > 2;
}

/** Whether an article stands in a list of them, each with a time of its own. */
function isOneOfArticles(article: Element): boolean {
  const {parent} = article;
  const item = parent && isTag(parent) && parent.name === "li" ? parent : article;
  const others = tagged(item.parent?.children.slice(0, 200) ?? []).filter(({name}) => name === item.name);
  const articles = item === article ? others : others.flatMap(({children}) => tagged(children).filter(({name}) => name === "article"));
  return articles.filter(({children}) => tagged(children).some(({name}) => name === "time")).length > 1;
}

/** Whether a `<time>` says when a page was changed, by its attributes or by the words before it. */
export function isChange(time: Element): boolean {
  const before: ChildNode[] = [];
  for (let node = time.prev; node && before.length < 4; node = node.prev) before.unshift(node);
  return /modified|updated/i.test(`${time.attribs["itemprop"] ?? ""} ${time.attribs["class"] ?? ""}`) || changed.test(lineOf(before).slice(-30));
}

/** Whether an element is a list of several items, each of which says something else. */
function hasItems({name, children}: Element): boolean {
  return name === "ul" && tagged(children).length > 1;
}

/** Takes bylines out of the beginning of the text. */
export function takeBylines($: CheerioAPI, findings: Findings): Byline[] {
  const found: Byline[] = [];
  const gone = new Set<unknown>();
  let shown = 0;
  for (const element of tagged($("*").toArray()).slice(0, mostLeading)) {
    if (shown > 100 || /^(?:h[1-6]|figure|figcaption|img|a)$/.test(element.name) || !lines.has(element.name) || isWithin(element, gone) || hasItems(element)) continue;
    const isLeaf = element.children.every((child) => !isTag(child) || !$(child).is("p, div, section, article, header, h1, h2, h3, h4, ul, ol, figure, img, table, blockquote"));
    const words = lineOf(element.children);
    const byline = isLeaf && words.length < 160 && $(element).closest("figure, table").length === 0 ? (readTimes($, element) ?? readByline(words, placeOf(element))) : null;
    if (byline && !/[。！？]/.test(words)) {
      found.push(byline);
      dropPiece(element, "page-byline", findings);
      gone.add(element);
      $(element).remove();
    } else if (isLeaf) shown += words.length;
  }
  return found;
}
