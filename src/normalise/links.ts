import type {Element, ElementContent, Root} from "hast";
import type {Findings} from "../model/message.js";
import {attribute, elementsOf, isElement, placeOf, rewrite, text, textOf} from "../syntax/nodes.js";
import {wholeAddress} from "./whole-address.js";
import {unproxy} from "./unproxy.js";

/**
 * Makes links whole. One that leads within its old page loses its address without a word; one that cannot be followed
 * (another scheme, a user's name, relative without an address to start from) is listed. Their text stays.
 */
export function resolveLinks(root: Root, source: string | null, findings: Findings): void {
  rewrite(root, (node) => {
    if (!isElement(node, "a")) return [node];
    const written = (attribute(node, "href") ?? "").trim();
    const href = written.startsWith("#") ? null : wholeAddress(unproxy(written), source);
    if (href !== null) return unnested({...node, properties: {href}, children: shown(node, written)});
    if (written !== "" && !written.startsWith("#")) findings.drop("unsafe-link", written.slice(0, 500), placeOf(node));
    return node.children;
  });
}

/** A link that shows its own address shows it without the proxy. */
function shown(link: Element, written: string): ElementContent[] {
  const target = unproxy(written);
  const isAddress = target !== written && unproxy(textOf(link).trim()) === target;
  return isAddress ? [text(target)] : link.children;
}

/** No link stands within another: the outer one is parted around it. */
function unnested(link: Element): readonly ElementContent[] {
  if (!holdsLink(link)) return [link];
  return link.children.map((child) => {
    const stays = isElement(child, "a") || holdsLink(child) || (child.type === "text" && child.value.trim() === "");
    return stays || textOf(child).trim() === "" ? child : {...link, children: [child]};
  });
}

function holdsLink(node: ElementContent): boolean {
  return isElement(node) && [...elementsOf(node)].some(({tagName}) => tagName === "a");
}
