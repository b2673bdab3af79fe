import type {Element, ElementContent, Root} from "hast";
import {attribute, isElement, rewrite, text, textOf} from "../../syntax/nodes.js";
import {fold} from "../../text/fold.js";
import {readTarget} from "../../syntax/wikitext/link-targets.js";
import {wikiNames} from "../wikitext.js";
import {languageOf} from "./language.js";
import {decoded} from "./page-title.js";

const chinese = "https://zh.wikipedia.org/wiki/";

/** Where the pages that a page links to begin: `https://zh.wikipedia.org/wiki/` unless the links, or the text's language, say otherwise. */
export function wikiOf(markdown: string): string {
  const named = /https:\/\/[a-z-]{2,12}\.wikipedia\.org\/wiki\//.exec(markdown)?.[0];
  if (named !== undefined || markdown.includes("](../Page/")) return named ?? chinese;
  return `https://${languageOf(markdown) ?? "zh"}.wikipedia.org/wiki/`;
}

/**
 * Links as newer versions of pandoc mark them, `[江](長江){.wikilink}` and `[[長江|江]]{.wikilink}`, in the form of the older
 * ones, `[江](長江 "wikilink")`.
 */
export function withMarkedLinks(markdown: string): string {
  if (!markdown.includes("{.wikilink}")) return markdown;
  return markdown
    .replace(/\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{1,300}))?\]\]\{\.wikilink\}/g, (_, page: string, label = page) => `[${label}](<${page.replace(/[<>]/g, "")}> "wikilink")`)
    .replace(/\]\(([^()\s"]{1,1000}(?:\([^()\s]{0,200}\)[^()\s"]{0,200})?)(?: "[^"\n]{0,300}")?\)\{\.wikilink\}/g, ']($1 "wikilink")');
}

/** Page names of the wiki, `朝鮮半島` for `https://zh.wikipedia.org/wiki/%E6%9C%9D…#…`; `null` for other addresses. */
export function pageName(href: string): string | null {
  const [, path] = /^https?:\/\/[a-z-]{2,12}\.wikipedia\.org\/wiki\/([^?#]+)/.exec(href) ?? [];
  return path === undefined ? null : decoded(path).replaceAll("_", " ");
}

/**
 * Links to a neighbouring file, `../Page/X.md` or `../Category/X.md`, lead to the wiki's page, and so do those to a page by its
 * bare name, as newer versions of pandoc write them; pictures by the name of a file lead to that file.
 */
export function resolveWikiLinks(root: Root, wiki: string): void {
  rewrite(root, (node) => {
    const bare = isElement(node, "a", "img") ? bareName(node) : null;
    if (isElement(node, "img") && bare !== null) return [{...node, properties: {...node.properties, src: `${wiki}Special:FilePath/${encodeURIComponent(bare.replaceAll(" ", "_"))}`}}];
    if (isElement(node, "a") && bare !== null) return [{...node, properties: {href: readTarget(bare, wiki, wikiNames)?.href ?? wiki + bare}}];
    const [, folder, page] = isElement(node, "a") ? (/^\.\.\/(Page|Category)\/((?!.*\.\.\/).+)\.md(?:#[^#]*)?$/.exec(attribute(node, "href") ?? "") ?? []) : [];
    const name = folder === "Category" ? `Category:${page ?? ""}` : page;
    return isElement(node) && name !== undefined ? [{...node, properties: {...node.properties, href: wiki + name}}] : [node];
  });
}

/** What begins as an address, or as something that a browser runs. */
const isAddress = /^\s*(?:(?:[a-z][a-z0-9+.-]{0,20}:)?\/\/|\.{1,2}\/|(?:javascript|vbscript|data|mailto|tel|blob|about|file):)/i;

/** The name of a page or a file by which a link or a picture leads there; its label swallowed nothing. */
function bareName(node: Element): string | null {
  const isLink = node.tagName === "a";
  const written = attribute(node, isLink ? "href" : "src") ?? "";
  const isName = isLink ? attribute(node, "title") === "wikilink" && !isAddress.test(written) : /^[^/:?#]{1,240}\.(?:jpe?g|png|gif|svg|webp|tiff?)$/i.test(written);
  return isName && written !== "" ? decoded(written) : null;
}

/**
 * Gives back what labels swallowed. Where the wiki's text ran on after a link, pandoc took the next characters into the
 * label: `[河內和](…/河內)` was `[[河內]]和`. A label that extends the name of its page is therefore cut where the name
 * ends; any other label stays whole.
 */
export function giveBackSwallowed(root: Root): void {
  rewrite(root, (node) => (isElement(node, "a") && attribute(node, "title") === "wikilink" ? parted(node) : [node]));
}

function parted(link: Element): readonly ElementContent[] {
  const name = pageName(attribute(link, "href") ?? "");
  const label = textOf(link).replace(/\s/g, " ");
  const length = name === null || link.children.some((child) => child.type !== "text") ? 0 : extended(label, name);
  if (length === 0) return [link];
  return [{...link, children: [text(textOf(link).slice(0, length))]}, {...text(textOf(link).slice(length)), position: link.position}];
}

/** Length of the page's name, or of its part before `(…)`, if the label runs on after it; otherwise 0. */
function extended(label: string, name: string): number {
  const names = [name, name.replace(/ ?[(（][^()（）]*[)）]$/, "")];
  const found = names.find((name) => name !== "" && name.length < label.length && fold(label).startsWith(fold(name)));
  return found === undefined || withinWord(label, found.length) ? 0 : found.length;
}

/** `Russians` is a word of its own, although the page is called `Russia`. */
function withinWord(label: string, at: number): boolean {
  return /[\p{Script=Latin}\p{Script=Cyrillic}\d]{2}/u.test(label.slice(at - 1, at + 1));
}
