import type {Root} from "hast";
import type {RawArticle, Written, WrittenDate} from "../../model/format.js";
import {Findings, type Place} from "../../model/message.js";
import {element} from "../../syntax/nodes.js";
import type {Field} from "../../syntax/front-matter-lines.js";
import {mayBeDate} from "../../syntax/written-date.js";
import {readFragmentBody} from "../fragment/body.js";
import {readHeader} from "../fragment/header.js";
import {publisherOf} from "../text/publisher.js";
import {takeAttributes} from "./attributes.js";
import {noteDisagreement} from "./disagreement.js";
import {takeNestedFrontMatter} from "./nested-post.js";
import {takeShortcodes} from "./shortcodes.js";
import {takeWikilinks} from "./wikilinks.js";

/** A post of a site generator once its front matter was read, in whatever notation. */
export type GeneratorPost = {readonly fields: ReadonlyMap<string, Field>; readonly content: string; readonly contentPlace: Place};

/** Keys of front matter by the fact that they tell, first the most trusted; a new spelling is a word in a row. */
export const postKeys = {
  title: ["title", "headline"],
  date: ["date", "pubdate", "pub_date", "publishdate", "publish_date", "published", "published_at", "publishedat", "published_date", "datepublished", "created", "created_at", "createdat", "createtime"],
  lateDate: ["lastmod", "updated", "updated_at", "modified", "last_modified_at", "moddate"],
  address: ["from", "source", "source_url", "sourceurl", "original_url", "originalurl", "original", "canonical_url", "canonicalurl", "canonical", "link", "url", "permalink", "external_url"],
  publisher: ["publisher", "outlet", "media", "source_name", "site_name", "source", "from"],
  author: ["author", "authors", "byline", "writer"],
  cover: ["cover", "cover_image", "coverimage", "image", "images", "featured_image", "featuredimage", "banner", "thumbnail", "photo"],
  tags: ["tags", "categories", "category", "tag", "keywords", "topics", "series"],
} as const;

/** Keys that steer a generator and say nothing to readers. */
const silent = new Set([
  "layout", "type", "slug", "draft", "weight", "aliases", "comments", "comment", "toc", "published", "sitemap", "math", "mathjax", "katex", "sticky", "top", "pin", "lang", "language", "id",
  "abbrlink", "copyright", "featured", "hidden", "showtoc", "iscjklanguage", "markup", "expirydate", "permalink", "url",
  "reward", "password", "noindex", "disable_comments", "share", "sharing", "footer",
]);

const known = new Set<string>([...Object.values(postKeys).flat(), ...silent]);

/** The article of a post. Fields that no record has a place for are listed as dropped. */
export function readGeneratorPost({fields, content, contentPlace}: GeneratorPost): RawArticle {
  const findings = new Findings();
  const all = (keys: readonly string[]): Written[] => keys.flatMap((key) => written(fields.get(key)));
  const header = readHeader(content, contentPlace);
  const part = header ?? {content, contentPlace};
  const inner = readFragmentBody(textOf(part, findings), part.contentPlace, findings);
  const [title] = all(postKeys.title).filter(({value}) => value.trim() !== "");
  const [source] = all(postKeys.address).filter(({value}) => isAddress(value));
  if (header) noteDisagreement(title, source, header, findings);
  for (const {value, place} of header?.comments ?? []) findings.drop("comment", value, place);
  dropOthers(fields, findings);
  return {
    entry: 0,
    ...optional("title", title ?? header?.title),
    ...optional("source", source ?? header?.address ?? all(["from"]).find(({value}) => looksLikeAddress(value))),
    ...publisherOf([...all(postKeys.publisher).filter(({value}) => isName(value)), ...(header?.publishers ?? [])], findings),
    authors: [...(header?.authors ?? []), ...inner.authors, ...all(postKeys.author)],
    dates: [...datesOf(all), ...(header?.dates ?? []), ...inner.dates],
    tags: [...postKeys.tags.flatMap((key) => tagsOf(fields.get(key))), ...inner.tags],
    body: withCover(inner.body, all(postKeys.cover), content, findings),
    findings,
  };
}

/** The picture that a post names beside its text, above the text unless that shows it, too. */
function withCover(body: Root, named: readonly Written[], content: string, findings: Findings): Root {
  const pictures = named.filter(({value}) => /[/.]/.test(value) && !content.includes(value.trim()));
  const [cover, ...others] = pictures.filter(({value}) => isAddress(value));
  for (const {value, place} of pictures) if (!isAddress(value)) findings.drop("image-without-address", value, place);
  for (const {value, place} of others) if (value !== cover?.value) findings.drop("front-matter-field", value, place);
  if (!cover) return body;
  const start = {line: cover.place?.line ?? 1, column: cover.place?.column ?? 1};
  const image = {...element("img", {src: cover.value.trim(), alt: ""}, []), position: {start, end: start}};
  return {...body, children: [image, ...body.children]};
}

/** What stands below the headers without the commands of a generator and, in Markdown, without attributes. */
function textOf({content, contentPlace}: Pick<GeneratorPost, "content" | "contentPlace">, findings: Findings): string {
  const text = takeNestedFrontMatter(takeShortcodes(content, contentPlace, findings), contentPlace, findings);
  return /^\s*</.test(text) ? text : takeWikilinks(takeAttributes(text, contentPlace, findings), contentPlace, findings);
}

function optional<Key extends string>(key: Key, value: Written | undefined): {[K in Key]?: Written} {
  return (value === undefined ? {} : {[key]: value}) as {[K in Key]?: Written};
}

function isAddress(value: string): boolean {
  return /^\s*(?:https?:)?\/\//i.test(value);
}

/** An address with a slip in it: the complaint about it helps more than silence. */
function looksLikeAddress(value: string): boolean {
  return /[/\\]|^\S+\.[a-z]{2,}$|^\s*[a-z]{2,12}:\S/i.test(value);
}

function isName(value: string): boolean {
  return /\p{L}/u.test(value) && !looksLikeAddress(value) && !/^(?:true|false)$/i.test(value.trim());
}

function written(field: Field | undefined): Written[] {
  return field ? field.values.map((value) => ({value, place: field.place})) : [];
}

/**
 * A date of publication; when a post was changed counts only where there is none. `published: true` is no date; words
 * under `date` that cannot be one are, so that they are complained of.
 */
function datesOf(all: (keys: readonly string[]) => Written[]): WrittenDate[] {
  const isDate = ({value}: Written): boolean => mayBeDate(value);
  const isSaid = ({value}: Written): boolean => value.trim() !== "";
  const [date] = [...all(postKeys.date).filter(isDate), ...all(postKeys.lateDate).filter(isDate), ...all(["date"]).filter(isSaid)];
  return date ? [{...date, from: "front-matter"}] : [];
}

/** Tags in one line are set apart by commas, or by spaces. */
function tagsOf(field: Field | undefined): Written[] {
  if (!field || field.isList) return written(field);
  return written(field).flatMap(({value, ...rest}) => value.split(/[,，]/.test(value) ? /[,，]/ : /\s/).map((tag) => ({value: tag.trim(), ...rest})).filter((tag) => tag.value !== ""));
}

function dropOthers(fields: ReadonlyMap<string, Field>, findings: Findings): void {
  for (const [key, field] of fields) {
    const words = field.values.join(", ");
    const isAddressLess = postKeys.address.some((name) => name === key) && !silent.has(key) && key !== "from" && !isAddress(words) && !(postKeys.publisher.some((name) => name === key) && isName(words));
    if ((!known.has(key) || isAddressLess) && /\p{L}/u.test(words) && !/^(?:true|false)$/.test(words)) findings.drop("front-matter-field", `${key}: ${words}`, field.place);
  }
}
