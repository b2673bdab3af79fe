import type {Element, ElementContent, Root} from "hast";
import {boilerplateShells, playerNotices, sharingLink, type BoilerplateShell} from "../data/boilerplate.js";
import {videoPlayers} from "../data/pictures.js";
import type {Findings} from "../model/message.js";
import {parseTree, toHast} from "../syntax/html.js";
import {attribute, changed, contentOf, element, holds, isElement, placeOf, replaceOutermost, squeeze, text, textOf, textOfAll} from "../syntax/nodes.js";
import {anyOf} from "./any-of.js";
import {wholeAddress} from "./whole-address.js";
import {unproxy} from "./unproxy.js";
import type {Rule} from "../model/rules.js";

/** Elements that an archive cannot show, and the rule that names them in the report. */
const unshowable: ReadonlyMap<string, Rule> = new Map<string, Rule>(Object.entries({
  script: "script", style: "style", template: "template", svg: "svg", canvas: "script", object: "embed", embed: "embed", applet: "embed",
  form: "form", button: "form", input: "form", select: "form", textarea: "form", nav: "navigation",
  head: "metadata", title: "metadata", meta: "metadata", link: "metadata", base: "metadata", frame: "frame", frameset: "frame",
} satisfies Record<string, Rule>));

/** Takes out what is not the article's or cannot be shown, and lists each; players of videos become links to the videos. */
export function removeUnshowable(root: Root, source: string | null, findings: Findings): void {
  replaceOutermost(root, (node) => {
    const rule = shellOf(node)?.rule ?? (isHidden(node) ? "hidden" : undefined) ?? unshowable.get(node.tagName) ?? (isNotice(node) ? "media" : isSharing(node) ? "page-sharing" : undefined);
    if (rule !== undefined) return drop(node, rule, findings);
    if (node.tagName === "iframe") return fromFrame(node, source, findings);
    if (node.tagName === "video" || node.tagName === "audio") return fromMedia(node, source, findings);
    return node.tagName === "noscript" ? fromNoscript(node, source, findings) : null;
  });
}

/** Attributes by which shells are known, and what matches whatever the value of one of their rows does, in one go. */
const telling = [...new Set(boilerplateShells.map(({attribute}) => attribute))].map((name) => ({name, anyValue: anyOf(boilerplateShells.flatMap(({attribute, value}) => (attribute === name ? [value] : [])), "i")}));

/** The row by which an element holds something else than the article; most have no attribute that says so. */
function shellOf(node: Element): BoilerplateShell | undefined {
  if (isBare(node) || !telling.some(({name, anyValue}) => anyValue.test(attribute(node, name) ?? ""))) return undefined;
  return boilerplateShells.find((row) => row.value.test(attribute(node, row.attribute) ?? ""));
}

/** Longer words that are hidden may be a part of the article that a button shows. */
const longestHidden = 300;

/** Whether an element's style or an attribute hides it from readers. */
function isHidden(node: Element): boolean {
  if (isBare(node)) return false;
  const {hidden, style} = node.properties;
  const isStyled = typeof style === "string" && /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)\b/i.test(style.slice(0, 1000));
  return (isStyled || (hidden !== undefined && hidden !== false)) && textOf(node).length <= longestHidden && !holds(node, "img");
}

/** Whether an element has no attributes, as most have none. */
function isBare({properties}: Element): boolean {
  for (const _ in properties) return false;
  return true;
}

function isNotice({children}: Element): boolean {
  const [only] = children;
  return only?.type === "text" && children.length === 1 && only.value.length < 60 && playerNotices.test(squeeze(only.value));
}

/** Longer words of a link are the article's, whatever it does. */
const longestButton = 30;

function isSharing(node: Element): boolean {
  return node.tagName === "a" && sharingLink.test(attribute(node, "href") ?? "") && squeeze(textOf(node)).length <= longestButton;
}

function drop(node: Element, rule: Rule, findings: Findings): [] {
  const visible = node.tagName === "script" || node.tagName === "style" ? "" : squeeze(textOf(node));
  const address = attribute(node, "src") ?? attribute(node, "href") ?? attribute(node, "data");
  // An address may be a data: one of a megabyte.
  findings.drop(rule, visible || (address?.slice(0, 2000) ?? `<${node.tagName}>`), placeOf(node));
  return [];
}

function fromFrame(node: Element, source: string | null, findings: Findings): readonly ElementContent[] {
  const written = attribute(node, "src") || attribute(node, "data-src") || attribute(node, "data-lazy-src") || "";
  const address = wholeAddress(written, source);
  const video = address && videoOf(address);
  return video ? [linkParagraph(video, node)] : drop(changed(node, {properties: {src: written || "about:blank"}}), "frame", findings);
}

function videoOf(address: string): string | null {
  const {hostname, pathname, searchParams} = new URL(address);
  for (const {host, path, field, watch} of videoPlayers) {
    const [whole, id] = host.test(hostname) ? (path.exec(pathname) ?? []) : [];
    if (whole === undefined) continue;
    const found = field === undefined ? (id ?? address) : searchParams.get(field);
    if (found !== null) return wholeAddress(watch(found), null);
  }
  return null;
}

/** A film or a recording becomes a link to its file, and its still a picture. */
function fromMedia(node: Element, source: string | null, findings: Findings): readonly ElementContent[] {
  const written = attribute(node, "src") ?? node.children.filter((child) => isElement(child, "source")).map((child) => attribute(child, "src")).find(Boolean);
  const poster = attribute(node, "poster");
  const still = poster ? [element("img", {src: poster, alt: ""}, [], undefined, node.position)] : [];
  const address = written ? wholeAddress(unproxy(written), source) : null;
  // Words within are for browsers that cannot play it.
  if (address === null || textOf(node).trim() !== "") drop(node, "media", findings);
  return address === null ? still : [...still, linkParagraph(address, node)];
}

/** What players say of themselves in place of a title. */
const namesAPlayer = /player|iframe|embed|widget|播放器/i;

function linkParagraph(address: string, node: Element): Element {
  const title = squeeze(attribute(node, "title") ?? "");
  const words = title === "" || namesAPlayer.test(title) ? address : title;
  return element("p", {}, [element("a", {href: address}, [text(words)])], undefined, node.position);
}

/** What is shown without scripts is what an archive shows, but for a request to switch them on. */
function fromNoscript(node: Element, source: string | null, findings: Findings): readonly ElementContent[] {
  // one within another shows the same, and would be parsed once more for each
  const words = textOf(node).replace(/<\/?noscript(?:\s[^<>]{0,200})?>/gi, "");
  // A parser that would run scripts, as browsers do, takes what stands here as text.
  const inside = words.includes("<") ? contentOf(toHast(parseTree(words).children)) : contentOf(node);
  if (/javascript|脚本|腳本/i.test(textOfAll(inside)) && squeeze(textOfAll(inside)).length < 200) return drop(node, "noscript", findings);
  const holder = element("div", {}, inside, undefined, node.position);
  removeUnshowable({type: "root", children: [holder]}, source, findings);
  return [holder];
}
