import type {Root, RootContent as Node} from "hast";
import type {Written} from "../../model/format.js";
import {contentOf, isElement, placeOf, squeeze, textOf} from "../../syntax/nodes.js";
import {decoded} from "./page-title.js";

const longestTitle = 80;

/**
 * The title of a page that names none: its own file's name where the pages lie as `Page/<title>.md`, as their links to
 * each other say; else the term in bold with which its first sentence begins; else its first category, which by custom
 * is the page's own; else its file's name, if that is made of words.
 */
export function findTitle(path: string, body: Root, categories: readonly Written[]): Written | null {
  const [, folder, name = ""] = /(?:^|\/)(?:([^/]*)\/)?([^/]+?)(?:\.[a-z]{1,5})?$/i.exec(path) ?? [];
  const written = squeeze(decoded(name).replaceAll("_", " "));
  if (folder === "Page" && written !== "") return {value: written};
  return leadTerm(body) ?? categories[0] ?? (/\p{Script=Han}{2}/u.test(written) ? {value: written} : null);
}

/** Paragraphs above which remains of templates may stand. */
const mostAbove = 3;

/** `**俄越关系**，是指…`: bold at the start of one of the first paragraphs, unless it is one of several such terms. */
function leadTerm(body: Root): Written | null {
  let above = 0;
  for (const paragraph of contentOf(body)) {
    if (isElement(paragraph, "h1", "h2", "h3") || above > mostAbove) return null;
    if (!isElement(paragraph, "p")) continue;
    const parts = paragraph.children.filter((node) => !isElement(node, "figure") && /[\p{L}\p{N}]/u.test(textOf(node)) || isJoint(node));
    const [term, between, other] = parts;
    if (parts.length === 0) continue;
    const next = paragraph.children[paragraph.children.findIndex((node) => node === term) + 1];
    if (!isElement(term, "strong", "b") || (above > 0 && !explains.test(next ? textOf(next) : ""))) {
      above++;
      continue;
    }
    const value = squeeze(textOf(term));
    const joined = between?.type === "text" && /^\s*[及和與与、]\s*$/.test(between.value) && isElement(other, "strong", "b");
    return joined || value === "" || value.length > longestTitle ? null : {value, place: placeOf(term)};
  }
  return null;
}

/** What follows a term that a sentence explains: `（…）是`, `，又称`. */
const explains = /^\s*(?:[（(，,；、]|是|为|為|係|指|[a-z])/u;

/** Whether a piece of text joins two terms without a letter: `、`. */
function isJoint(node: Node): boolean {
  return node.type === "text" && node.value.trim() === "、";
}
