import {isTag, isText, type ChildNode, type Element} from "domhandler";
import {visibleText} from "./visible.js";
import {append} from "../../syntax/append.js";

/** The part of an element that holds all its prose, where columns beside it hold neither prose nor pictures. */
export function narrowed(element: Element, prose: ReadonlyMap<Element, number>, chrome: ReadonlyMap<Element, unknown>): Element {
  let here = element;
  for (;;) {
    const held = prose.get(here) ?? 0;
    const others = here.children.filter((child) => (isTag(child) && !chrome.has(child)) || (isText(child) && child.data.trim() !== ""));
    const next = here.children.filter(isTag).find((child) => held > 0 && prose.get(child) === held && columns.has(child.name));
    if (!next || !others.every((other) => other === next || isIdle(other))) return here;
    here = next;
  }
}

/** Elements that part a page. */
const columns = new Set(["div", "section", "article", "main", "td", "table", "tbody", "tr"]);

/** Links alone, in a row: what stands beside an article. */
function isIdle(node: ChildNode): boolean {
  if (!isTag(node) || !columns.has(node.name)) return false;
  const links = linksIn(node);
  return links.count >= 3 && links.characters >= 0.6 * visibleText([node], 5000).length;
}

function linksIn(element: Element): {readonly count: number; readonly characters: number} {
  let [count, characters] = [0, 0];
  const waiting: ChildNode[] = [element];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isTag(node)) continue;
    if (/^(?:img|picture|figure|video|iframe)$/.test(node.name)) return {count: 0, characters: 0};
    if (node.name === "a") {
      count++;
      characters += visibleText([node], 500).length;
    }
    append(waiting, node.children);
  }
  return {count, characters};
}
