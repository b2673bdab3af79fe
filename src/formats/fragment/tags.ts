import {hasChildren, isTag, isText, type ChildNode, type Element} from "domhandler";
import type {Written} from "../../model/format.js";
import type {Findings} from "../../model/message.js";
import {$} from "../../syntax/html.js";
import {textOf} from "../../syntax/html-tree.js";
import {squeeze} from "../../syntax/nodes.js";

/** What may stand beside the tags in a list of tags: `Tags:`, commas. */
const words = "(?:post )?(?:tags?|tagged|filed under|categories|标签|標籤|分类|分類|(?:文章)?关键[词字]|(?:文章)?關鍵[詞字]|相关字词|相關字詞)";
const label = new RegExp(`^(?:${words})?[\\s:：﹕,，、|/#·]*$`, "i");

/** What such a list begins with, where its links do not say that they are tags. */
const opening = new RegExp(`^${words}\\s?[:：﹕]`, "i");

/** Where a link leads that is a tag: `#渡船`. */
const tagPath = /\/(?:tags?|topics?|keywords?|hashtag|key|search|label)(?:[/?=]|$)/i;

const holders = new Set(["div", "p", "ul", "ol", "footer", "section", "small", "span", "li"]);

/** What no list of tags holds. */
const shows = new Set(["img", "video", "iframe", "figure"]);

const anchors = new Set(["a"]);

/** Elements that may be a part of a sentence, which is no list. */
const inLine = new Set(["small", "span", "li"]);

/** What only sentences have. */
const prose = /[。！？；，]|[a-z][.!?](?:\s|$)/;

/** How many elements around a link may be the list that it stands in. */
const deepest = 6;

/** More links than this are no tags. */
const most = 60;

/** A list longer than this, in characters, is no list of tags. */
const longest = 2000;

/**
 * Tags that links of a fragment declare (`rel="tag"`), or that a list of links is labelled as, each once. A list that holds
 * nothing else is taken out of the text and listed.
 */
export function takeTags(nodes: readonly ChildNode[], findings: Findings): Written[] {
  const links = elementsIn(nodes, anchors);
  const declared = links.filter(declares).slice(0, most);
  const tags = new Map(declared.map((link) => [tagOf(link), placeOf(link)]));
  const gone = new Set<Element>();
  const take = (list: Element): void => {
    findings.drop("page-tags", wordsOf(list), placeOf(list));
    for (const tag of elementsIn(list.children, anchors)) {
      gone.add(tag);
      tags.set(tagOf(tag), placeOf(tag));
    }
    $(list).remove();
  };
  for (const link of declared) {
    const list = gone.has(link) ? undefined : listAround(link, declares);
    if (list) take(list);
  }
  const mayBeTag = tagReader();
  for (const link of links.filter((link) => !declares(link) && mayBeTag(link)).slice(0, most)) {
    const list = gone.has(link) ? undefined : listAround(link, mayBeTag);
    if (list && (opening.test(wordsOf(list)) || tagPath.test(link.attribs["href"] ?? ""))) take(list);
  }
  return [...tags].filter(([value]) => value !== "").map(([value, place]) => ({value, place}));
}

function declares(link: Element): boolean {
  return /(?:^|\s)tag(?:$|\s)/i.test(link.attribs["rel"] ?? "");
}

/** Where a link leads that can be nothing else. */
const onlyTagPath = /\/(?:tags?|keywords?|hashtag)\/[^/]{1,200}\/?$/i;

/** Says whether a link is `#渡船`, or any few words that lead to a tag, or stand in a line that begins with a label of tags. */
function tagReader(): (link: Element) => boolean {
  const labelled = new Map<Element, boolean>();
  const isLabelled = (line: Element): boolean => {
    const known = labelled.get(line) ?? opening.test(wordsOf(line).slice(0, 40));
    labelled.set(line, known);
    return known;
  };
  return (link) => {
    const name = wordsOf(link);
    if (/^[#＃][^#＃\s]{1,30}$/.test(name) || (name !== "" && name.length <= 20 && onlyTagPath.test(link.attribs["href"] ?? ""))) return true;
    return name.length <= 20 && link.parent !== null && isTag(link.parent) && isLabelled(link.parent);
  };
}

/** The outermost list that a link stands in. */
function listAround(link: Element, isMember: (link: Element) => boolean): Element | undefined {
  let list: Element | undefined;
  for (const holder of holdersOf(link)) {
    const words = wordsOf(holder);
    // what stands around it is no shorter
    if (words.length > longest) break;
    if (isTagList(holder, words, isMember)) list = holder;
  }
  return list;
}

/** The elements around a link that may be a list, innermost first. */
function holdersOf(link: Element): Element[] {
  const found: Element[] = [];
  for (let parent = link.parent; parent && found.length < deepest; parent = parent.parent) {
    if (isTag(parent) && holders.has(parent.name)) found.push(parent);
  }
  return found;
}

/** Elements of some names in order: a walk of our own, since hardly any fragment has tags. */
function elementsIn(nodes: readonly ChildNode[], names: ReadonlySet<string>): Element[] {
  const found: Element[] = [];
  const waiting: ChildNode[] = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isTag(node) && names.has(node.name)) found.push(node);
    if (hasChildren(node)) for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i] as ChildNode);
  }
  return found;
}

function isTagList(holder: Element, words: string, isMember: (link: Element) => boolean): boolean {
  if (inLine.has(holder.name) && isPartOfSentence(holder)) return false;
  if (elementsIn(holder.children, shows).length > 0) return false;
  const tagged = elementsIn(holder.children, anchors).filter(isMember).map(wordsOf);
  return tagged.length > 0 && label.test(tagged.reduce((rest, tag) => rest.replace(tag, ""), words));
}

function isPartOfSentence({parent}: Element): boolean {
  if (!parent || !isTag(parent)) return false;
  return parent.children.some((other) => isText(other) && !label.test(other.data)) || prose.test(wordsOf(parent));
}

function tagOf(link: Element): string {
  return wordsOf(link).replace(/^[#＃]/, "");
}

function wordsOf(element: Element): string {
  return squeeze(textOf(element.children));
}

function placeOf({sourceCodeLocation: location}: Element): {line: number; column: number} {
  return {line: location?.startLine ?? 1, column: location?.startCol ?? 1};
}
