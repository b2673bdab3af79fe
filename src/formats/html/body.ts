import type {CheerioAPI} from "cheerio";
import {isTag, isText, type ChildNode, type Element} from "domhandler";
import type {Root} from "hast";
import type {Written, WrittenDate} from "../../model/format.js";
import type {Findings} from "../../model/message.js";
import {toHast} from "../../syntax/html.js";
import {adopt} from "../../syntax/html-tree.js";
import {takeEnvelope} from "../fragment/envelope.js";
import {takeTags} from "../fragment/tags.js";
import {readByline, type Byline} from "./byline.js";
import {findHeading, partHeadlines} from "./heading.js";
import {readTimes, takeBylines} from "./leading.js";
import {listedArticles} from "./listing.js";
import {findMain, type Main} from "./main.js";
import {dropPiece, inOne, isWithin, lineOf, placeOf} from "./visible.js";

export type PageBody = {
  readonly body: Root;
  /** The headline above the text, when the page has one. */
  readonly heading: Written | null;
  readonly dates: readonly WrittenDate[];
  readonly authors: readonly Written[];
  readonly publishers: readonly Written[];
  /** Tags below or above the text. */
  readonly tags: readonly Written[];
  /** Characters of prose in the body. */
  readonly prose: number;
  /** Headlines of other articles, where the page lists nothing else. */
  readonly listed: number;
};

/**
 * The article on a whole page. What stands between its headline and its text is read as byline, or kept when it is
 * prose or a picture; everything else that is visible is dropped, each piece by the rule that knew it. `titles` are those
 * of the metadata. Changes `$`.
 */
export function readPageBody($: CheerioAPI, titles: readonly string[], findings: Findings): PageBody {
  takeOut($("title, meta, link, base").toArray());
  partHeadlines($);
  const main = findMain($);
  const listed = listedArticles($, main);
  const heading = findHeading($, main, titles);
  const holders = new Set<unknown>(main.elements);
  const reader: Reader = {main, heading, holders, above: ancestors([...main.elements, ...(heading ? [heading] : [])]), bylines: [], kept: [], findings, state: "before"};
  if (heading && !reader.holders.has(heading) && isWithin(heading, reader.holders)) reader.state = "inside";
  sortOut($, $.root()[0]?.children ?? [], reader);
  dropWithin(reader);
  const root = $.root()[0];
  if (root) adopt(root, [inOne(reader.kept)]);
  // A line with its label first: of the envelope only the times in it would go.
  const bylines = [...reader.bylines, ...takeBylines($, findings)];
  const envelope = takeEnvelope($.root()[0]?.children ?? [], findings);
  const tags = takeTags($.root()[0]?.children ?? [], findings);
  return {
    body: toHast($.root()[0]?.children ?? []),
    heading: heading && {value: lineOf(heading.children), place: placeOf(heading)},
    dates: [...envelope.dates, ...bylines.flatMap(({dates}) => dates)],
    authors: [...envelope.authors, ...bylines.flatMap(({authors}) => authors)],
    publishers: bylines.flatMap(({publishers}) => publishers),
    tags,
    prose: main.elements.reduce((sum, element) => sum + (main.prose.get(element) ?? 0), 0),
    listed,
  };
}

/** Takes elements out of what they stand in, which is made anew once for all of them. */
function takeOut(elements: readonly ChildNode[]): void {
  const gone = new Set(elements);
  const parents = new Set(elements.flatMap(({parent}) => parent ?? []));
  for (const parent of parents) adopt(parent, parent.children.filter((child) => !gone.has(child)));
}

type Reader = {
  readonly main: Main;
  readonly heading: Element | null;
  readonly holders: ReadonlySet<unknown>;
  readonly above: ReadonlySet<unknown>;
  readonly bylines: Byline[];
  readonly kept: ChildNode[];
  readonly findings: Findings;
  /** `before` the headline, in the `header` between it and the text, `inside` or behind the text. */
  state: "before" | "header" | "inside";
};

function ancestors(elements: readonly Element[]): ReadonlySet<unknown> {
  const above = new Set<unknown>();
  for (const element of elements) for (let node = element.parent; node; node = node.parent) above.add(node);
  return above;
}

/** Puts everything on the page where it belongs. Depth is bounded by the parser. */
function sortOut($: CheerioAPI, nodes: readonly ChildNode[], reader: Reader): void {
  const {main, heading, holders, above, kept, findings} = reader;
  for (const node of nodes) {
    if (node !== heading && holders.has(node)) {
      reader.state = "inside";
      kept.push(node);
    } else if (isTag(node) && main.chrome.has(node)) dropPiece(node, main.chrome.get(node) ?? "page-chrome", findings);
    else if (node === heading) {
      reader.state = reader.state === "before" ? "header" : reader.state;
      findings.drop("page-heading", lineOf(heading.children), placeOf(heading));
    } else if (isTag(node) && above.has(node)) sortOut($, node.children, reader);
    else if (reader.state === "header" || (reader.state === "before" && heading === null && standsAbove(node, main))) sortHeader($, node, reader);
    else dropPiece(node, "page-chrome", findings);
  }
}

/** Elements of a page without a headline that stand close above its text. */
function standsAbove(node: ChildNode, {elements: [first]}: Main): boolean {
  const parent = first?.parent;
  return parent !== undefined && parent !== null && isTag(parent) && parent.name !== "body" && node.parent === parent;
}

/** Pictures and players, which are kept wherever they stand beside a byline. */
const media = "figure, picture, video, iframe, audio";

/** Names of a second headline: what it says is the article's. */
const subtitle = /(?:^|[\s_-])(?:sub-?(?:title|head(?:line)?|heading)?|standfirst|dek|deck|lead|lede|summary|abstract|intro|chapo|teaser|kicker-text)(?:[\s_-]|$)/i;

/** Between headline and text stand a byline, a summary, a picture, buttons. */
function sortHeader($: CheerioAPI, node: ChildNode, reader: Reader): void {
  const {bylines, kept, findings} = reader;
  if (isText(node) && node.data.trim() === "") return;
  if (isTag(node) && $(node).is("ul, ol, dl")) {
    for (const item of node.children) sortHeader($, item, reader);
    return;
  }
  if (isTag(node) && !$(node).is(media) && $(node).find(media).length > 0) {
    sortOut($, node.children, reader);
    return;
  }
  const byline = isTag(node) && $(node).is(media) ? null : (readTimes($, node) ?? readByline(lineOf([node]), placeOf(node)));
  if (byline) bylines.push(byline);
  if (byline || !isShown($, node, reader)) dropPiece(node, "page-byline", findings);
  else kept.push(node);
}

function isShown($: CheerioAPI, node: ChildNode, {main}: Reader): boolean {
  if (!isTag(node)) return false;
  const isSubtitle = /^h[2-6]$/.test(node.name) || (/^(?:p|div)$/.test(node.name) && subtitle.test(node.attribs["class"] ?? ""));
  return (main.prose.get(node) ?? 0) > 0 || $(node).is(`${media}, img`) || (isSubtitle && lineOf([node]).length >= 4);
}

/** The headline stands within what was kept, and so do buttons, related lists and the like. */
function dropWithin({main, heading, kept, findings}: Reader): void {
  const all = new Set<unknown>(kept);
  const gone: Element[] = [];
  for (const [element, rule] of [...main.chrome, ...(heading ? [[heading, "page-heading"] as const] : [])]) {
    if (!isWithin(element, all)) continue;
    dropPiece(element, rule, findings);
    gone.push(element);
  }
  takeOut(gone);
}
