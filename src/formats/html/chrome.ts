import type {CheerioAPI} from "cheerio";
import {isTag, type Element, type ParentNode} from "domhandler";
import type {Rule} from "../../model/rules.js";

/** What surrounds an article on a page, known by the name of its element, by its role, or by words of class and id. */
export type ChromeRow = {readonly rule: Rule; readonly tags?: readonly string[]; readonly roles?: readonly string[]; readonly words?: readonly string[]};

/** Rows by the rule that names them in the report. A word counts first or last in a class or id: `site-nav`, `navTop`. */
export const chrome: readonly ChromeRow[] = [
  {
    rule: "page-navigation",
    tags: ["nav", "menu", "amp-sidebar", "amp-mega-menu", "amp-next-page"],
    roles: ["navigation", "menu", "menubar", "banner", "toolbar"],
    words: ["nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "daohang", "toolbar", "topbar", "masthead", "pagination", "pagelinks", "pager", "paging", "skip", "weizhi", "editsection", "jumplink", "sitesub", "wmippbase"],
  },
  {
    rule: "page-related",
    words: ["related", "recommend", "recommended", "recommendation", "recommendations", "recirc", "trending", "popular", "ranking", "rank", "hotnews", "hotlist", "morenews", "readmore", "xgxw", "guess", "mostread", "prevnext", "nextprev", "navbox", "recommends", "interstitial", "morearticle", "morearticles", "morestories", "topstories", "upnext", "youmaylike", "relevant", "outbrain", "taboola"],
  },
  {rule: "page-comments", words: ["comment", "comments", "commentlist", "disqus", "respond", "reply", "replies", "pinglun", "liuyan"]},
  {rule: "page-sharing", words: ["mmp", "share", "sharing", "sharebar", "shares", "social", "follow", "addthis", "sharethis", "qrcode", "sns", "actions", "bdsharebuttonbox", "fenxiang"]},
  {rule: "page-advertising", tags: ["amp-ad", "amp-embed", "amp-sticky-ad"], words: ["adspot", "adslot", "adbox", "adcontainer", "adwrapper", "dfp", "gpt", "adsbygoogle", "ad", "ads", "adv", "advert", "advertisement", "adsense", "sponsor", "sponsored", "promo", "promotion", "guanggao"]},
  {
    rule: "page-forms",
    tags: ["form", "dialog", "button", "select", "amp-consent", "amp-user-notification", "amp-lightbox"],
    roles: ["search", "dialog", "alertdialog"],
    words: ["login", "signin", "signup", "subscribe", "subscription", "newsletter", "paywall", "cookie", "cookies", "consent", "gdpr", "popup", "modal", "search", "searchbox"],
  },
  {rule: "page-tags", words: ["catlinks", "tags", "taglist", "tagcloud", "keyword", "keywords", "keywordtag", "keywordlist"]},
  {rule: "page-sidebar", tags: ["aside"], roles: ["complementary"], words: ["sidebar", "sidebars", "rail", "widget", "widgets", "aside"]},
  {rule: "page-footer", tags: ["footer"], roles: ["contentinfo"], words: ["footer", "footers", "copyright", "beian", "banquan", "foot", "colophon", "disclaimer", "poststatement", "shengming", "printfooter"]},
  {rule: "page-header", tags: [], words: ["siteheader", "pageheader", "topheader"]},
];

/** Attributes by which makers of pages name what an element is. */
const naming = ["class", "id", "data-component", "data-e2e", "data-testid", "aria-labelledby"];

/** A class that says what a page has, not what an element is: `has-sidebar`. */
const qualifiers = new Set(["has", "with", "no", "without", "is", "not", "hide", "show", "js"]);

/** What only an article holds: nothing around it is taken for chrome. */
const articleParts = 'h1, main, [role="main"], [itemprop~="articleBody"]';

/** Elements that are, or hold, what only an article holds. */
export function articleHolders($: CheerioAPI): ReadonlySet<unknown> {
  const holders = new Set<unknown>();
  for (const part of $(articleParts).toArray()) {
    for (let node: ParentNode | null = part; node && !holders.has(node); node = node.parent) holders.add(node);
  }
  return holders;
}

/** The rule by which an element is no part of the article; `null` when it may be one. `holders` come from `articleHolders`. */
export function chromeRule(element: Element, holders: ReadonlySet<unknown>): Rule | null {
  const rule = isHidden(element) ? "page-hidden" : (rowOf(element)?.rule ?? siteHeader(element));
  if (rule === null || element.name === "body" || element.name === "html") return null;
  return rule !== "page-comments" && holders.has(element) ? null : rule;
}

function rowOf(element: Element): ChromeRow | undefined {
  const role = element.attribs["role"] ?? "";
  const named = naming.flatMap((name) => (element.attribs[name] ?? "").slice(0, 1000).split(/\s+/)).flatMap((token) => wordsIn(token));
  return chrome.find(({tags = [], roles = [], words = []}) => tags.includes(element.name) || roles.includes(role) || named.some((word) => words.includes(word)));
}

/** The words by which a name says what an element is: its first, its last, all as one: `leftSidebar`, `related_news`, `comments2`, `o-ad-container`. */
function wordsIn(token: string): readonly string[] {
  if (token === "") return [];
  const parts = token.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase().split(/[-_\d]+/).filter(Boolean);
  // One or two letters before a name say whose style sheet it is of, not what it is.
  if (parts.length > 1 && (parts[0]?.length ?? 0) <= 2 && !qualifiers.has(parts[0] ?? "") && parts[0] !== "ad") parts.shift();
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  return qualifiers.has(first) ? [] : [first, last, parts.join("")];
}

function isHidden({attribs}: Element): boolean {
  return attribs["hidden"] !== undefined || /display\s*:\s*none/i.test((attribs["style"] ?? "").slice(0, 1000));
}

/** The header of a site stands outside of any article. */
function siteHeader(element: Element): Rule | null {
  const isHeader = element.name === "header" || /^(?:site-?|page-?|top-?|main-?)?header$/i.test(element.attribs["id"] ?? element.attribs["class"] ?? "");
  if (!isHeader) return null;
  let above: ParentNode | null = element.parent;
  while (above && !(isTag(above) && (above.name === "article" || above.name === "main"))) above = above.parent;
  return above ? null : "page-header";
}
