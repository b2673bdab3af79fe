import type {Element, Root} from "hast";
import type {Findings} from "../model/message.js";
import {contentOf, elementsOf, isElement, placeOf, squeeze, textOf} from "../syntax/nodes.js";

/** Takes out a first heading that only repeats the title of the article, perhaps without its `[World]`. */
export function removeRepeatedTitle(root: Root, title: string, findings: Findings): void {
  const first = contentOf(root).find((node) => !isElement(node, "figure", "hr"));
  const titles = [title, title.replace(/^\[[^\]]{1,40}\]/, "")].map(bare);
  if (!isElement(first, "h1", "h2", "h3") || !titles.includes(bare(textOf(first)))) return;
  findings.drop("repeated-title", squeeze(textOf(first)), placeOf(first));
  root.children = contentOf(root).filter((node) => node !== first);
}

/** Makes the levels of headings follow each other from 2 down: the title of the article is the only `h1` of its page. */
export function levelHeadings(root: Root): void {
  const headings = [...elementsOf(root)].filter(isHeading);
  const levels = [...new Set(headings.map(levelOf))].sort((a, b) => a - b);
  for (const heading of headings) heading.tagName = `h${Math.min(6, 2 + levels.indexOf(levelOf(heading)))}`;
}

/** Whether an element is a heading. */
export function isHeading(node: Element): boolean {
  return /^h[1-6]$/.test(node.tagName);
}

/** `3` for an `h3`. */
export function levelOf(heading: Element): number {
  return Number(heading.tagName.slice(1));
}

function bare(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, "");
}
