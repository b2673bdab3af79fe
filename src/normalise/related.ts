import type {Element, ElementContent, Root} from "hast";
import {relatedHeading, relatedLabel, relatedLine} from "../data/related.js";
import type {Findings} from "../model/message.js";
import {append} from "../syntax/append.js";
import {attribute, contentOf, element, elementsOf, isElement, placeOf, squeeze, textOf} from "../syntax/nodes.js";
import {lettersAlone} from "../text/letters-alone.js";

/** Shorter words are names and terms, not headlines. */
const shortestHeadline = 8;

/** No heading says `延伸阅读` in more characters, dashes and stars around it included. */
const longestHeading = 200;

/** Blocks below a heading that may belong to it; a page has no more headlines than that in one place. */
const mostBlocks = 60;

/**
 * Sets apart what an outlet sets into a text to lead its readers on: lists whose every item is the headline of another
 * page of the article's own host, links below a heading such as `延伸阅读` (which is listed and goes, as do their
 * pictures), lines that begin with such words. They stay where they stand, with a mark.
 */
export function markRelated(root: Root, source: string | null, findings: Findings): void {
  root.children = withoutCards(gathered(contentOf(root), source, findings), source, findings);
  for (const node of elementsOf(root)) {
    const leads = isElement(node, "ul", "ol") ? source !== null && leadsOn(node, new URL(source)) : isElement(node, "p") && isLabelled(node);
    if (leads) node.data = {...node.data, mark: {type: "related"}};
  }
}

/** Words that open a box where they lead to nothing. */
const button = /^看更多$/;

/** Headings with the links below them, and lines of several headlines, as lists. */
function gathered(blocks: readonly ElementContent[], source: string | null, findings: Findings): ElementContent[] {
  const made: ElementContent[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as ElementContent;
    const isHeading = isRelatedHeading(block);
    const below = isHeading || isReference(block) ? linksBelow(blocks, i + 1).filter((_, __, all) => isHeading || all.every((found) => leadsAbout(found, source))) : [];
    const isIdle = isHeading && (i === blocks.length - 1 || button.test(squeeze(textOf(block))));
    if (below.length > 0 || isIdle) {
      findings.drop("page-related", squeeze(textOf(block)), placeOf(block));
      append(made, listOf(below, findings));
      i += below.length;
    } else made.push(...(isElement(block, "p") && isRow(block, source) ? listOf([block], findings) : [block]));
  }
  return made;
}

/** Headings at the end with no text below them, each the link to another page of the same host, as a list: cards of other articles. */
function withoutCards(blocks: ElementContent[], source: string | null, findings: Findings): ElementContent[] {
  const isCard = (block: ElementContent): block is Element => isElement(block, "h1", "h2", "h3", "h4", "h5", "h6") && isAllLinks(block) && leadsAbout(block, source);
  const text = blocks.findLastIndex((block) => !isCard(block) && !isElement(block, "figure", "hr"));
  const first = blocks.findIndex((block, i) => i > text && isCard(block));
  if (text < 0 || first < 0) return blocks;
  return [...blocks.slice(0, first), ...listOf(blocks.slice(first).filter((block) => isElement(block)), findings)];
}

function isRelatedHeading(node: ElementContent): boolean {
  if (!isElement(node, "p", "h1", "h2", "h3", "h4", "h5", "h6")) return false;
  const words = squeeze(textOf(node));
  return words.length <= longestHeading && (node.tagName === "p" ? relatedLine : relatedHeading).test(words);
}

/** Whether a heading says what an encyclopedia and a scholar say, too: what stands below it decides. */
function isReference(node: ElementContent): boolean {
  return isElement(node, "h1", "h2", "h3", "h4", "h5", "h6") && relatedLine.test(squeeze(textOf(node)).slice(0, longestHeading));
}

/** Whether all links of a block lead to other pages of the article's own host, and that is no encyclopedia, whose pages end so. */
function leadsAbout(block: Element, source: string | null): boolean {
  return source !== null && !/^https?:\/\/[^/]*(?:wiki|\/wiki\/)/.test(source) && (block.tagName === "figure" || linksIn(block).every((link) => isAnotherPage(link, new URL(source))));
}

/** The blocks from a place on that hold nothing but links and their pictures, up to the last link. */
function linksBelow(blocks: readonly ElementContent[], from: number): readonly Element[] {
  const found: Element[] = [];
  for (const block of blocks.slice(from, from + mostBlocks)) {
    if (!isElement(block) || !(isElement(block, "figure") || isAllLinks(block))) break;
    found.push(block);
  }
  return found.slice(0, found.findLastIndex((block) => !isElement(block, "figure")) + 1);
}

/** Whether all words of a block are those of links. */
function isAllLinks(block: Element): boolean {
  const links = linksIn(block);
  return links.length > 0 && lettersAlone(links.map((link) => textOf(link)).join("")) === lettersAlone(textOf(block));
}

/** A line of several headlines of the article's own host without a word between them. */
function isRow(block: Element, source: string | null): boolean {
  const links = linksIn(block);
  return links.length > 1 && source !== null && isAllLinks(block) && links.every((link) => isHeadline(link, new URL(source)));
}

function listOf(blocks: readonly Element[], findings: Findings): readonly Element[] {
  for (const figure of blocks.filter(({tagName}) => tagName === "figure")) {
    const image = elementsOf(figure).find(({tagName}) => tagName === "img");
    findings.drop("page-related", [squeeze(textOf(figure)), image && attribute(image, "src")].filter(Boolean).join(" "), placeOf(figure));
  }
  const items = blocks.filter(({tagName}) => tagName !== "figure").flatMap(linksIn).filter((link) => textOf(link).trim() !== "").map((link) => element("li", {}, [link]));
  return items.length === 0 ? [] : [element("ul", {}, items, {type: "related"}, blocks[0]?.position)];
}

function leadsOn(list: Element, source: URL): boolean {
  const items = list.children.filter((child) => isElement(child));
  return items.length > 0 && items.every((item) => {
    const [link, ...others] = linksIn(item);
    return link !== undefined && others.length === 0 && squeeze(textOf(link)) === squeeze(textOf(item)) && isHeadline(link, source);
  });
}

/** `延伸阅读：` and links, in one line. */
function isLabelled(line: Element): boolean {
  const links = linksIn(line);
  if (links.length === 0) return false;
  const words = squeeze(textOf(line));
  const [label] = relatedLabel.exec(words) ?? [];
  return label !== undefined && lettersAlone(words.slice(label.length)) === lettersAlone(links.map((link) => textOf(link)).join(""));
}

function isHeadline(link: Element, source: URL): boolean {
  return squeeze(textOf(link)).length >= shortestHeadline && isAnotherPage(link, source);
}

function isAnotherPage(link: Element, source: URL): boolean {
  const href = attribute(link, "href") ?? "";
  if (!href.includes(source.host) || !URL.canParse(href)) return false;
  const target = new URL(href);
  return target.host === source.host && (target.pathname !== source.pathname || target.search !== source.search);
}

function linksIn(node: Element): Element[] {
  return elementsOf(node).filter(({tagName}) => tagName === "a");
}
