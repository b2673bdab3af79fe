import {isTag, type Element} from "domhandler";
import type {Format, RawArticle, Written} from "../model/format.js";
import {Findings} from "../model/message.js";
import type {SeedFile} from "../model/seed.js";
import {textOf} from "../syntax/html-tree.js";
import {childElements, rootName, sourceInside, type Xml} from "../syntax/xml.js";
import {baseOf, startingAt} from "./feed/base.js";
import {articleOf, type FeedEntry, type FeedText} from "./feed/entry.js";
import {commentsIn, isArticle, isKind, namesByLogin, wordsOfComment} from "./feed/exports.js";
import {readXml} from "./feed/read-xml.js";
import {squeeze} from "../syntax/nodes.js";

/** RSS 0.9 to 2.0 and RSS 1.0 (RDF), with the modules for content, Dublin Core and media. */
export const rss: Format = {
  name: "rss",
  recognises: ({text}) => (rootName(text) === "rss" || rootName(text) === "rdf:rdf" ? `\`<${rootName(text)}>\`` : null),
  parse: (file) => readFeed(file, "item"),
};

/** Atom (RFC 4287). */
export const atom: Format = {
  name: "atom",
  recognises: ({text}) => (rootName(text) === "feed" && text.slice(0, 4000).includes("Atom") ? "`<feed>`" : null),
  parse: (file) => readFeed(file, "entry"),
};

/** Fields by the fact that they tell; of those in one row the first that is there counts. */
const fields = {
  title: ["title", "atom:title", "media:title"],
  texts: ["content:encoded", "content", "xhtml:body", "description", "summary", "excerpt:encoded", "itunes:summary"],
  date: ["pubDate", "published", "dc:date", "dcterms:issued", "issued", "date", "a10:published"],
  lateDate: ["updated", "atom:updated", "a10:updated", "modified", "dcterms:modified", "lastBuildDate"],
  author: ["author", "dc:creator", "atom:author", "a10:author", "creator"],
  lateAuthor: ["itunes:author"],
  tags: ["category", "dc:subject"],
  publisher: ["source", "dc:publisher"],
  link: ["feedburner:origLink", "link", "atom:link", "a10:link"],
  media: ["enclosure", "media:content", "media:thumbnail", "media:group", "image", "itunes:image"],
} as const;

/** Elements that say nothing to readers. */
const silent = new Set(["guid", "id", "comments", "wfw:commentRss", "slash:comments", "post-id", "dc:language", "language", "georss:point", "dc:format", "dc:type", "dc:identifier"]);

const known = new Set<string>([...Object.values(fields).flat(), ...silent]);

function* readFeed(file: SeedFile, name: "item" | "entry"): Generator<RawArticle> {
  const xml = readXml(file, "feed");
  const channel = xml.root && childElements(xml.root, "channel")[0];
  const all = [xml.root, channel].flatMap((parent) => (parent ? childElements(parent, name) : []));
  const items = all.filter((item) => isArticle(item, xml, file.findings));
  if (items.length === 0) {
    file.findings.refuse("bad-feed", `Found a feed without \`<${name}>\`; expected at least one`, {line: 1, column: 1});
    return;
  }
  const feed = channel ?? xml.root;
  for (const part of feed ? childElements(feed) : []) {
    const words = part.name === name || part.name === "channel" ? "" : squeeze(textOf(part.children));
    if (/[\p{L}\p{N}]/u.test(words)) file.findings.drop("feed-header", words, xml.placeOf(part));
  }
  const page = feed ? pageOf(feed, xml) : undefined;
  const inherited = name === "entry" && feed ? authorsOfAll(feed, xml) : [];
  const names = feed ? namesByLogin(feed) : new Map<string, string>();
  for (const [index, item] of items.entries()) {
    const {authors, ...entry} = readEntry(item, xml, file.text, page?.value);
    const findings = new Findings();
    for (const comment of commentsIn(item)) findings.drop("page-comments", wordsOfComment(comment), xml.placeOf(comment));
    const own = authors.length > 0 || childElements(item, "source").length > 0 ? authors : inherited;
    yield articleOf({...entry, authors: own.map((author) => ({...author, value: names.get(author.value) ?? author.value}))}, index, page, findings);
  }
}

/** The authors of a feed of Atom are those of each entry that names none (RFC 4287, 4.2.1); the feed's own name is nobody's. */
function authorsOfAll(feed: Element, xml: Xml): Written[] {
  const title = squeeze(childElements(feed, "title").map(({children}) => textOf(children)).join(" "));
  return childElements(feed, "author").map((element) => authorOf(element, xml)).filter(({value}) => value !== "" && !title.includes(value));
}

/** `page` is that of the feed. */
function readEntry(item: Element, xml: Xml, text: string, page: string | undefined): FeedEntry {
  const children = childElements(item);
  const all = (names: readonly string[]): Element[] => names.flatMap((name) => children.filter((child) => child.name === name));
  const written = (names: readonly string[]): Written[] => all(names).map((element) => writtenOf(element, xml)).filter(({value}) => value.trim() !== "");
  const [title] = written(fields.title);
  const link = linkOf(all(fields.link), all(["guid"])[0], xml, page);
  const texts = all(fields.texts);
  const shown = texts.find(({children}) => textOf(children).trim() !== "" || children.some(isTag)) ?? item;
  const base = baseOf(shown, link ? undefined : page);
  const dates = written(fields.date);
  const authors = all(fields.author).map((element) => authorOf(element, xml));
  return {
    ...(title && {title}),
    ...(link && {link}),
    ...(base !== undefined && {base}),
    authors: (authors.length > 0 ? authors : written(fields.lateAuthor)).filter(({value}) => value !== ""),
    publishers: all(fields.publisher).map((element) => writtenOf(childElements(element, "title")[0] ?? element, xml)).filter(({value}) => value.trim() !== ""),
    dates: dates.length > 0 ? dates : written(fields.lateDate).slice(0, 1),
    tags: all(fields.tags).filter((element) => !isKind(element)).map((element) => tagOf(element, xml)).filter(({value}) => value.trim() !== ""),
    texts: texts.map((element) => feedText(element, xml, text)),
    media: mediaIn([...all(fields.media), ...all(["link", "atom:link"]).filter(({attribs}) => attribs["rel"] === "enclosure")], xml, link?.value ?? page),
    others: children.filter(({name}) => !known.has(name) && !name.startsWith("wp:")).map((element) => writtenOf(element, xml)).filter(({value}) => /[\p{L}\p{N}]/u.test(value)),
    place: xml.placeOf(item),
  };
}

/** The page that a feed belongs to, which is the same in every form of the feed; else the feed's own address. */
function pageOf(feed: Element, xml: Xml): Written | undefined {
  const links = childElements(feed, "link", "atom:link");
  const own = links.find(({attribs}) => attribs["rel"] === "self")?.attribs["href"];
  return linkOf(links, undefined, xml, own) ?? (own === undefined ? undefined : {value: own});
}

function writtenOf(element: Element, xml: Xml): Written {
  return {value: textOf(element.children).trim(), place: xml.placeOfText(element)};
}

/** The address of the page itself: `<link>` with text, `rel="alternate"`, else a `<guid>` that is one. A relative one may start from `page`. */
function linkOf(links: readonly Element[], guid: Element | undefined, xml: Xml, page: string | undefined): Written | undefined {
  const pages = links.filter(({attribs}) => ["", "alternate"].includes(attribs["rel"] ?? "") && !/^(?:application|image|audio|video)\//.test(attribs["type"] ?? ""));
  const found = pages.map((link) => ({link, value: (link.attribs["href"] ?? textOf(link.children)).trim(), place: xml.placeOfText(link)})).find(({value}) => value !== "");
  const named = guid && guid.attribs["isPermaLink"] !== "false" ? [writtenOf(guid, xml)] : [];
  return found ? startingAt({value: found.value, place: found.place}, baseOf(found.link, page)) : named.find(({value}) => /^https?:\/\//i.test(value));
}

/** `<author><name>…`, or `name@example.com (A. Name)`. */
function authorOf(element: Element, xml: Xml): Written {
  const name = childElements(element, "name", "atom:name", "a10:name")[0];
  if (name) return writtenOf(name, xml);
  const {value, place} = writtenOf(element, xml);
  const person = /^[^\s@]{1,99}@[^\s(]{1,255}\s{0,9}\((.*)\)$/s.exec(value)?.[1] ?? value.replace(/^[^\s@]{1,99}@\S{1,255}$/, "");
  return {value: person.trim(), ...(place && {place})};
}

function tagOf(element: Element, xml: Xml): Written {
  const {value, place} = writtenOf(element, xml);
  return {value: value || (element.attribs["label"] ?? element.attribs["term"] ?? ""), ...(place && {place})};
}

/** Text of RSS is markup; of Atom what its `type` says, with the markup of `xhtml` standing in the feed itself. */
function feedText(element: Element, xml: Xml, text: string): FeedText {
  const type = element.attribs["type"] ?? "";
  if (/xhtml/.test(type) || (mayHoldMarkup(element) && element.children.some(isTag))) {
    const {source} = sourceInside(element, text);
    return {value: source.replace(/<(\/?)[a-z]+:([a-z])/gi, "<$1$2"), place: xml.placeOf(element.children[0] ?? element), html: true};
  }
  const value = textOf(element.children);
  const isAtom = element.name === "content" || element.name === "summary";
  return {value, place: xml.placeOfText(element), html: isAtom ? /html/.test(type) || /<(?:p|div|br|img)\b/i.test(value) : true};
}

/** Whether an element holds a text of which some write the markup as elements of the feed. */
function mayHoldMarkup({name}: Element): boolean {
  return name === "xhtml:body" || name === "description" || name === "content:encoded" || name === "content" || name === "summary";
}

function mediaIn(elements: readonly Element[], xml: Xml, page: string | undefined): FeedEntry["media"] {
  const flat = elements.flatMap((element) => (element.name === "media:group" ? childElements(element, "media:content", "media:thumbnail") : [element]));
  const hasPicture = flat.some((element) => element.name !== "media:thumbnail" && isPicture(element));
  return flat.flatMap((element) => {
    const written = element.attribs["url"] ?? element.attribs["href"] ?? textOf(childElements(element, "url").flatMap(({children}) => children)).trim();
    const address = written === "" ? "" : startingAt({value: written}, baseOf(element, page)).value;
    if (!/^(?:https?:)?\/\//i.test(address) || (element.name === "media:thumbnail" && hasPicture)) return [];
    const words = childElements(element, "media:description", "media:title").map(({children}) => textOf(children).trim());
    const credit = childElements(element, "media:credit").map(({children}) => textOf(children).trim()).join(", ");
    return [{address, isPicture: isPicture(element), words: words[0] ?? "", credit, place: xml.placeOf(element)}];
  });
}

function isPicture({name, attribs}: Element): boolean {
  if (name === "media:thumbnail" || name === "image" || name === "itunes:image") return true;
  const type = attribs["type"] ?? attribs["medium"] ?? "";
  return type.startsWith("image") || (type === "" && /\.(?:jpe?g|png|gif|webp|avif)(?:$|\?)/i.test(attribs["url"] ?? ""));
}
