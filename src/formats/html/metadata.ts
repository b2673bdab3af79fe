import type {CheerioAPI} from "cheerio";
import {isComment, type Element} from "domhandler";
import type {Written, WrittenDate} from "../../model/format.js";
import type {Findings, Place} from "../../model/message.js";
import {textOf} from "../../syntax/html-tree.js";
import {readAccount} from "./account.js";
import {readJsonLd} from "./json-ld.js";
import {markedAddresses, markedDates} from "./markup.js";
import type {WrittenFacts} from "../written-facts.js";

/** What a page says of itself in its head. */
export type PageMetadata = WrittenFacts & {
  /** Text that a page keeps for search engines and shows by script. */
  readonly articleBody: string | null;
  /** The page says that it is an article, or when it was published. */
  readonly isArticle: boolean;
  /** The page says that it is the whole site, not one page of it. */
  readonly isSite: boolean;
  /** The page says that its whole text is for subscribers only. */
  readonly isPaid: boolean;
};

type Fact = "title" | "address" | "author" | "publisher" | "date" | "tag";

/**
 * Where the facts of a page are looked for, in this order. JSON-LD of schema.org comes before all of these; for titles,
 * the headline of the page itself comes before JSON-LD, and `<title>` last; for addresses, `<link rel="canonical">` first.
 * Names are compared in small letters, for `name`, `property` and `itemprop` alike.
 */
export const metaRows: readonly {readonly fact: Fact; readonly names: readonly string[]}[] = [
  {fact: "title", names: ["og:title", "twitter:title", "headline", "dc.title", "dcterms.title", "sailthru.title", "parsely-title", "articletitle", "title"]},
  {fact: "address", names: ["og:url", "twitter:url", "parsely-link", "url"]},
  {
    fact: "date",
    names: [
      "article:published_time", "og:published_time", "og:article:published_time", "article:published", "datepublished", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created",
      "pubdate", "publishdate", "publish_date", "publish-date", "published_time", "publication_date", "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime", "firstpublishedtime", "originalpublicationdate", "contentcreatetime",
      "weibo:article:create_at", "og:release_date", "bytedance:published_time", "apub:time", "date",
    ],
  },
  {fact: "author", names: ["article:author", "og:article:author", "author", "dc.creator", "dcterms.creator", "byl", "sailthru.author", "parsely-author"]},
  {fact: "publisher", names: ["og:site_name", "dc.publisher", "dcterms.publisher", "mediaid", "source", "application-name", "publisher"]},
  {fact: "tag", names: ["article:tag", "og:article:tag", "news_keywords", "parsely-tags", "sailthru.tags", "keywords"]},
];

/** A keeper of copies signs them as the site, and dates them by the day of the copy. */
const keeper = /^archive\.(?:ph|is|today|li|vn|fo|md)$/i;

/** Reads JSON-LD, Open Graph and the other names under which pages describe themselves. */
export function readMetadata($: CheerioAPI, findings: Findings): PageMetadata {
  const data = readJsonLd($, findings);
  const meta = readMetas($);
  const found = (fact: Fact): Written[] => metaRows.filter((row) => row.fact === fact).flatMap(({names}) => names.flatMap((name) => meta.get(name) ?? []));
  const title = $("title").toArray().slice(0, 1).map((element) => written(textOf(element.children), element));
  const canonical = $('link[rel~="canonical" i][href]').toArray().map((element) => written(element.attribs["href"] ?? "", element));
  const plain = (values: readonly string[]): Written[] => values.map((value) => ({value}));
  const account = readAccount($);
  const dates: WrittenDate[] = [...account.dates, ...[...plain(data.dates), ...found("date")].slice(0, 4).map((date) => ({...date, from: "meta" as const}))];
  const isKept = found("publisher").some(({value}) => keeper.test(value.trim()));
  const authors = data.authors.length > 0 ? plain(data.authors) : account.authors.length > 0 ? account.authors : firstNamed(found("author").filter(({value}) => !/^https?:|^@/i.test(value.trim())));
  return {
    titles: [...plain(data.headlines.slice(0, 1)), ...found("title"), ...title].filter(({value}) => value !== ""),
    addresses: [...canonical, ...found("address"), ...plain(data.addresses), ...savedFrom($), ...markedAddresses($)],
    authors,
    publishers: [...account.publishers, ...found("publisher").slice(0, 1).map((name) => ({...name, value: name.value.replace(/^(?:来源|來源|稿源)\s*[:：]\s*/, "")})), ...plain(data.publishers)],
    dates: isKept ? [] : dates.length > 0 ? dates : markedDates($),
    tags: tagsOf(meta, data.keywords),
    articleBody: data.articleBody,
    isSite: (meta.get("og:type") ?? []).some(({value}) => /^website$/i.test(value)),
    isPaid: data.isPaid || (meta.get("article:content_tier") ?? []).some(({value}) => /^locked$/i.test(value)),
    isArticle: data.isArticle || dates.length > 0 || (meta.get("og:type") ?? []).some(({value}) => /article/i.test(value)),
  };
}

function readMetas($: CheerioAPI): ReadonlyMap<string, Written[]> {
  const metas = new Map<string, Written[]>();
  for (const element of $("meta[content]").toArray().slice(0, 500)) {
    const name = (element.attribs["property"] ?? element.attribs["name"] ?? element.attribs["itemprop"] ?? "").trim().toLowerCase();
    const content = element.attribs["content"] ?? "";
    if (name !== "" && content.trim() !== "") metas.set(name, [...(metas.get(name) ?? []), written(content, element)]);
  }
  return metas;
}

/** The same name in several forms is one name; the first form counts. */
function firstNamed(names: readonly Written[]): Written[] {
  const seen = new Set<string>();
  return names.filter(({value}) => {
    const isNew = !seen.has(value.trim());
    seen.add(value.trim());
    return isNew;
  });
}

/** Tags of the first kind that a page has: keywords for search engines come last. */
function tagsOf(meta: ReadonlyMap<string, Written[]>, keywords: readonly string[]): Written[] {
  const names = metaRows.find(({fact}) => fact === "tag")?.names ?? [];
  const found = names.map((name) => meta.get(name)).find((values) => values !== undefined) ?? keywords.map((value) => ({value}));
  return found.flatMap(({value, ...rest}) => value.split(/[,，、;；]/).map((tag) => ({value: tag, ...rest}))).slice(0, 50);
}

/** Browsers and copiers write into a saved page where it came from. */
function savedFrom($: CheerioAPI): Written[] {
  const comments = $.root().children().contents().toArray().slice(0, 20).filter((node) => isComment(node)).slice(0, 5);
  return comments.flatMap((comment) => {
    const address = /(?:saved from url=\(\d+\)|\burl:\s)\s*(https?:\/\/\S{1,2000})/i.exec(comment.data.slice(0, 5000))?.[1];
    // HTTrack leaves out the scheme
    const mirrored = /^\s*Mirrored from ([\w-]{1,63}(?:\.[\w-]{1,63}){1,8}(?::\d{1,5})?\/\S{0,2000}) by HTTrack/.exec(comment.data.slice(0, 5000))?.[1];
    return address !== undefined ? [{value: address}] : mirrored !== undefined ? [{value: `http://${mirrored}`}] : [];
  });
}

function written(value: string, {sourceCodeLocation: location}: Element): Written {
  const place: Place | undefined = location ? {line: location.startLine, column: location.startCol} : undefined;
  return {value: value.trim(), ...(place && {place})};
}
