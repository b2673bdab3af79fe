import {load, type CheerioAPI} from "cheerio";
import {permalinks} from "../../src/model/permalinks.js";
import type {AboutView, ArticleView, BodyOf, Card, CountryRef, FrontView, ListingView, NotFoundView, OverviewView, PairRef, ReportView, Site, View} from "../../src/model/view.js";
import type {Markup} from "../../templates/markup/jsx-runtime.js";
import {anArticle} from "../support/articles.js";

export const site: Site = {
  title: "海港档案",
  language: "zh-Hans",
  images: "ask",
  portable: false,
  base: "/archive/",
  assets: {style: "assets/site.css", script: "assets/site.js"},
};

/** A page as the reader's browser gets it; bodies are `body`. */
export function render<V extends View>(
  template: (props: {view: V; site: Site; bodyOf: BodyOf}) => Markup,
  view: V,
  {body = `<p id="line-1">文</p>`, ...settings}: Partial<Site> & {body?: string} = {},
): CheerioAPI {
  return load(template({view, site: {...site, ...settings}, bodyOf: () => body}).html);
}

function country(code: string, hans: string, hant: string, en: string): CountryRef {
  return {code, names: {"zh-Hans": hans, "zh-Hant": hant, en}, path: permalinks.country(code)};
}

export const laos = country("LA", "老挝", "寮國", "Laos");
export const peru = country("PE", "秘鲁", "秘魯", "Peru");
export const pair: PairRef = {code: "LA-PE", path: permalinks.pair("LA-PE"), sides: [laos, peru]};

export function aCard(facts: Partial<Card> = {}): Card {
  const id = facts.id ?? "aaaaaaaaaa";
  return {
    id,
    path: permalinks.article(id),
    title: "海港通车",
    lang: "zh-Hans",
    outlet: {id: "harbour", name: "海港日报", path: permalinks.outlet("harbour")},
    authors: [],
    published: "2024-06-20T08:00:00Z",
    day: "2024-06-20",
    precision: "second",
    lead: "海港大桥通车。",
    mainPair: pair,
    ...facts,
  };
}

const home = {path: permalinks.front, label: {type: "front"}} as const;
const totals = {
  seeds: 1205, articles: 1200, duplicates: 1, versions: 1, refused: 1, warnings: 2, notes: 3, dropped: 4, undated: 5, ignored: 6,
};
const pairWay = {path: pair.path, label: {type: "pair", pair}, count: 1200} as const;
const months = [{month: "2024-05", count: 0}, {month: "2024-06", count: 3}];

export function aFront(facts: Partial<FrontView> = {}): FrontView {
  return {
    kind: "front",
    path: permalinks.front,
    totals,
    first: "2021-06-29",
    last: "2024-06-20",
    newest: ["a", "b", "c", "d"].map((id) => aCard({id})),
    stories: [],
    outlets: [{path: permalinks.outlet("harbour"), label: {type: "text", text: "海港日报"}, count: 7}],
    years: [{path: permalinks.date("2024"), label: {type: "date", date: "2024"}, count: 3}],
    countries: [{path: laos.path, label: {type: "country", country: laos}, count: 2}],
    pairs: [pairWay],
    months,
    almanac: [{year: "2021", days: "0".repeat(93)}],
    ...facts,
  };
}

export function anArticleView(facts: Partial<ArticleView> = {}, record: Parameters<typeof anArticle>[0] = {}): ArticleView {
  const article = anArticle(record).record;
  return {
    kind: "article",
    path: article.path,
    crumbs: [home, {path: permalinks.outlets, label: {type: "outlets"}}],
    record: article,
    lang: "zh-Hans",
    outlet: {...article.outlet, path: permalinks.outlet(article.outlet.id)},
    pairs: [{pair, main: true, score: 0.9712, evidence: [{words: "老挝访秘", place: null}]}],
    countries: [{country: laos, score: 0.9, evidence: [{words: "老挝 ×3", place: {id: "line-1", fragment: ":~:text=老挝,-总理访问秘鲁"}}]}],
    anchors: [{id: "line-1", at: 2}],
    mentions: [{country: laos, count: 3}, {country: peru, count: 1}],
    citations: [{style: "gbt7714", name: "GB/T 7714—2015", text: `${article.title}[N/OL]. ${article.outlet.name}, 2024-06-20.`}],
    dates: [{path: permalinks.date("2024"), label: {type: "date", date: "2024"}}],
    related: [aCard({id: "related"})],
    elsewhere: {versions: null, copies: [], story: null},
    dropped: [{rule: "advertisement", text: "广告", line: 12}],
    because: "time stamp comment",
    ...facts,
  };
}

export function aListing(facts: Partial<ListingView> = {}): ListingView {
  return {
    kind: "listing",
    path: pair.path,
    crumbs: [home, {path: permalinks.pairs, label: {type: "pairs"}}],
    subject: "pair",
    heading: {type: "pair", pair},
    total: 2,
    cards: [aCard({id: "a", evidence: ["老挝访秘"]}), aCard({id: "b", evidence: []})],
    part: null,
    ways: [{heading: "countries", ways: [{path: laos.path, label: {type: "country", country: laos}, count: 2}]}],
    months,
    previous: null,
    next: null,
    stories: [],
    ...facts,
  };
}

export function anOverview(facts: Partial<OverviewView> = {}): OverviewView {
  return {kind: "overview", path: permalinks.pairs, crumbs: [home], subject: "pairs", ways: [pairWay], months: [], matrix: null, periods: null, ...facts};
}

export function aReport(facts: Partial<ReportView> = {}): ReportView {
  const pages = {page: 1, pages: 1, first: permalinks.report};
  const parts = {scope: {type: "all"}, outcomes: [], rules: [], total: 0} as const;
  return {kind: "report", path: permalinks.report, crumbs: [home], totals, seeds: [], titles: {}, ...parts, ...pages, ...facts};
}

export const anAbout: AboutView = {kind: "about", path: permalinks.about, crumbs: [home], totals};
export const aNotFound: NotFoundView = {kind: "not-found", path: permalinks.notFound, crumbs: [home]};
