import type {Element, ElementContent, Root} from "hast";
import type {Findings} from "../model/message.js";
import {contentOf, element, holds, isElement, text} from "../syntax/nodes.js";
import {asSeen, shownHosts} from "./shown-hosts.js";

/** The words of a block as they are seen, and the links in it with the part of the words that each takes up, in order. */
type Line = {words: string; readonly links: {readonly link: Element; readonly start: number; readonly end: number}[]};

/** A link that shows another host, and what it shows. */
type Misleading = {readonly link: Element; readonly shown: string};

/** Elements that do not end a line of words. */
const inline = new Set("a b strong i em u s del ins small mark q abbr time code kbd samp var cite ruby bdi span wbr".split(" "));

/**
 * Adds to every link whose words show another host than the one that it leads to where it leads, `[evil.example]`. What
 * stands before and behind a link without a space is read with it. Addresses must be whole, and no signs left that
 * turn words around.
 */
export function markLinksElsewhere(root: Root, findings: Findings): void {
  const found = contentOf(root).flatMap((block) => (isElement(block) && holds(block, "a") ? misleading(lineOf(block)) : []));
  const [first] = found;
  if (!first) return;
  findings.note("link-elsewhere", `Links show another host than the one that they lead to: \`${found.length}\`, first \`${first.shown}\` for \`${hostOf(first.link)}\`; where they lead was added to them`);
  for (const {link} of found) link.children = [...link.children, ...hint(hostOf(link))];
}

/** What is added to a link of such words: where it leads, if they show another host. */
export function whereto(words: string, host: string): ElementContent[] {
  return shownHosts(asSeen(words)).some((shown) => isElsewhere(shown.host, host)) ? hint(host) : [];
}

function hint(host: string): ElementContent[] {
  return [element("bdi", {className: ["leads-to"]}, [text(` [${host}]`)])];
}

function lineOf(block: Element): Line {
  const line: Line = {words: "", links: []};
  read(block, line);
  return line;
}

function read(node: ElementContent, line: Line): void {
  if (node.type === "text") line.words += asSeen(node.value);
  // readings above the words stand apart from them
  if (!isElement(node) || isElement(node, "rt", "rp")) return;
  const edge = inline.has(node.tagName) ? "" : "\n";
  line.words += edge;
  const start = line.words.length;
  for (const child of node.children) read(child, line);
  if (node.tagName === "a") line.links.push({link: node, start, end: line.words.length});
  line.words += edge;
}

/** Hosts and links lie in order, and neither over their own kind: each is passed once. */
function misleading({words, links}: Line): Misleading[] {
  const hosts = shownHosts(words);
  let next = 0;
  return links.flatMap(({link, start, end}) => {
    while ((hosts[next]?.end ?? Infinity) <= start) next++;
    for (let i = next; (hosts[i]?.start ?? Infinity) < end; i++) {
      const shown = hosts[i]?.host ?? "";
      if (isElsewhere(shown, hostOf(link))) return [{link, shown: shown.slice(0, 100)}];
    }
    return [];
  });
}

/** Whether a host is neither what words show nor below it. What is not of ASCII may look like anything. */
function isElsewhere(shown: string, host: string): boolean {
  const [own, named] = [host.replace(/:\d+$/, ""), shown].map((name) => name.replace(/^www\./, ""));
  return own === undefined || named === undefined || (own !== named && !own.endsWith(`.${named}`));
}

function hostOf(link: Element): string {
  return new URL(String(link.properties["href"])).host;
}
