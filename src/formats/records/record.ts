import type {RawArticle, Written} from "../../model/format.js";
import {Findings, type Place} from "../../model/message.js";
import {own} from "../../syntax/json.js";
import {squeeze} from "../../syntax/nodes.js";
import {articleOf, type FeedEntry, type FeedText} from "../feed/entry.js";
import {standAt} from "../feed/places.js";
import {readPage} from "../html-page.js";
import {textsIn, type Field, type Fields} from "./fields.js";

/** The article of a record's fields, the `index`-th of its file. Where the record stands is all that is known of the place of its parts. */
export function articleOfRecord(fields: Fields, index: number, place: Place): RawArticle {
  const entry = entryOf(fields, place);
  const [first] = entry.texts;
  return first && isPage(first.value) ? articleOfPage(first.value, entry, index) : articleOf(entry, index, undefined, new Findings());
}

/** The article of a record of JSON, which stands in one place of its file, however many lines its texts have. */
export function articleOfJson(fields: Fields, index: number, place: Place): RawArticle {
  const article = articleOfRecord(fields, index, place);
  standAt(article.body, place);
  return article;
}

/** The article of a page that a crawler kept whole; what the record says counts where the page says nothing. */
function articleOfPage(page: string, {title, link, authors, dates, tags, texts, others, place}: FeedEntry, index: number): RawArticle {
  const raw = readPage({path: "", sha256: "", text: page, findings: new Findings()}, place, link);
  for (const {value} of [...texts.slice(1), ...others]) raw.findings.drop("feed-field", squeeze(value), place);
  return {
    ...(title && {title}),
    ...raw,
    entry: index,
    authors: raw.authors.length > 0 ? raw.authors : authors,
    dates: raw.dates.length > 0 ? raw.dates : dates.map((date) => ({...date, from: "feed-item" as const})),
    tags: raw.tags.length > 0 ? raw.tags : tags,
  };
}

function entryOf(fields: Fields, place: Place): FeedEntry {
  const written = (value: string): Written => ({value, place});
  const first = (found: readonly Field[], fits: (text: string) => boolean = () => true): string | undefined => found.flatMap(({texts}) => texts).find(fits);
  const title = first(fields.title);
  const link = first(fields.link, isAddress) ?? first(fields.publisher, leadsToPage);
  const date = dateOf(fields);
  const publishers = fields.publisher.flatMap(({texts}) => texts.slice(0, 1)).filter((name) => !isAddress(name)).slice(0, 1);
  const byline = fields.author.find(({texts}) => texts.some((name) => /\p{L}/u.test(name)));
  const [authors, tags, pictures] = [listOf(byline), fields.tag.flatMap(tagsOf), fields.image.flatMap(picturesOf)];
  const texts = [...mainTexts(fields.text.flatMap((field) => wholeTexts(field).map((value) => ({value, markdown: /markdown|^md$/.test(field.name)})))), ...fields.summary.flatMap(({texts: summaries}) => summaries).map(asText)];
  const used = new Set([title, link, date?.written, ...publishers].filter((value) => value !== undefined));
  const alternatives = [fields.title, fields.link, fields.date, fields.change, fields.author.filter((field) => field !== byline), fields.publisher].flat();
  return {
    ...(title !== undefined && {title: written(title)}),
    ...(link !== undefined && {link: written(link)}),
    authors: authors.map(written),
    publishers: publishers.map(written),
    dates: date ? [written(date.value)] : [],
    tags: [...new Set(tags)].map(written),
    texts: texts.map((text) => ({...text, place})),
    media: pictures.map((picture) => ({...unsaid(picture, texts[0]?.value ?? ""), isPicture: true, place})),
    others: [...alternatives, ...fields.others].flatMap(({texts}) => texts).filter((text) => !used.has(text)).map(written),
    place,
  };
}

/** An address of the web, with or without its scheme. */
function isAddress(text: string): boolean {
  return /^\s*(?:https?:)?\/\/[^\s/]|^\s*(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+){1,5}\/\S*\s*$/i.test(text);
}

/** Whether a text is the address of a page below the first of its site: the outlet's own is not where an article stands. */
function leadsToPage(text: string): boolean {
  return /^\s*https?:\/\/[^\s/]+\/[^\s/?]/i.test(text);
}

/** The texts of a field. A list holds the paragraphs of one text, as scrapers take them from a page, unless it names kinds of one text, as feeds do. */
function wholeTexts({value, texts}: Field): readonly string[] {
  const isInKinds = Array.isArray(value) && value.some((one) => textsIn(own(one, "type")).some((type) => type.includes("/")));
  if (!Array.isArray(value) || texts.length < 2 || isInKinds || texts.some(isPage)) return texts;
  const isMarkedUp = texts.some((text) => markup.test(text));
  return [texts.map((text) => (isMarkedUp && !startsBlock.test(text) ? `<p>${text}</p>` : text)).join("\n")];
}

const startsBlock = /^\s*<(?:p|div|h[1-6]|[ou]l|li|blockquote|table|figure|section|article|hr|pre|img|br)\b/i;

/** When an article was published; where nothing says so, when it was changed. A time with `gmt` in its name is one of UTC. */
function dateOf({date, change}: Fields): {readonly value: string; readonly written: string} | undefined {
  const written = [...date, ...change].flatMap(({name, texts}) => texts.map((text) => ({name, text})));
  const {name, text} = written.find((one) => /\p{N}/u.test(one.text)) ?? written[0] ?? {name: "", text: undefined};
  if (text === undefined) return undefined;
  const isWithoutZone = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(text);
  // seconds since 1970 as languages with fractions write them
  const whole = /^\d{9,13}\.\d+$/.test(text) ? text.replace(/\..*/, "") : text;
  return {value: name.endsWith("gmt") && isWithoutZone ? `${text}Z` : whole, written: text};
}

/** A list, also one that a table holds as it would be printed: `['a', 'b']`. */
function listOf(field: Field | undefined): readonly string[] {
  return (field?.texts ?? []).flatMap((text) => {
    if (!/^\s*\[[^]*\]\s*$/.test(text)) return [text];
    const quoted = [...text.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map(([, one, other]) => (one ?? other ?? "").replace(/\\(.)/g, "$1"));
    return quoted.length > 0 ? quoted : [text];
  });
}

/** The tags of a field; numbers are those of a table that the record does not hold. */
function tagsOf(field: Field): readonly string[] {
  const listed = listOf(field);
  const one = listed.length === 1 && typeof field.value === "string" ? (listed[0] ?? "").split(/[,，;；|、]/) : listed;
  return one.map((tag) => tag.trim()).filter((tag) => /\p{L}/u.test(tag));
}

type Picture = {readonly address: string; readonly words: string; readonly credit?: string};

function picturesOf(field: Field): readonly Picture[] {
  const values: readonly unknown[] = Array.isArray(field.value) ? field.value : typeof field.value === "string" ? listOf(field) : [field.value];
  return values.flatMap((value) => {
    const part = (...keys: readonly string[]): string | undefined => keys.flatMap((key) => textsIn(own(value, key)))[0];
    const address = typeof value === "string" ? value : part("url", "src", "href", "contentUrl", "source_url");
    const credit = part("credit", "copyright");
    return address !== undefined && /[./]/.test(address) ? [{address: address.trim(), words: part("caption", "alt", "alt_text", "description", "title") ?? "", ...(credit !== undefined && {credit})}] : [];
  });
}

/** A picture with what a text does not say of it: in many records the text holds what stood below its pictures. */
function unsaid({address, words, credit}: Picture, text: string): Picture {
  return {address, words: text.includes(words) ? "" : words, ...(credit !== undefined && !text.includes(credit) && {credit})};
}

const markup = /<\/?(?:p|br|hr|div|a|img|h[1-6]|[ou]l|li|blockquote|strong|em|b|i|u|span|figure|picture|table|t[rdh]|section|article|font|center|pre|iframe|video|audio|embed|object|script|style|svg|form)\b[^<>]*>/i;

function asText(value: string): Omit<FeedText, "place"> {
  return {value, html: markup.test(value) || /&lt;\/?(?:p|br|div)\b/.test(value)};
}

/** Whether a text is a whole page, not only what an article says. */
function isPage(text: string): boolean {
  return /^\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype html|html)\b/i.test(text.slice(0, 2000));
}

/** Whether a record holds a whole page. */
export function holdsPage({text}: Fields): boolean {
  return text.some(({texts}) => texts.some(isPage));
}

/** A text with markup counts for so much more than one without. */
const worthOfMarkup = 1.25;

/** The fullest first: one may be the beginning of the other, or the other without its markup. A whole page is more than a text. */
function mainTexts(found: readonly {readonly value: string; readonly markdown: boolean}[]): readonly Omit<FeedText, "place">[] {
  return found
    .map(({value, markdown}) => ({text: markdown ? {value, html: false, markdown} : asText(value), letters: value.replace(/<[^<>]*>|\s+/g, "").length}))
    .map(({text, letters}) => ({text, worth: isPage(text.value) ? 0 : letters * (text.html || text.markdown ? worthOfMarkup : 1)}))
    .sort((a, b) => b.worth - a.worth)
    .map(({text}) => text);
}
