import type {Element, ElementContent, Root} from "hast";
import {attribute, isElement, rewrite, text, textOf} from "../../syntax/nodes.js";
import {fold} from "../../text/fold.js";
import {decoded} from "./page-title.js";

const chinese = "https://zh.wikipedia.org/wiki/";

/** Where the pages that a page links to begin: `https://zh.wikipedia.org/wiki/` unless the links say otherwise. */
export function wikiOf(markdown: string): string {
  return /https:\/\/[a-z-]{2,12}\.wikipedia\.org\/wiki\//.exec(markdown)?.[0] ?? chinese;
}

/** Page names of the wiki, `朝鮮半島` for `https://zh.wikipedia.org/wiki/%E6%9C%9D…#…`; `null` for other addresses. */
export function pageName(href: string): string | null {
  const [, path] = /^https?:\/\/[a-z-]{2,12}\.wikipedia\.org\/wiki\/([^?#]+)/.exec(href) ?? [];
  return path === undefined ? null : decoded(path).replaceAll("_", " ");
}

/** Links to a neighbouring file, `../Page/X.md` or `../Category/X.md`, lead to the wiki's page. */
export function resolveWikiLinks(root: Root, wiki: string): void {
  rewrite(root, (node) => {
    const [, folder, page] = isElement(node, "a") ? (/^\.\.\/(Page|Category)\/((?!.*\.\.\/).+)\.md(?:#[^#]*)?$/.exec(attribute(node, "href") ?? "") ?? []) : [];
    const name = folder === "Category" ? `Category:${page ?? ""}` : page;
    return isElement(node) && name !== undefined ? [{...node, properties: {...node.properties, href: wiki + name}}] : [node];
  });
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
