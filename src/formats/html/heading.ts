import type {CheerioAPI} from "cheerio";
import type {Element} from "domhandler";
import {readByline} from "./byline.js";
import type {Main} from "./main.js";
import {isWithin, lineOf, placeOf, tagged} from "./visible.js";

/** Takes a byline that a page sets into its headline, behind a break, out of it and puts it below: `<h1>…<br><span>2024-06-20 …</span></h1>`. Changes `$`. */
export function partHeadlines($: CheerioAPI): void {
  for (const line of tagged($("h1 > br + span:last-child, h1 > br + small:last-child, h2 > br + span:last-child").toArray()).slice(0, 20)) {
    if (readByline(lineOf([line]), placeOf(line)) && line.parent) $(line).insertAfter($(line.parent as Element)).wrap("<p></p>");
  }
}

/** Elements that a headline may stand in where a page has no headings. */
const headlines = "h1, h2, h3, b, strong, font, span, p, div, td, center, founder-title";

/** Characters of markup between the beginning of what holds the text and a headline within it. */
const longestHead = 2000;

/**
 * The headline: a heading, else any element, whose words are those of a title of the metadata, as far as they go; else the
 * `h1` in the article, what alone is marked as the headline, or the last `h1` before the article where there is no such title.
 */
export function findHeading($: CheerioAPI, {elements, chrome}: Main, titles: readonly string[]): Element | null {
  const [first] = elements;
  if (!first) return null;
  const end = elements.at(-1)?.sourceCodeLocation?.endOffset ?? Infinity;
  const start = first.sourceCodeLocation?.startOffset ?? 0;
  const isBefore = (element: Element): boolean => (element.sourceCodeLocation?.startOffset ?? 0) <= start;
  const surroundings = new Set<unknown>(chrome.keys());
  const named = (selector: string): Element[] =>
    tagged($(selector).toArray().slice(0, 2000)).filter((element) => isHeadline(lineOf(element.children)) && (element.sourceCodeLocation?.startOffset ?? 0) < end && !isWithin(element, surroundings));
  const agrees = (element: Element): boolean => titles.some((title) => beginsTitle(lineOf(element.children), title));
  const holders = new Set<unknown>(elements);
  const inside = named("h1").find((element) => isWithin(element, holders));
  const same = (element: Element): boolean => titles.some((title) => bare(title) === bare(lineOf(element.children)));
  const exact = named("h1, h2, h3, h4").filter(same);
  const agreeing = exact.findLast(isBefore) ?? exact[0] ?? named("h1, h2").filter(agrees).findLast(isBefore) ?? named("h1, h2").find(agrees);
  const ending = (): Element | undefined => named("h1, h2, h3, h4").find((element) => titles.some((title) => endsTitle(lineOf(element.children), title)));
  // Tables of old portals hold the headline and the text in one cell.
  const isAtHead = (element: Element): boolean => isWithin(element, holders) && (element.sourceCodeLocation?.startOffset ?? 0) < start + longestHead;
  const atHead = (found: readonly Element[]): Element | undefined => found.findLast(isBefore) ?? found.find(isAtHead);
  const [marked, ...others] = named('[itemprop~="headline"]');
  const lone = titles.length === 0 ? (named("h1").findLast(isBefore) ?? named("h2").findLast(isBefore)) : undefined;
  const endsOne = (element: Element): boolean => titles.some((title) => endsTitle(lineOf(element.children), title));
  const any = (): Element[] => named(headlines);
  return agreeing ?? inside ?? (others.length === 0 ? marked : undefined) ?? lone ?? ending() ?? (titles.length > 0 ? (atHead(any().filter(agrees)) ?? atHead(any().filter(endsOne))) : undefined) ?? null;
}

function isHeadline(words: string): boolean {
  return words !== "" && words.length <= 300;
}

/** Whether a title is these words, alone or with something set apart behind them, such as the name of a site. */
function beginsTitle(words: string, title: string): boolean {
  const [short, long] = [bare(words), bare(title)];
  return short.length >= 4 && long.startsWith(short) && /^(?:$|[^\p{L}\p{N}])/u.test(long.slice(short.length));
}

/** Whether a title is these words with the name of a site before them: `海港筆記: 渡船復航`. */
function endsTitle(words: string, title: string): boolean {
  const [short, long] = [bare(words), bare(title)];
  return short.length >= 4 && short.length < long.length && long.endsWith(short) && /[^\p{L}\p{N}]$/u.test(long.slice(0, -short.length));
}

function bare(words: string): string {
  return words.normalize("NFKC").replace(/\s+/g, "");
}
