import {hasChildren, isTag, type ChildNode, type Element} from "domhandler";
import type {Written} from "../../model/format.js";
import type {Findings} from "../../model/message.js";
import {$} from "../../syntax/html.js";
import {textOf} from "../../syntax/html-tree.js";
import {squeeze} from "../../syntax/nodes.js";

/** What may stand beside the tags in a list of tags: `Tags:`, commas. */
const label = /^(?:post )?(?:tags?|tagged|filed under|categories|标签|標籤|分类|分類|关键词|關鍵詞)?[\s:：,，、|/#·]*$/i;

const holders = "div, p, ul, ol, footer, section, small, span, li";

/** How many elements around a link may be the list that it stands in. */
const deepest = 6;

/** More links than this are no tags. */
const most = 60;

/** A list longer than this, in characters, is no list of tags. */
const longest = 2000;

/**
 * Tags that links of a fragment declare (`rel="tag"`), each once. A list that holds nothing else is taken out of the
 * text and listed.
 */
export function takeTags(nodes: readonly ChildNode[], findings: Findings): Written[] {
  const links = declaring(nodes).slice(0, most);
  if (links.length === 0) return [];
  const tags = new Map(links.map((link) => [wordsOf(link), placeOf(link)]));
  const gone = new Set<Element>();
  for (const link of links) {
    const list = gone.has(link) ? undefined : $(link).parents(holders).toArray().slice(0, deepest).filter((holder) => isTagList(holder)).at(-1);
    if (!list) continue;
    findings.drop("page-tags", wordsOf(list), placeOf(list));
    for (const tag of $(list).find("a").toArray()) gone.add(tag);
    $(list).remove();
  }
  return [...tags].filter(([value]) => value !== "").map(([value, place]) => ({value, place}));
}

/** Links with `rel="tag"`, in order: a walk of our own, since hardly any fragment has one. */
function declaring(nodes: readonly ChildNode[]): Element[] {
  const found: Element[] = [];
  const waiting: ChildNode[] = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isTag(node) && node.name === "a" && /(?:^|\s)tag(?:$|\s)/i.test(node.attribs["rel"] ?? "")) found.push(node);
    if (hasChildren(node)) for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i] as ChildNode);
  }
  return found;
}

function isTagList(holder: Element): boolean {
  const words = wordsOf(holder);
  if (words.length > longest || $(holder).find("img, video, iframe, figure").length > 0) return false;
  const tagged = $(holder).find('a[rel~="tag"]').toArray().map(wordsOf);
  return label.test(tagged.reduce((rest, tag) => rest.replace(tag, ""), words));
}

function wordsOf(element: Element): string {
  return squeeze(textOf(element.children));
}

function placeOf({sourceCodeLocation: location}: Element): {line: number; column: number} {
  return {line: location?.startLine ?? 1, column: location?.startCol ?? 1};
}
