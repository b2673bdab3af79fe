import type {Element, ElementContent, Root} from "hast";
import type {Written} from "../../model/format.js";
import type {Findings} from "../../model/message.js";
import {attribute, isElement, placeOf, rewrite, squeeze, textOf} from "../../syntax/nodes.js";
import {pageName} from "./links.js";

const category = /^(?:Category|分类|分類):\s*/i;
/** A page of the same subject in another language: `en:Foreign relations of …`. */
const language = /^[a-z]{2,3}(?:-[a-z]{2,10})?:\S/;

/** Takes the categories out of a page, listed, and answers their names; links to the page in other languages go too. */
export function takeCategories(root: Root, findings: Findings): Written[] {
  const tags: Written[] = [];
  rewrite(root, (node) => {
    if (!isElement(node, "a")) return [node];
    const rule = ruleOf(node);
    if (rule === null) return [node];
    const value = nameOf(node);
    if (rule === "category" && !tags.some((tag) => tag.value === value)) tags.push({value, place: placeOf(node)});
    findings.drop(rule, squeeze(textOf(node)), placeOf(node));
    return [];
  });
  rewrite(root, (node) => (isElement(node, "p") && isHollow(node) ? [] : [node]));
  return tags;
}

/** A link that puts its page into a category names it; one for the reader has a colon before (`:Category:…`). */
function ruleOf(link: Element): "category" | "language-link" | null {
  const label = squeeze(textOf(link));
  const href = attribute(link, "href") ?? "";
  const name = pageName(href) ?? "";
  if (category.test(name)) return "category";
  const [code = "", ...rest] = label.split(":");
  if (language.test(label) && href.startsWith(`https://${code}.wikipedia.org/`) && rest.join(":").trim() === name) return "language-link";
  return language.test(label) && language.test(name) && label.split(":")[0] === name.split(":")[0] ? "language-link" : null;
}

function nameOf(link: Element): string {
  return squeeze(pageName(attribute(link, "href") ?? "") ?? "").replace(category, "");
}

function isHollow(node: Element): boolean {
  return node.children.every((child: ElementContent) => child.type === "text" && child.value.trim() === "");
}
