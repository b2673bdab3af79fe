import type {Root} from "hast";
import type {Format, RawArticle, Written, WrittenDate} from "../model/format.js";
import {Findings, type Place} from "../model/message.js";
import type {SeedFile} from "../model/seed.js";
import {element, text} from "../syntax/nodes.js";
import {fromAmp} from "./html/amp.js";
import {readPageBody, type PageBody} from "./html/body.js";
import {markedAuthors, markedTags} from "./html/markup.js";
import {readMetadata, type PageMetadata} from "./html/metadata.js";
import {parsePage} from "./html/visible.js";
import {publisherOf} from "./text/publisher.js";
import {lettersAlone} from "../text/letters-alone.js";

/** A whole page of HTML, or HTML without a page around it: the article is looked for, and metadata in the head. */
export const htmlPage: Format = {
  name: "html",
  recognises({text}) {
    const head = text.slice(0, 4000).replace(/<!--[\s\S]*?-->/g, "").trimStart();
    const sign = /^(?:<\?xml[^>]{0,200}\?>\s*)?<(!doctype html|html|head|body)\b/i.exec(head)?.[1];
    if (sign !== undefined) return `\`<${sign.toLowerCase()}>\``;
    const block = /^<(article|main|section|div|h1|h2|header|p|table|figure|meta|title)(?:\s[^<>]{0,500})?>/i.exec(head)?.[1];
    return block !== undefined && /<\/(?:p|div|article|section|h1|h2|table)>|<br/i.test(text) ? `begins with \`<${block.toLowerCase()}>\`` : null;
  },
  *parse(file) {
    yield readPage(file);
  },
};

/** The article of a page that begins at `place` in its seed; `address` is where it was found, which counts where it says nothing itself. */
export function readPage(file: SeedFile, place: Place = {line: 1, column: 1}, address?: Written): RawArticle {
  const findings = new Findings();
  const $ = parsePage(file.text, place, findings);
  fromAmp($);
  const metadata = readMetadata($, findings);
  const marked = markedAuthors($);
  const markedAsTags = markedTags($);
  const written = $("base[href]").attr("href");
  const page = readPageBody($, metadata.titles.map(({value}) => value), findings);
  const source = sourceOf(metadata, findings) ?? address;
  if (page.listed > 0 && !metadata.isArticle && reportListing(page.listed, metadata, {source, place}, findings)) return nothing(findings);
  if (metadata.isPaid) findings.note("paywall", "The page says that its whole text is for subscribers; what it shows was kept, and may be the beginning only", place);
  const publishers = [...metadata.publishers, ...page.publishers];
  const title = titleOf(page, metadata, findings);
  const base = written === undefined ? null : baseOf(written, source);
  return {
    entry: 0,
    ...(title && {title}),
    ...(source && {source}),
    ...(base !== null && {base}),
    ...publisherOf(publishersOf(page, metadata, source), findings),
    authors: authorsOf(page, metadata, marked, publishers),
    dates: distinct([...metadata.dates, ...page.dates]),
    tags: [metadata.tags, page.tags, markedAsTags].find((tags) => tags.length > 0) ?? [],
    body: bodyOf(page, metadata, place, findings),
    findings,
  };
}

/** The headline on the page, unless it is the name of the site; else the first title of the metadata. */
function titleOf({heading}: PageBody, {titles, publishers}: PageMetadata, findings: Findings): Written | undefined {
  const isSite = publishers.some(({value}) => bare(value) === bare(heading?.value ?? ""));
  const [first] = titles;
  return heading && !isSite ? heading : first && withoutSite(first, publishers, titles, findings);
}

/** Between a headline and the name of a site in a `<title>`. */
const between = /^(.{4,999}?)\s{0,9}(?:\s[-–—|·•:]\s|\s?[|｜_]\s?|--|－|—)\s{0,9}([^|｜_]{1,60})$/;

/** A title without the name of its site, when the page names the site or another title ends where it begins. */
function withoutSite(title: Written, publishers: readonly Written[], titles: readonly Written[], findings: Findings): Written {
  let value = title.value;
  for (let cut = between.exec(value); cut; cut = between.exec(value)) {
    const [, headline = "", site = ""] = cut;
    const isSite = publishers.some(({value: name}) => bare(name) === bare(site)) || titles.some((other) => bare(other.value) === bare(headline));
    if (!isSite) break;
    value = headline;
  }
  if (value !== title.value) findings.drop("title-suffix", title.value, title.place);
  return {...title, value};
}

function bare(words: string): string {
  return lettersAlone(words).toLowerCase();
}

/** The first whole address with a path: a canonical link to the front page of a site is a slip. */
function sourceOf({addresses}: PageMetadata, findings: Findings): Written | undefined {
  const whole = addresses.filter(({value}) => /^(?:https?:)?\/\/[^/]+/i.test(value));
  const source = whole.find(({value}) => /^(?:https?:)?\/\/[^/]+\/[^?#]|[?]/i.test(value)) ?? whole[0];
  const [first] = addresses;
  if (!source && first) findings.note("bad-address", `Found \`${first.value.slice(0, 200)}\` as the address of the page; expected one that begins with \`https://\``, first.place);
  return source;
}

/** What `<base>` says that relative addresses start from; `null` when that is no address of the web, as on pages that a browser saved. */
function baseOf(written: string, source: Written | undefined): string | null {
  const base = URL.canParse(written, source?.value) ? new URL(written, source?.value).href : "";
  return /^https?:/.test(base) ? base : null;
}

/** Whom the metadata name, then whom the line above the text names; whom only classes and links mark, where neither does. */
function authorsOf(page: PageBody, metadata: PageMetadata, marked: readonly Written[], publishers: readonly Written[]): Written[] {
  const isOther = ({value}: Written): boolean => !publishers.some((publisher) => bare(publisher.value) === bare(value));
  const named = metadata.authors.filter(isOther);
  if (named.length + page.authors.length === 0) return marked.filter(isOther);
  return [...named, ...page.authors.filter((author) => !named.some(({value}) => bare(value).includes(bare(author.value)) || bare(author.value).includes(bare(value))))];
}

/** Below an address the site may be one of many publishers, whom only the page names; without one, its own name comes first. */
function publishersOf(page: PageBody, metadata: PageMetadata, source: Written | undefined): Written[] {
  const [own, named] = [metadata.publishers.slice(0, 1), page.publishers.slice(0, 1)];
  return source ? [...named, ...own] : [...own, ...named];
}

/** Addresses of front pages and of lists. */
const listAddress = /^(?:https?:)?\/\/[^/?#]+\/?(?:[?#].*|[a-z]{2}(?:-[a-z]{2,4})?\/?)?$|\/(?:index|list)(?:[_-]\d{1,6})?\.\w{3,5}(?:[?#]|$)|\/(?:category|categories|tags?|topics?|archives?|author|search|channel|label|page\/\d+)(?:\/|$|\?)/i;

/** Says that a page lists other articles; refuses it, and answers so, where the page or its address says that it is a list. */
function reportListing(count: number, {isSite}: PageMetadata, {source, place}: {readonly source: Written | undefined; readonly place: Place}, findings: Findings): boolean {
  const reason = `Found \`${count}\` headlines that lead to other pages, and next to no text beside them; expected one article`;
  const isList = isSite || (source !== undefined && listAddress.test(source.value));
  if (isList) findings.refuse("listing-page", reason, place);
  else findings.warn("listing-page", reason, place);
  return isList;
}

function nothing(findings: Findings): RawArticle {
  return {entry: 0, authors: [], dates: [], tags: [], body: {type: "root", children: []}, findings};
}

/** Metadata repeat each other, and the page them; a day says less than a time on that day. */
function distinct(all: readonly WrittenDate[]): WrittenDate[] {
  const dates = all.filter(({value}) => !/^\d{4}-\d\d-\d\d$/.test(value) || !all.some((other) => other.value.startsWith(`${value}T`)));
  return dates.filter((date, i) => dates.findIndex(({value, from}) => value === date.value && (from === date.from || from === "meta")) === i);
}

/** A page that shows its text by script keeps it in its metadata. */
function bodyOf({body, prose}: PageBody, {articleBody}: PageMetadata, place: Place, findings: Findings): Root {
  const words = articleBody?.trim() ?? "";
  if (words.length < 80 || prose * 2 >= words.length) return body;
  findings.note("body-from-metadata", `The page shows \`${prose}\` characters of text, its metadata hold \`${words.length}\`; the longer one was kept`, place);
  const paragraphs = words.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== "").map((line) => element("p", {}, [text(line)]));
  return {type: "root", children: [...body.children, ...paragraphs]};
}
