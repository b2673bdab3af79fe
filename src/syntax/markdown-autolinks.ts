import type {Link, Nodes, Parent, Root} from "mdast";
import {append} from "./append.js";

/** Signs that close an address in a Chinese sentence: no one writes them into one. */
const sign = /[。，、；：！？）」』】》”“‘’…]/u;
/** A bare address with such a sign in it. */
const mayRunOn = /(?:https?:\/\/|www\.)[!-~]+[^\p{ASCII}\s]*?[。，、；：！？）」』】》”“‘’…]/u;

/** Ends addresses without brackets at a Chinese sign, at which GFM does not: `见 https://a.example/1，他说`. */
export function endAddresses() {
  return (root: Root, file: {toString(): string}): void => {
    const markdown = file.toString();
    if (!mayRunOn.test(markdown)) return;
    const waiting: Nodes[] = [root];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (!("children" in node)) continue;
      endWithin(node, markdown);
      append(waiting, node.children);
    }
  };
}

function endWithin(parent: Parent, markdown: string): void {
  for (let i = 0; i < parent.children.length; i++) {
    const node = parent.children[i];
    if (node?.type !== "link" || !isBare(node, markdown)) continue;
    const [words] = node.children;
    const at = words?.type === "text" ? words.value.search(sign) : -1;
    if (words?.type !== "text" || at < 0) continue;
    const rest = words.value.slice(at);
    words.value = words.value.slice(0, at);
    node.url = node.url.slice(0, node.url.search(sign));
    parent.children.splice(i + 1, 0, {type: "text", value: rest});
  }
}

function isBare({position}: Link, markdown: string): boolean {
  return /[hw]/i.test(markdown[position?.start.offset ?? -1] ?? "");
}
