import type {Format, RawArticle, Written} from "../model/format.js";
import {Findings, type Place} from "../model/message.js";
import type {SeedFile} from "../model/seed.js";
import {isObject, own, parseJson, textsOf} from "../syntax/json.js";
import {startingAt} from "./feed/base.js";
import {articleOf, type FeedEntry, type FeedText} from "./feed/entry.js";
import {placesIn, standAt, type FindPlace} from "./feed/places.js";

const longest = 20_000_000;

/** JSON Feed 1 and 1.1. */
export const jsonFeed: Format = {
  name: "json-feed",
  recognises({text}) {
    const version = /"version"\s*:\s*"(https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\/[\d.]{1,5})"/.exec(text.slice(0, 20_000))?.[1];
    return version !== undefined && /^\s*\{/.test(text) ? `\`${version.replaceAll("\\", "")}\`` : null;
  },
  parse: readFeed,
};

function* readFeed({text, findings}: SeedFile): Generator<RawArticle> {
  const feed = text.length > longest ? undefined : parseJson(text);
  const items = own(feed, "items");
  if (!Array.isArray(items) || items.length === 0) {
    const found = text.length > longest ? `\`${text.length}\` characters, more than \`${longest}\`,` : feed === undefined ? "something that is not JSON" : "no entries";
    findings.refuse("bad-feed", `Found ${found}; expected a JSON Feed with \`"items"\``, {line: 1, column: 1});
    return;
  }
  for (const key of ["title", "description", "user_comment"]) for (const value of textsOf(own(feed, key))) findings.drop("feed-header", value);
  const [page] = [...textsOf(own(feed, "home_page_url")), ...textsOf(own(feed, "feed_url"))];
  const inherited = authorsOfAll(feed);
  const find = placesIn(text);
  for (const [index, item] of (items as readonly unknown[]).entries()) {
    const {authors, ...entry} = readEntry(item, find, page);
    const article = articleOf({...entry, authors: authors.length > 0 ? authors : inherited}, index, page === undefined ? undefined : {value: page}, new Findings());
    standAt(article.body, entry.place);
    yield article;
  }
}

/** `page` is that of the feed, from which addresses may start. */
function readEntry(item: unknown, find: FindPlace, page: string | undefined): FeedEntry {
  const first = (...keys: readonly string[]): string | undefined => keys.flatMap((key) => textsOf(own(item, key)))[0];
  const place = find(first("id", "url", "title") ?? "");
  const written = (value: string): Written => ({value, place});
  const [title, address, date] = [first("title"), first("url", "external_url"), first("date_published", "date_modified")];
  const link = address === undefined ? undefined : startingAt(written(address), page);
  const texts: FeedText[] = [
    ...textsOf(own(item, "content_html")).map((value) => ({value, place, html: true})),
    ...textsOf(own(item, "content_text")).map((value) => ({value, place, html: false})),
    ...textsOf(own(item, "summary")).map((value) => ({value, place, html: false})),
  ];
  return {
    ...(title !== undefined && {title: written(title)}),
    ...(link && {link}),
    ...(!link && page !== undefined && {base: page}),
    authors: authorsIn(item).map(written),
    publishers: ["source", "publisher", "_source", "_publisher"].flatMap((key) => namesOf(own(item, key))).map(written),
    dates: date === undefined ? [] : [written(date)],
    tags: textsOf(own(item, "tags")).map(written),
    texts,
    media: mediaOf(item, place).map((file) => ({...file, address: startingAt({value: file.address}, link?.value ?? page).value})),
    others: unknownTexts(item).map(written),
    place,
  };
}

function authorsIn(value: unknown): string[] {
  return [...listOf(own(value, "authors")), own(value, "authors"), own(value, "author")].flatMap((author) => [...textsOf(own(author, "name")), ...(typeof author === "string" ? [author] : [])]);
}

/** The authors of a feed are those of each entry that names none; the feed's own name is nobody's. */
function authorsOfAll(feed: unknown): Written[] {
  const title = textsOf(own(feed, "title")).join(" ");
  return authorsIn(feed).filter((name) => !title.includes(name)).map((value) => ({value}));
}

/** JSON Feed has no word for the outlet of an entry; those who need one write a name, or an object that has one. */
function namesOf(value: unknown): string[] {
  return [...textsOf(value), ...textsOf(own(value, "name")), ...textsOf(own(value, "title"))].filter((name) => !/:\/\//.test(name)).slice(0, 1);
}

const known = new Set(["source", "publisher", "_source", "_publisher", "id", "url", "external_url", "title", "content_html", "content_text", "summary", "image", "banner_image", "date_published", "date_modified", "author", "authors", "tags", "language"]);

function unknownTexts(item: unknown): string[] {
  const keys = isObject(item) ? Object.keys(item).filter((key) => !known.has(key)) : [];
  return keys.flatMap((key) => textsOf(own(item, key)));
}

function mediaOf(item: unknown, place: Place): FeedEntry["media"] {
  const pictures = [...textsOf(own(item, "image")), ...textsOf(own(item, "banner_image"))].slice(0, 1).map((address) => ({address, isPicture: true, words: "", place}));
  const files = listOf(own(item, "attachments")).flatMap((file) =>
    textsOf(own(file, "url")).map((address) => ({
      address,
      isPicture: textsOf(own(file, "mime_type")).some((type) => type.startsWith("image/")),
      words: textsOf(own(file, "title"))[0] ?? "",
      place,
    })),
  );
  return [...pictures, ...files];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
