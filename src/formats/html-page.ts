import type {Root} from "hast";
import type {Format, RawArticle, Written, WrittenDate} from "../model/format.js";
import {Findings} from "../model/message.js";
import type {SeedFile} from "../model/seed.js";
import {element, text} from "../syntax/nodes.js";
import {readPageBody, type PageBody} from "./html/body.js";
import {readMetadata, type PageMetadata} from "./html/metadata.js";
import {parsePage} from "./html/visible.js";

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

function readPage(file: SeedFile): RawArticle {
  const findings = new Findings();
  const $ = parsePage(file.text, {line: 1, column: 1}, findings);
  const metadata = readMetadata($, findings);
  const page = readPageBody($, metadata.titles.map(({value}) => value), findings);
  const publishers = [...metadata.publishers, ...page.publishers];
  const title = titleOf(page, metadata, findings);
  const source = sourceOf(metadata, findings);
  return {
    entry: 0,
    ...(title && {title}),
    ...(source && {source}),
    authors: [...authorsOf(page, metadata, publishers), ...readPublisher(publishers, page.publishers, source !== undefined, findings)],
    dates: distinct([...metadata.dates, ...page.dates]),
    tags: metadata.tags,
    body: bodyOf(page, metadata, findings),
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
const between = /^(.{4,}?)\s*(?:\s[-–—|·•:]\s|\s?[|｜_]\s?|--|－|—)\s*([^|｜_]{1,60})$/;

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
  return words.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

/** The first whole address with a path: a canonical link to the front page of a site is a slip. */
function sourceOf({addresses}: PageMetadata, findings: Findings): Written | undefined {
  const whole = addresses.filter(({value}) => /^(?:https?:)?\/\/[^/]+/i.test(value));
  const source = whole.find(({value}) => /^(?:https?:)?\/\/[^/]+\/[^?#]|[?]/i.test(value)) ?? whole[0];
  const [first] = addresses;
  if (!source && first) findings.note("bad-address", `Found \`${first.value.slice(0, 200)}\` as the address of the page; expected one that begins with \`https://\``, first.place);
  return source;
}

function authorsOf(page: PageBody, metadata: PageMetadata, publishers: readonly Written[]): Written[] {
  const isPublisher = ({value}: Written): boolean => publishers.some((publisher) => bare(publisher.value) === bare(value));
  const named = metadata.authors.filter((author) => !isPublisher(author));
  return [...named, ...page.authors.filter((author) => !named.some(({value}) => bare(value).includes(bare(author.value)) || bare(author.value).includes(bare(value))))];
}

/** With an address the outlet is known by that, and its name was listed where it stood; without one, its name stands in. */
function readPublisher(publishers: readonly Written[], onPage: readonly Written[], hasAddress: boolean, findings: Findings): Written[] {
  if (!hasAddress) return publishers.slice(0, 1);
  for (const {value, place} of onPage.slice(0, 1)) findings.drop("source-name", value, place);
  return [];
}

/** Metadata repeat each other, and the page them. */
function distinct(dates: readonly WrittenDate[]): WrittenDate[] {
  return dates.filter((date, i) => dates.findIndex(({value, from}) => value === date.value && (from === date.from || from === "meta")) === i);
}

/** A page that shows its text by script keeps it in its metadata. */
function bodyOf({body, prose}: PageBody, {articleBody}: PageMetadata, findings: Findings): Root {
  const words = articleBody?.trim() ?? "";
  if (words.length < 80 || prose * 2 >= words.length) return body;
  findings.note("body-from-metadata", `The page shows \`${prose}\` characters of text, its metadata hold \`${words.length}\`; the longer one was kept`, {line: 1, column: 1});
  const paragraphs = words.split(/\s*(?:\r\n?|\n)\s*/).filter((line) => line !== "").map((line) => element("p", {}, [text(line)]));
  return {type: "root", children: [...body.children, ...paragraphs]};
}
