import type {Root} from "hast";
import type {Findings} from "../model/message.js";
import {attribute, isElement, placeOf, rewrite} from "../syntax/nodes.js";
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
    if (href !== null) return [{...node, properties: {href}}];
    if (written !== "" && !written.startsWith("#")) findings.drop("unsafe-link", written.slice(0, 500), placeOf(node));
    return node.children;
  });
}
