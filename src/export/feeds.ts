import type {Archive} from "../model/archive.js";
import type {ArticleFacts, Holding} from "../model/article.js";
import type {Country} from "../model/country.js";
import {namelessOutlet, unknownOutlet} from "../model/outlet.js";
import {permalinks} from "../model/permalinks.js";
import type {PlannedFile} from "../model/planned-file.js";
import type {Settings} from "../model/settings.js";
import {strictUri} from "./uri.js";
import {xmlText} from "./xml.js";

/** Articles in a feed. */
const newest = 50;

/** Stands where a feed must name a time and the article has none. */
const unknownTime = "1970-01-01T00:00:00Z";

/** An article of a feed; its body, rebuilt from the allow-list, where feeds carry the whole text. */
type Item = ArticleFacts & {readonly html: string | null};

type Feed = {readonly title: string; readonly path: string; readonly items: readonly Item[]};

/** A feed before its articles are loaded. */
type PlannedFeed = Omit<Feed, "items"> & {readonly articles: readonly Holding[]};

/**
 * Atom (RFC 4287) and JSON Feed 1.1 of the archive and of every outlet, country and pair: the beginnings of articles, or all
 * of them, as the setting `feedText` says.
 */
export function feedFiles(archive: Archive, settings: Settings, countries: readonly Country[], url: string): readonly PlannedFile[] {
  const {shelves} = archive;
  return feedsOf(archive, settings, countries).flatMap(({title, path, articles}) => {
    const shows = JSON.stringify([settings, url, title, articles.map(({shelf}) => shelf)]);
    const item = (shelf: string): Item => {
      const facts = shelves.facts(shelf);
      return {...facts, authors: authorsOf(facts, settings.title), html: settings.feedText === "full" ? wholeLinks(shelves.html(shelf), url + facts.path) : null};
    };
    const load = (): Feed => ({title, path, items: articles.map(({shelf}) => item(shelf))});
    return [
      {path: `${path}feed.xml`, parts: [{shows, text: () => atom(load(), settings, url)}]},
      {path: `${path}feed.json`, parts: [{shows, text: () => jsonFeed(load(), settings, url)}]},
    ];
  });
}

function feedsOf(archive: Archive, {title, language}: Settings, countries: readonly Country[]): PlannedFeed[] {
  const names = new Map(countries.map(({code, names: known}) => [code, known[language]]));
  const nameOf = (code: string): string => code.split("-").map((side) => names.get(side) ?? side).join("—");
  const feed = (name: string, path: string, articles: readonly Holding[]): PlannedFeed => ({
    title: name === "" ? title : `${name} · ${title}`,
    path,
    articles: articles.slice(0, newest),
  });
  return [
    feed("", permalinks.front, archive.articles.slice(-newest).reverse()),
    ...archive.outlets.map(({key, articles}) => feed(key.name === namelessOutlet ? unknownOutlet[language] : key.name, permalinks.outlet(key.id), articles)),
    ...archive.countries.map(({key, articles}) => feed(nameOf(key), permalinks.country(key), articles)),
    ...archive.pairs.map(({key, articles}) => feed(nameOf(key), permalinks.pair(key), articles)),
  ];
}

/** Links between a text and its notes lead to the article's page: a feed holds many texts. All others are whole already. */
function wholeLinks(html: string, page: string): string {
  // the body is our own serialisation: every address stands in double quotes
  return html.replaceAll('href="#', `href="${xmlText(page)}#`);
}

/** An RFC 3339 time from a date that may be cut to its day, month or year. */
function timeOf({published}: ArticleFacts): string {
  if (published === null) return unknownTime;
  if (published.endsWith("Z")) return published.length === 17 ? published.replace("Z", ":00Z") : published;
  return `${published}${"-01-01".slice(published.length - 4)}T00:00:00Z`;
}

function newestTime(items: readonly Item[]): string {
  return items.map(timeOf).sort().at(-1) ?? unknownTime;
}

/** Who wrote it, as it signs, or else the outlet, or else the archive that has it: both formats want a name. */
function authorsOf({authors, outlet}: ArticleFacts, archive: string): readonly string[] {
  if (authors.length > 0) return authors;
  return [outlet.name === namelessOutlet ? archive : outlet.name];
}

function atom({title, path, items}: Feed, {language}: Settings, url: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${xmlText(url + path)}</id>
  <title>${xmlText(title)}</title>
  <updated>${newestTime(items)}</updated>
  <link rel="self" type="application/atom+xml" href="${xmlText(`${url}${path}feed.xml`)}"/>
  <link rel="alternate" type="text/html" href="${xmlText(url + path)}"/>
${items.map((item) => atomEntry(item, url)).join("")}</feed>
`;
}

function atomEntry(item: Item, url: string): string {
  const time = timeOf(item);
  const elements = [
    `<id>${xmlText(url + item.path)}</id>`,
    `<title>${xmlText(item.title)}</title>`,
    `<updated>${time}</updated>`,
    item.published !== null && `<published>${time}</published>`,
    `<link rel="alternate" type="text/html" href="${xmlText(url + item.path)}"/>`,
    item.sourceUrl !== null && `<link rel="via" href="${xmlText(strictUri(item.sourceUrl))}"/>`,
    ...item.authors.map((author) => `<author><name>${xmlText(author)}</name></author>`),
    ...item.tags.map((tag) => `<category term="${xmlText(tag)}"/>`),
    item.lead !== "" && `<summary>${xmlText(item.lead)}</summary>`,
    item.html !== null && `<content type="html" xml:lang="${xmlText(item.language)}">${xmlText(item.html)}</content>`,
  ];
  return `  <entry>\n${elements.filter((element) => element !== false).map((element) => `    ${element}\n`).join("")}  </entry>\n`;
}

function jsonFeed({title, path, items}: Feed, {language}: Settings, url: string): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    language,
    home_page_url: url + path,
    feed_url: `${url}${path}feed.json`,
    items: items.map((item) => jsonItem(item, url)),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** One of the two contents must be there: of an article without a word, its title. */
function contentOf({title, lead, html}: Item) {
  if (html === null || html === "") return {content_text: lead === "" ? title : lead};
  return {content_html: html, ...(lead !== "" && {summary: lead})};
}

function jsonItem(item: Item, url: string) {
  return {
    id: url + item.path,
    url: url + item.path,
    ...(item.sourceUrl !== null && {external_url: strictUri(item.sourceUrl)}),
    title: item.title,
    ...contentOf(item),
    ...(item.published !== null && {date_published: timeOf(item)}),
    authors: item.authors.map((name) => ({name})),
    language: item.language,
    ...(item.tags.length > 0 && {tags: item.tags}),
  };
}
