import type {ArticleRecord} from "../../model/article.js";
import {permalinks} from "../../model/permalinks.js";
import type {Card, MonthCount} from "../../model/view.js";
import type {Group} from "../../model/archive.js";
import type {Namer} from "./names.js";

/** BCP 47 tag of an article: its language, with the script where that is known. */
export function langOf({language, script}: Pick<ArticleRecord, "language" | "script">): string {
  return script === null ? language : `${language}-${script}`;
}

/** An outlet as pages link to it. */
export function outletOf({outlet}: ArticleRecord): Card["outlet"] {
  return {...outlet, path: permalinks.outlet(outlet.id)};
}

/** An article as a listing shows it; `evidence` says why it stands in a listing of a country or a pair. */
export function cardOf(record: ArticleRecord, namer: Namer, evidence?: readonly string[]): Card {
  const main = record.pairs.find((pair) => pair.main);
  return {
    id: record.id,
    path: record.path,
    title: record.title,
    lang: langOf(record),
    outlet: outletOf(record),
    authors: record.authors,
    published: record.published,
    day: record.day,
    precision: record.publishedPrecision,
    lead: record.lead,
    mainPair: main ? namer.pair(main.code) : null,
    ...(evidence ? {evidence} : {}),
  };
}

/** How many articles each month has, from the first month to the last without a gap; months as `2024-06`. */
export function monthCounts(months: readonly Group<string>[]): MonthCount[] {
  const counts = new Map(months.map(({key, articles}) => [key, articles.length]));
  const known = [...counts.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all: MonthCount[] = [];
  for (let month = first; month <= last; month = following(month)) all.push({month, count: counts.get(month) ?? 0});
  return all;
}

function following(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${pad(year + 1, 4)}-01` : `${pad(year, 4)}-${pad(number + 1, 2)}`;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
