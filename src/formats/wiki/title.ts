import type {Root} from "hast";
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

/** `**俄越关系**，是指…`: bold at the start of a first paragraph, unless it is one of several such terms. */
function leadTerm(body: Root): Written | null {
  for (const paragraph of contentOf(body)) {
    if (!isElement(paragraph, "p")) continue;
    const parts = paragraph.children.filter((node) => !isElement(node, "figure") && textOf(node).trim() !== "");
    const [term, between, other] = parts;
    if (parts.length === 0) continue;
    if (!isElement(term, "strong", "b")) return null;
    const value = squeeze(textOf(term));
    const joined = between?.type === "text" && /^\s*[及和與与、]\s*$/.test(between.value) && isElement(other, "strong", "b");
    return joined || value === "" || value.length > longestTitle ? null : {value, place: placeOf(term)};
  }
  return null;
}
