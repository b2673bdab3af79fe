import type {CheerioAPI} from "cheerio";
import {isTag, isText, type ChildNode, type Element} from "domhandler";
import type {Rule} from "../../model/rules.js";
import {articleHolders, chromeRule} from "./chrome.js";
import {stack} from "../../syntax/append.js";
import {squeeze} from "../../syntax/nodes.js";
import {narrowed} from "./narrow.js";
import {relatedBlocks} from "./related-blocks.js";

/** Where pages keep the text of an article, most telling first. `least`: the share of the page's prose that it must hold. */
export const contentRows: readonly {readonly selector: string; readonly least: number; readonly one?: true}[] = [
  {selector: '[itemprop~="articleBody"]', least: 0.3},
  {
    selector: [
      "#js_content", "#zoom", "#Zoom", ".TRS_Editor", ".trs_editor_view", "#artibody", "#articleBody", "#article-body", "#articleContent", "#article-content",
      "#article_content", "#ArticleContent", "#news_content", "#newsContent", "#p-detail", "#detailContent", "#rwb_zw", "#Cnt-Main-Article-QQ", "#endText", "#main_content_text",
      ".article-body", ".articleBody", ".article_body", ".article__body", ".article-content", ".articleContent", ".article_content", ".article__content", ".article-text",
      ".articletext", ".story-body", ".storybody", ".story__body", ".story-content", ".story_content", ".entry-content", ".post-content", ".post-body", ".post_body", ".post_content",
      ".news-content", ".newsContent", ".news_content", ".news-body", ".news-text", ".news_txt", ".rm_txt_con", ".left_zw", ".main-aticle", ".detail-content", ".content_area",
      ".caas-body", ".rich-text", ".richtext", ".longText", ".wsw", ".body-content", ".content-body", ".text-content", ".zw", ".zhengwen", ".zwnr",
    ].join(", "),
    least: 0.3,
  },
  {selector: "article", least: 0.5, one: true},
  {selector: 'main, [role="main"], #main, .main, #content, .content', least: 0.7, one: true},
];

/** Elements whose words are never prose. */
const wordless = new Set(["a", "script", "style", "noscript", "template", "button", "select", "option", "label", "textarea", "title", "svg", "iframe", "time", "h1", "h2", "h3", "h4", "h5", "h6"]);

/** Elements that cannot hold a whole article: descending stops above them. */
const parts = new Set(["p", "span", "font", "b", "strong", "i", "em", "li", "ul", "ol", "blockquote", "figure", "pre", "h1", "h2", "h3"]);

/** Share of its parent's prose with which an element is taken for what the parent is about. */
const majority = 0.7;

export type Main = {
  /** The elements that hold the article, in the order of the page. */
  readonly elements: readonly Element[];
  /** What surrounds it, outermost elements only, with the rule that says so. */
  readonly chrome: ReadonlyMap<Element, Rule>;
  readonly prose: ReadonlyMap<Element, number>;
};

/**
 * Finds the article on a page: the first row of `contentRows` whose elements hold their share of the page's prose, else
 * whatever lies deepest where one child after the other holds most of it. Prose is text outside links and chrome that has
 * the length or the punctuation of sentences.
 */
export function findMain($: CheerioAPI): Main {
  const roots = $.root()[0]?.children ?? [];
  const chrome = findChrome($, roots);
  const {prose, total} = countProse(roots, chrome);
  const elements = byRows($, prose, total, chrome) ?? byDescent(roots, prose, total);
  const narrow = elements.map((element) => narrowed(element, prose, chrome));
  return {elements: narrow, chrome: new Map([...chrome, ...relatedBlocks(narrow, prose, chrome).map((block) => [block, "page-related"] as const)]), prose};
}

function findChrome($: CheerioAPI, roots: readonly ChildNode[]): ReadonlyMap<Element, Rule> {
  const chrome = new Map<Element, Rule>();
  const holders = articleHolders($);
  const waiting: ChildNode[] = [...roots].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isTag(node)) continue;
    const rule = chromeRule(node, holders);
    if (rule === null) stack(waiting, node.children);
    else chrome.set(node, rule);
  }
  return chrome;
}

function countProse(roots: readonly ChildNode[], chrome: ReadonlyMap<Element, Rule>): {prose: Map<Element, number>; total: number} {
  const prose = new Map<Element, number>();
  const elements: Element[] = [];
  let total = 0;
  const waiting: ChildNode[] = [...roots].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) {
      const length = proseLength(node.data);
      total += length;
      if (node.parent && isTag(node.parent)) prose.set(node.parent, (prose.get(node.parent) ?? 0) + length);
    } else if (isTag(node) && !chrome.has(node) && !wordless.has(node.name)) {
      elements.push(node);
      stack(waiting, node.children);
    }
  }
  for (const element of elements.reverse()) {
    const {parent} = element;
    if (parent && isTag(parent)) prose.set(parent, (prose.get(parent) ?? 0) + (prose.get(element) ?? 0));
  }
  return {prose, total};
}

/** Characters of a text that has the look of sentences; 0 for labels, names and numbers. */
function proseLength(data: string): number {
  const words = squeeze(data);
  return words.length >= 25 || /[。！？；，、]|\p{L}[.,;!?](?:\s|$)/u.test(words) ? words.length : 0;
}

function byRows($: CheerioAPI, prose: ReadonlyMap<Element, number>, total: number, chrome: ReadonlyMap<Element, Rule>): Element[] | null {
  const isLive = isLiveBlog($);
  for (const {selector, least, one} of contentRows) {
    // Each of its entries is an `<article>`.
    if (isLive && selector === "article") continue;
    const found = outermost($, selector, chrome);
    const weight = (element: Element): number => prose.get(element) ?? 0;
    const [best] = [...found].sort((a, b) => weight(b) - weight(a));
    if (!best) continue;
    if (total === 0) return [best];
    const chosen = one ? [best] : found.filter((element) => weight(element) > 0);
    const held = chosen.reduce((sum, element) => sum + weight(element), 0);
    if (held > 0 && held >= least * total) return chosen;
  }
  return null;
}

/** Whether a page says that it is a report with many entries: <https://schema.org/LiveBlogPosting>. */
function isLiveBlog($: CheerioAPI): boolean {
  const says = (words: string | undefined): boolean => words?.includes("LiveBlogPosting") === true;
  return $("[itemtype], script[type='application/ld+json']").toArray().some((node) => says(node.attribs["itemtype"]) || (node.name === "script" && says($(node).text())));
}

/** Matches that lie neither in chrome nor in another match. */
function outermost($: CheerioAPI, selector: string, chrome: ReadonlyMap<Element, Rule>): Element[] {
  const found = $(selector).toArray().filter((node) => isTag(node));
  const all = new Set<unknown>(found);
  return found.filter((element) => {
    for (let above = element.parent; above; above = above.parent) {
      if (all.has(above) || (isTag(above) && chrome.has(above))) return false;
    }
    return !chrome.has(element);
  });
}

function byDescent(roots: readonly ChildNode[], prose: ReadonlyMap<Element, number>, total: number): Element[] {
  let here: Element | null = null;
  let [held, children] = [total, roots];
  for (;;) {
    const next: Element | undefined = children.filter(isTag).find((child) => (prose.get(child) ?? 0) >= held * majority && !parts.has(child.name));
    if (!next || held === 0) break;
    [here, held, children] = [next, prose.get(next) ?? 0, next.children];
  }
  return here ? [here] : roots.filter(isTag);
}
