import type {CheerioAPI} from "cheerio";
import {isTag, isText, type ChildNode, type Element, type ParentNode} from "domhandler";
import type {Root} from "hast";
import type {Written, WrittenDate} from "../../model/format.js";
import type {Findings} from "../../model/message.js";
import {toHast} from "../../syntax/html.js";
import {takeEnvelope} from "../fragment/envelope.js";
import {readByline, type Byline} from "./byline.js";
import {findHeading} from "./heading.js";
import {findMain, type Main} from "./main.js";
import {adopt, dropPiece, inOne, isWithin, lineOf, placeOf, tagged} from "./visible.js";

export type PageBody = {
  readonly body: Root;
  /** The headline above the text, when the page has one. */
  readonly heading: Written | null;
  readonly dates: readonly WrittenDate[];
  readonly authors: readonly Written[];
  readonly publishers: readonly Written[];
  /** Characters of prose in the body. */
  readonly prose: number;
};

/** Elements at the beginning of an article that are looked at for a byline. */
const mostLeading = 60;

/** Elements that end a line when nothing but text stands in them. */
const lines = new Set(["p", "div", "span", "li", "ul", "small", "section", "dl", "dd", "dt", "address", "td", "em", "i", "strong", "b", "time", "center", "header"]);

/**
 * The article on a whole page. What stands between its headline and its text is read as byline, or kept when it is
 * prose or a picture; everything else that is visible is dropped, each piece by the rule that knew it. `titles` are those
 * of the metadata. Changes `$`.
 */
export function readPageBody($: CheerioAPI, titles: readonly string[], findings: Findings): PageBody {
  $("title, meta, link, base").remove();
  const main = findMain($);
  const heading = findHeading($, main, titles);
  const holders = new Set<unknown>(main.elements);
  const reader: Reader = {main, heading, holders, above: ancestors([...main.elements, ...(heading ? [heading] : [])]), bylines: [], kept: [], findings, state: "before"};
  if (heading && !reader.holders.has(heading) && isWithin(heading, reader.holders)) reader.state = "inside";
  sortOut($, $.root()[0]?.children ?? [], reader);
  dropWithin(reader);
  const root = $.root()[0];
  if (root) adopt(root, [inOne(reader.kept)]);
  const envelope = takeEnvelope($, findings);
  const bylines = [...reader.bylines, ...takeBylines($, findings)];
  return {
    body: toHast($.root()[0]?.children ?? []),
    heading: heading && {value: lineOf(heading.children), place: placeOf(heading)},
    dates: [...envelope.dates, ...bylines.flatMap(({dates}) => dates)],
    authors: [...envelope.authors, ...bylines.flatMap(({authors}) => authors)],
    publishers: bylines.flatMap(({publishers}) => publishers),
    prose: main.elements.reduce((sum, element) => sum + (main.prose.get(element) ?? 0), 0),
  };
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
    else if (reader.state === "header") sortHeader($, node, reader);
    else dropPiece(node, "page-chrome", findings);
  }
}

/** Between headline and text stand a byline, a summary, a picture, buttons. */
function sortHeader($: CheerioAPI, node: ChildNode, {main, bylines, kept, findings}: Reader): void {
  if (isText(node) && node.data.trim() === "") return;
  const byline = readTimes($, node) ?? readByline(lineOf([node]), placeOf(node));
  const shows = isTag(node) && ((main.prose.get(node) ?? 0) > 0 || $(node).is("figure, picture, img, video, iframe") || $(node).find("figure, picture, video, iframe").length > 0);
  if (byline) bylines.push(byline);
  if (byline || !shows) dropPiece(node, "page-byline", findings);
  else kept.push(node);
}

/** A byline with a machine-readable `<time>` in it. */
function readTimes($: CheerioAPI, node: ChildNode): Byline | null {
  if (!isTag(node)) return null;
  const times = tagged($(node).find("time[datetime]").addBack("time[datetime]").toArray()).filter((time) => !/modified|updated/i.test(`${time.attribs["itemprop"] ?? ""} ${time.attribs["class"] ?? ""}`));
  const [first] = times;
  if (!first || lineOf([node]).length > 300) return null;
  const others = readByline(lineOf([node]), placeOf(node));
  const date = {from: "time" as const, value: first.attribs["datetime"] ?? "", place: placeOf(first)};
  return {dates: [date, ...(others?.dates.slice(0, 1) ?? [])], authors: others?.authors ?? [], publishers: others?.publishers ?? []};
}

/** Takes bylines out of the beginning of the text. */
function takeBylines($: CheerioAPI, findings: Findings): Byline[] {
  const found: Byline[] = [];
  let shown = 0;
  for (const element of tagged($("*").toArray()).slice(0, mostLeading)) {
    if (shown > 100 || /^(?:h[1-6]|figure|figcaption|img|a)$/.test(element.name) || !lines.has(element.name)) continue;
    const isLeaf = element.children.every((child) => !isTag(child) || !$(child).is("p, div, h1, h2, ul, figure, img, table") );
    const words = lineOf(element.children);
    const byline = isLeaf && words.length < 160 && $(element).closest("figure, table").length === 0 ? (readTimes($, element) ?? readByline(words, placeOf(element))) : null;
    if (byline && !/[。！？]/.test(words)) {
      found.push(byline);
      dropPiece(element, "page-byline", findings);
      $(element).remove();
    } else if (isLeaf) shown += words.length;
  }
  return found;
}

/** The headline stands within what was kept, and so do buttons, related lists and the like. */
function dropWithin({main, heading, kept, findings}: Reader): void {
  const all = new Set<unknown>(kept);
  const gone = new Set<unknown>();
  const parents = new Set<ParentNode>();
  for (const [element, rule] of [...main.chrome, ...(heading ? [[heading, "page-heading"] as const] : [])]) {
    if (!isWithin(element, all)) continue;
    dropPiece(element, rule, findings);
    gone.add(element);
    if (element.parent) parents.add(element.parent);
  }
  for (const parent of parents) adopt(parent, parent.children.filter((child) => !gone.has(child)));
}
