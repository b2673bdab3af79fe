import type {Archive} from "../model/archive.js";
import type {ArticleFacts, Holding} from "../model/article.js";
import type {Country} from "../model/country.js";
import {permalinks} from "../model/permalinks.js";
import type {PlannedFile} from "../model/planned-file.js";
import type {Settings} from "../model/settings.js";
import {xmlText} from "./xml.js";

/** Articles in a feed. */
const newest = 50;

/** Stands where a feed must name a time and the article has none. */
const unknownTime = "1970-01-01T00:00:00Z";

type Feed = {readonly title: string; readonly path: string; readonly records: readonly ArticleFacts[]};

/** A feed before its articles are loaded. */
type PlannedFeed = Omit<Feed, "records"> & {readonly articles: readonly Holding[]};

/** Atom (RFC 4287) and JSON Feed 1.1 of the archive and of every outlet, country and pair. */
export function feedFiles(archive: Archive, settings: Settings, countries: readonly Country[], url: string): readonly PlannedFile[] {
  const {shelves} = archive;
  return feedsOf(archive, settings, countries).flatMap(({title, path, articles}) => {
    const shows = JSON.stringify([settings, url, title, articles.map(({shelf}) => shelf)]);
    const load = (): Feed => ({title, path, records: articles.map(({shelf}) => shelves.facts(shelf))});
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
    ...archive.outlets.map(({key, articles}) => feed(key.name, permalinks.outlet(key.id), articles)),
    ...archive.countries.map(({key, articles}) => feed(nameOf(key), permalinks.country(key), articles)),
    ...archive.pairs.map(({key, articles}) => feed(nameOf(key), permalinks.pair(key), articles)),
  ];
}

/** An RFC 3339 time from a date that may be cut to its day, month or year. */
function timeOf({published}: ArticleFacts): string {
  if (published === null) return unknownTime;
  if (published.endsWith("Z")) return published.length === 17 ? published.replace("Z", ":00Z") : published;
  return `${published}${"-01-01".slice(published.length - 4)}T00:00:00Z`;
}

function newestTime(records: readonly ArticleFacts[]): string {
  return records.map(timeOf).sort().at(-1) ?? unknownTime;
}

function atom({title, path, records}: Feed, {language}: Settings, url: string): string {
  const entries = records.map((record) => atomEntry(record, url)).join("");
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${xmlText(url + path)}</id>
  <title>${xmlText(title)}</title>
  <updated>${newestTime(records)}</updated>
  <link rel="self" type="application/atom+xml" href="${xmlText(`${url}${path}feed.xml`)}"/>
  <link rel="alternate" type="text/html" href="${xmlText(url + path)}"/>
${entries}</feed>
`;
}

function atomEntry(record: ArticleFacts, url: string): string {
  const authors = record.authors.length > 0 ? record.authors : [record.outlet.name];
  const original = record.sourceUrl === null ? "" : `    <link rel="via" href="${xmlText(record.sourceUrl)}"/>\n`;
  return `  <entry>
    <id>${xmlText(url + record.path)}</id>
    <title>${xmlText(record.title)}</title>
    <updated>${timeOf(record)}</updated>
    <link rel="alternate" type="text/html" href="${xmlText(url + record.path)}"/>
${original}${authors.map((author) => `    <author><name>${xmlText(author)}</name></author>\n`).join("")}    <summary>${xmlText(record.lead)}</summary>
  </entry>
`;
}

function jsonFeed({title, path, records}: Feed, {language}: Settings, url: string): string {
  const items = records.map((record) => ({
    id: url + record.path,
    url: url + record.path,
    ...(record.sourceUrl === null ? {} : {external_url: record.sourceUrl}),
    title: record.title,
    content_text: record.lead,
    ...(record.published === null ? {} : {date_published: timeOf(record)}),
    authors: record.authors.map((name) => ({name})),
    tags: record.tags,
  }));
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    language,
    home_page_url: url + path,
    feed_url: `${url}${path}feed.json`,
    items,
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
