import type {CheerioAPI} from "cheerio";
import {isTag, type Element, type ParentNode} from "domhandler";
import type {Written, WrittenDate} from "../../model/format.js";
import {isAddressLabel} from "../text/labelled-line.js";
import {lineOf, placeOf, tagged} from "./visible.js";

/** Where a page marks its author: microdata, microformats, then names that many sites use; the first that names anyone counts. */
export const authorSelectors: readonly string[] = [
  '[itemprop~="author"] [itemprop~="name"]', '[itemprop~="author"]', ".author.vcard .fn, .byline .fn, .post-author .fn, .p-author", 'a[rel~="author"]', '[data-testid="authorName"]',
  ".author-name, .author-link, .authorName, .byline-name, .story-byline, .m-from-author__name, .article-author a, .byline a, .article-byline a, .amp-wp-author",
  // forums, diaries, what a browser's reading view and exports show
  "#postlist .authi a.xw1:first, .note-author, .reader-credits",
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/byline/"], a[href*="/reporter/"]',
];

/** Where a page marks when it was published, as a machine reads it. */
export const dateSelectors: readonly string[] = ['[itemprop~="datePublished"]', "abbr.published[title]", ".dt-published", "time[pubdate]", "time.entry-date.published"];

/** Where microdata, an export or a browser's reading view name the page that they show. */
const addressSelector = 'a.p-canonical[href], a.reader-domain[href], link[itemprop~="mainEntityOfPage"][href^="http"]';

/** Surroundings whose authors are those of something else. */
const aside = /comment|respond|related|recommend|sidebar|popular|most-?read/i;

const mostAuthors = 5;

/** Authors whom the page marks as such; empty when it marks none. */
export function markedAuthors($: CheerioAPI): Written[] {
  for (const selector of authorSelectors) {
    const found = outside($, selector).map((element) => ({value: nameOf(element), place: placeOf(element)})).filter(({value}) => isName(value));
    const distinct = found.filter(({value}, i) => found.findIndex((other) => other.value === value) === i);
    if (distinct.length > 0) return distinct.slice(0, mostAuthors);
  }
  return [];
}

/** The date that the page marks as that of its publication; empty when it marks none. */
export function markedDates($: CheerioAPI): WrittenDate[] {
  for (const selector of dateSelectors) {
    const [element] = outside($, selector);
    if (!element) continue;
    const {attribs} = element;
    const value = attribs["content"] ?? attribs["datetime"] ?? attribs["title"] ?? lineOf([element]);
    if (value.trim() !== "") return [{from: "time", value: value.trim(), place: placeOf(element)}];
  }
  return [];
}

/** Addresses of the page that its markup names, or from which all others on it start if that is one of a page. */
export function markedAddresses($: CheerioAPI): Written[] {
  const bases = tagged($("base[href]").toArray()).filter(({attribs}) => /^https?:\/\/[^/]+\/[^?#]*[^/?#]/i.test(attribs["href"] ?? ""));
  const found = [...outside($, addressSelector), ...bases.slice(0, 1)];
  return (found.length > 0 ? found : leadingToOriginal($)).map((element) => ({value: element.attribs["href"] ?? "", place: placeOf(element)}));
}

/** Links that are looked at for one that says that it leads to the original. */
const mostLinks = 2000;

/** The link whose words say that it leads to the original (`阅读原文`), if only one page is called so. */
function leadingToOriginal($: CheerioAPI): Element[] {
  const found = tagged($("a[href]").toArray().slice(0, mostLinks)).filter((link) => /^https?:\/\/[^/]+\/./i.test(link.attribs["href"] ?? "") && isAddressLabel(lineOf(link.children)));
  const [first] = found;
  return first && found.every(({attribs}) => attribs["href"] === first.attribs["href"]) ? [first] : [];
}

/** Where a page marks its tags; those of wikis are categories. */
const tagSelectors: readonly string[] = ["#mw-normal-catlinks li a", 'a[rel~="tag"]', ".article-tags a, .post-tags a, .entry-tags a, .tag-list a, .tags a"];

/** Tags that the page marks as such; empty when it marks none. */
export function markedTags($: CheerioAPI): Written[] {
  for (const selector of tagSelectors) {
    const found = outside($, selector).filter((element) => !cloud.test(classesAbove(element))).map((element) => ({value: lineOf(element.children).replace(/^[#＃]/, ""), place: placeOf(element)}));
    const distinct = found.filter(({value}, i) => value !== "" && value.length <= longestTag && found.findIndex((other) => other.value === value) === i);
    if (distinct.length > 0) return distinct.slice(0, mostTags);
  }
  return [];
}

const longestTag = 30;
const mostTags = 50;

/** Lists of what the whole site is about. */
const cloud = /cloud|hot|side|(?<!(?:post|entry|article)[-_]?)footer|widget/i;

function classesAbove(element: Element): string {
  let classes = "";
  for (let node: ParentNode | null = element, depth = 0; node && isTag(node) && node.name !== "body" && depth < 5; node = node.parent, depth++) {
    classes += ` ${node.attribs["class"] ?? ""} ${node.attribs["id"] ?? ""}`.slice(0, 300);
  }
  return classes;
}

function outside($: CheerioAPI, selector: string): Element[] {
  return tagged($(selector).toArray()).slice(0, 100).filter((element) => !isAside(element));
}

function isAside(element: Element): boolean {
  for (let node: ParentNode | null = element; node && isTag(node) && node.name !== "body"; node = node.parent) {
    // The address of whoever is answerable for the page, wherever it stands.
    if (node.name === "address") return false;
    if (node.name === "aside" || node.name === "nav" || aside.test(`${node.attribs["class"] ?? ""} ${node.attribs["id"] ?? ""}`.slice(0, 1000))) return true;
  }
  return false;
}

function nameOf(element: Element): string {
  return (element.attribs["content"] ?? lineOf([element])).trim().replace(/^(?:作者|记者|記者|文|by)\s*[:：/／|]?\s+|^(?:作者|记者|記者|文)[:：/／]/iu, "");
}

/** Short, with letters, without digits or the signs of a sentence. */
function isName(value: string): boolean {
  return value.length <= 40 && /\p{L}{2}/u.test(value) && !/[\d。！？!?：:@/]/.test(value);
}
