import {isTag, type ChildNode, type Element} from "domhandler";
import {relatedLine} from "../../data/related.js";
import {visibleText} from "./visible.js";
import {append, stack} from "../../syntax/append.js";

/** Elements that may hold a label and the links below it. */
const boxes = new Set(["div", "section", "ul", "ol", "dl", "aside", "blockquote"]);

/** Labels are a few words. */
const longestLabel = 60;

/**
 * Boxes within an article that begin with words such as `延伸阅读` and hold nothing but links, outermost only. `prose`
 * counts text outside links that has the look of sentences.
 */
export function relatedBlocks(elements: readonly Element[], prose: ReadonlyMap<Element, number>, chrome: ReadonlyMap<Element, unknown>): Element[] {
  const found: Element[] = [];
  const shown: Beginnings = new Map();
  const waiting: ChildNode[] = elements.flatMap(({children}) => children).reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isTag(node) || chrome.has(node)) continue;
    if (isRelated(node, prose.get(node) ?? 0, shown)) found.push(node);
    else stack(waiting, node.children);
  }
  return found;
}

/** What holds more prose than a label is not looked into: boxes within boxes would be read again and again. */
function isRelated(node: Element, held: number, shown: Beginnings): boolean {
  if (!boxes.has(node.name) || held > longestLabel) return false;
  const label = labelOf(node, shown);
  return label !== "" && held <= label.length && holdsLink(node);
}

/** What elements begin with: boxes within each other would be read again and again. */
type Beginnings = Map<Element, string>;

/** The first words in an element, if they are the label of such a box; else none. */
function labelOf(element: Element, shown: Beginnings): string {
  let here: Element | undefined = element;
  for (let depth = 0; here && depth < 6; depth++) {
    here = here.children.filter(isTag).find((child) => beginningOf(child, shown) !== "");
    const line = here && here.name !== "a" ? beginningOf(here, shown) : "";
    if (relatedLine.test(line)) return line;
  }
  return "";
}

function beginningOf(element: Element, shown: Beginnings): string {
  const known = shown.get(element);
  if (known !== undefined) return known;
  const words = visibleText([element], longestLabel);
  shown.set(element, words);
  return words;
}

function holdsLink(element: Element): boolean {
  const waiting: ChildNode[] = [...element.children];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isTag(node)) continue;
    if (node.name === "a" && node.attribs["href"] !== undefined) return true;
    append(waiting, node.children);
  }
  return false;
}
