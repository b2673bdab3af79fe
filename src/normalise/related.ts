import type {Element, Root} from "hast";
import {attribute, elementsOf, isElement, squeeze, textOf} from "../syntax/nodes.js";

/** Shorter words are names and terms, not headlines. */
const shortestHeadline = 8;

/**
 * Marks lists whose every item is the headline of another page of the article's own host and nothing else: what an outlet
 * sets into a text to lead its readers on. They stay where they stand.
 */
export function markRelated(root: Root, source: string | null): void {
  if (source === null) return;
  for (const node of elementsOf(root)) {
    if (isElement(node, "ul", "ol") && leadsOn(node, new URL(source))) node.data = {...node.data, mark: {type: "related"}};
  }
}

function leadsOn(list: Element, source: URL): boolean {
  const items = list.children.filter((child) => isElement(child));
  return items.length > 0 && items.every((item) => {
    const links = [...elementsOf(item)].filter(({tagName}) => tagName === "a");
    const [link] = links;
    const words = squeeze(textOf(item));
    return link !== undefined && links.length === 1 && words.length >= shortestHeadline && squeeze(textOf(link)) === words && isAnotherPage(link, source);
  });
}

function isAnotherPage(link: Element, source: URL): boolean {
  const href = attribute(link, "href") ?? "";
  const target = URL.canParse(href) ? new URL(href) : null;
  return target?.host === source.host && (target.pathname !== source.pathname || target.search !== source.search);
}
