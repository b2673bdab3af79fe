import type {Element, ElementContent, Root} from "hast";
import {sitePictures} from "../data/boilerplate.js";
import {addressLists, emojiAddress, lateAddresses} from "../data/pictures.js";
import type {Findings} from "../model/message.js";
import {attribute, element, elementsOf, holds, isElement, placeOf, rewrite, squeeze, text, textOf} from "../syntax/nodes.js";
import {imageAddress} from "./whole-address.js";
import {withoutUnseen} from "./spaces.js";
import {unproxy} from "./unproxy.js";
import type {Rule} from "../model/rules.js";

/**
 * Gives every image its own address: out of the proxy, out of the attribute that kept it for later, whole. Images
 * without one are listed and go, as do those of one pixel and the second of two that show the same.
 */
export function resolvePictures(root: Root, source: string | null, findings: Findings): void {
  if (!holds(root, "img", "amp-img", "image", "source", "track")) return;
  const seen = new Set<string>();
  adoptSources(root);
  rewrite(root, (node) => {
    if (isElement(node, "source", "track")) return [];
    return isElement(node, "img", "amp-img", "image") ? resolved(node, source, seen, findings) : null;
  });
}

/** An image in `<picture>` may have its only address in a `<source>` beside it, and one of AMP has itself once more within. */
function adoptSources(root: Root): void {
  for (const picture of elementsOf(root)) {
    // what stands within is the same picture, for readers without script
    if (picture.tagName === "amp-img" && textOf(picture).trim() === "") picture.children = [];
    if (picture.tagName !== "picture") continue;
    const lists = picture.children.filter((child) => isElement(child, "source")).flatMap((child) => addressLists.map((name) => attribute(child, name) ?? ""));
    const list = lists.find((list) => list !== "");
    for (const image of elementsOf(picture)) {
      if (image.tagName === "img" && list !== undefined && attribute(image, "srcset") === null) image.properties["srcSet"] = list;
    }
  }
}

function resolved(node: Element, source: string | null, seen: Set<string>, findings: Findings): readonly ElementContent[] {
  const written = addressesOf(node);
  const [found] = written.flatMap((address) => {
    const target = unproxy(address);
    const src = imageAddress(target, source);
    return src === null ? [] : [{src, proxied: target === address ? null : address}];
  });
  const alt = squeeze(withoutUnseen(attribute(node, "alt") ?? ""));
  if (!found) return dropped(node, "image-without-address", written[0] ?? alt, findings);
  if (alt !== "" && emojiAddress.test(found.src)) return [text(alt)];
  const [width, height] = [sizeOf(node, "width"), sizeOf(node, "height")];
  if (width !== null && height !== null && width <= 2 && height <= 2) return dropped(node, "tracking-pixel", found.src, findings);
  if (sitePictures.some((pattern) => pattern.test(found.src))) return dropped(node, "site-picture", found.src, findings);
  if (seen.has(found.src)) return dropped(node, "repeated-image", found.src, findings);
  seen.add(found.src);
  const size = width !== null && height !== null ? {width, height} : {};
  const title = squeeze(withoutUnseen(attribute(node, "title") ?? ""));
  return [element("img", {src: found.src, alt, ...size, ...(title !== "" && {title})}, [], {type: "picture", ...found}, node.position)];
}

function dropped(node: Element, rule: Rule, written: string, findings: Findings): [] {
  // A data: address may be a megabyte.
  findings.drop(rule, written === "" ? "<img>" : written.slice(0, 200), placeOf(node));
  return [];
}

function addressesOf(node: Element): string[] {
  const late = lateAddresses.map((name) => attribute(node, name) ?? "").filter((address) => /^(https?:|\/|[\w.-]+\/)/i.test(address));
  const lists = addressLists.flatMap((name) => widest(attribute(node, name) ?? ""));
  return [...late, attribute(node, "src") ?? "", ...lists].map((address) => address.trim()).filter((address) => !/^$|(?:^|\/)(?:undefined|null|NaN)$/.test(address));
}

/** The address of a `srcset` with the greatest width or density. */
function widest(list: string): string[] {
  const candidates = list.split(/,\s+|,(?=https?:|\/\/)/).map((part) => part.trim().split(/\s+/));
  const sized = candidates.map(([address = "", size = "1x"]) => ({address, size: Number.parseFloat(size) || 0}));
  const best = sized.reduce((best, one) => (one.size > best.size ? one : best), {address: "", size: -1});
  return best.address === "" ? [] : [best.address];
}

/** A plausible number of pixels; `null` for percentages and nonsense. */
function sizeOf(node: Element, name: "width" | "height"): number | null {
  const written = attribute(node, name)?.trim() ?? "";
  const size = /^\d{1,5}(px)?$/.test(written) ? Number.parseInt(written, 10) : 0;
  return size > 0 && size <= 20_000 ? size : null;
}
