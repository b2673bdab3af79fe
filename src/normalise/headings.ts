import type {Element, Root} from "hast";
import type {Findings} from "../model/message.js";
import {contentOf, elementsOf, isElement, placeOf, squeeze, textOf, textOfAll} from "../syntax/nodes.js";
import {lettersAlone} from "../text/letters-alone.js";

/** Shorter paragraphs may be alike by chance. */
const shortestTitle = 6;

/** Takes out the first paragraph where it is the title, and headings among the first blocks that only repeat the title of the article, perhaps without its `[World]`. */
export function removeRepeatedTitle(root: Root, title: string, blocks: number, findings: Findings): void {
  const titles = [title, title.replace(/^\[[^\]]{1,40}\]/, "")].map(bare).filter((words) => words !== "");
  const first = contentOf(root).filter((node) => !isElement(node, "figure", "hr")).slice(0, blocks);
  const repeated = new Set(first.filter((node) => isElement(node, "h1", "h2", "h3") && titles.includes(bare(textOf(node)))));
  // A short message is its own title.
  const [top, ...others] = contentOf(root).filter((node) => !repeated.has(node) && !isElement(node, "figure", "hr"));
  const words = isElement(top, "p") ? bare(textOf(top)) : "";
  if (blocks > 1 && isElement(top) && words.length >= shortestTitle && titles.includes(words) && others.some((node) => bare(textOf(node)) !== "")) repeated.add(top);
  for (const node of repeated) findings.drop("repeated-title", squeeze(textOf(node)), placeOf(node));
  if (repeated.size > 0) root.children = contentOf(root).filter((node) => !repeated.has(node));
}

/** Shorter words may begin two paragraphs alike. */
const shortestTeaser = 40;

/** Takes out a first paragraph with which the text begins once more, whole or cut off with dots: a teaser that a collector set above. */
export function removeTeaser(root: Root, findings: Findings): void {
  const paragraphs = contentOf(root).filter((node) => isElement(node, "p"));
  const [first, ...others] = paragraphs;
  const [next] = others;
  if (!first || !next) return;
  const words = bare(beforeDots(squeeze(textOf(first))));
  const isCut = words.length >= shortestTeaser && bare(textOfAll(others)).includes(words);
  if (!isCut && !beginsWith(next, bare(textOf(first)))) return;
  findings.drop("repeated-summary", squeeze(textOf(first)), placeOf(first));
  root.children = contentOf(root).filter((node) => node !== first);
}

/** Whether a paragraph begins with words, or is nothing else: then fewer are enough. */
function beginsWith(paragraph: Element, words: string): boolean {
  const written = bare(textOf(paragraph));
  return words.length >= (written === words ? shortestTeaser / 2 : shortestTeaser) && written.startsWith(words);
}

/** What stands before the dots at the end of a text; empty when it ends otherwise. */
function beforeDots(words: string): string {
  if (!words.endsWith("...") && !words.endsWith("…")) return "";
  return /^([^]+?)\s?(?:\.{3}|…)$/.exec(words)?.[1] ?? "";
}

/** Makes the levels of headings follow each other from 2 down: the title of the article is the only `h1` of its page. */
export function levelHeadings(root: Root): void {
  const headings = elementsOf(root).filter(isHeading);
  const levels = [...new Set(headings.map(levelOf))].sort((a, b) => a - b);
  for (const heading of headings) heading.tagName = `h${Math.min(6, 2 + levels.indexOf(levelOf(heading)))}`;
}

const names = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

/** Whether an element is a heading. */
export function isHeading({tagName}: Element): boolean {
  return names.has(tagName);
}

/** `3` for an `h3`. */
export function levelOf(heading: Element): number {
  return Number(heading.tagName.slice(1));
}

function bare(words: string): string {
  return lettersAlone(words.normalize("NFC").toLowerCase());
}
