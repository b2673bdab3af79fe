import type {Element, ElementContent, Root} from "hast";
import type {Findings} from "../model/message.js";
import {attribute, changed, contentOf, elementsOf, holds, isElement, placeOf, rewrite, squeeze, text, textOf} from "../syntax/nodes.js";
import type {Parent} from "../syntax/nodes.js";
import {aggregatorLink, leadsOn} from "../data/boilerplate.js";
import {sourceUrl} from "./address.js";
import {wholeAddress} from "./whole-address.js";
import {unproxy} from "./unproxy.js";

/** The article's own address, and what relative ones start from. */
type Addresses = {readonly source: string | null; readonly base: string | null};

/**
 * Makes links whole. One that leads within its old page loses its address without a word; one that cannot be followed
 * (another scheme, a user's name, relative without an address to start from) is listed; their text stays. One that only
 * leads from a feed's beginning of an article to the rest of it is listed whole.
 */
export function resolveLinks(root: Root, addresses: Addresses, findings: Findings): void {
  if (!holds(root, "a")) return;
  for (const node of [root, ...elementsOf(root)]) dropFeedLinks(node, addresses, findings);
  rewrite(root, (node) => {
    if (!isElement(node, "a")) return null;
    const written = (attribute(node, "href") ?? "").trim();
    const href = written.startsWith("#") ? null : wholeAddress(unproxy(written), addresses.base);
    if (href !== null) return unnested(changed(node, {properties: {href}, children: shown(node, written)}));
    if (written !== "" && !written.startsWith("#")) findings.drop("unsafe-link", written.slice(0, 500), placeOf(node));
    return node.children;
  });
}

/** Links of the feed are listed with what stands before them in their sentence, which they were set close to: `但......more`. */
function dropFeedLinks(parent: Parent, addresses: Addresses, findings: Findings): void {
  const children = contentOf(parent);
  if (!children.some((child) => isElement(child, "a"))) return;
  const kept = children.filter((child, i) => {
    if (!isElement(child, "a") || !isFeeds(child, addresses)) return true;
    const before = children[i - 1];
    const [sentence = ""] = before?.type === "text" ? (/[^。！？!?\n]{0,500}$/.exec(before.value.slice(-500)) ?? []) : [];
    findings.drop("envelope", squeeze(sentence + textOf(child)), placeOf(child));
    return false;
  });
  if (kept.length < children.length) parent.children = kept;
}

/** Whether a link is the feed's own: to the rest of the article, or back to the aggregator. */
function isFeeds(link: Element, {source, base}: Addresses): boolean {
  const words = squeeze(textOf(link));
  if (aggregatorLink.test(words)) return true;
  if (source === null || !leadsOn.test(words)) return false;
  const href = wholeAddress(unproxy((attribute(link, "href") ?? "").trim()), base);
  return href !== null && sourceUrl(href) === source;
}

/** A link that shows its own address shows it without the proxy. */
function shown(link: Element, written: string): ElementContent[] {
  const target = unproxy(written);
  const isAddress = target !== written && unproxy(textOf(link).trim()) === target;
  return isAddress ? [text(target)] : link.children;
}

/** No link stands within another: the outer one is parted around it. */
function unnested(link: Element): readonly ElementContent[] {
  if (!link.children.some(holdsLink)) return [link];
  return link.children.map((child) => {
    const stays = holdsLink(child) || (child.type === "text" && child.value.trim() === "");
    return stays || textOf(child).trim() === "" ? child : changed(link, {children: [child]});
  });
}

/** Whether a node is a link, will be one, as the marker of a note is, or holds one. */
function holdsLink(node: ElementContent): boolean {
  return isElement(node) && [node, ...elementsOf(node)].some(({tagName, data}) => tagName === "a" || data?.mark?.type === "note-reference");
}
