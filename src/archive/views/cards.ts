import type {ArticleRecord, Holding} from "../../model/article.js";
import {permalinks} from "../../model/permalinks.js";
import type {Outlet} from "../../model/outlet.js";
import type {Card, MonthCount} from "../../model/view.js";
import type {Group} from "../../model/archive.js";
import type {Shelves} from "../../model/shelves.js";
import type {Namer} from "./names.js";

/** Where Traditional characters have forms of their own, beside those of Taiwan. */
const withOwnForms = new Set(["HK", "MO"]);

/** BCP 47 tag of an article: its language, with the script where that is known, and the region where that changes its characters. */
export type LangOf = (facts: Pick<ArticleRecord, "language" | "script" | "outlet">) => string;

/** Tells the tags of articles; the region is that of the outlet. */
export function createLangs(outlets: readonly Outlet[]): LangOf {
  const regions = new Map(outlets.map(({id, country}) => [id, country]));
  return ({language, script, outlet}) => {
    const written = script === null ? language : `${language}-${script}`;
    const region = regions.get(outlet.id);
    return script === "Hant" && region && withOwnForms.has(region) ? `${written}-${region}` : written;
  };
}

/** An outlet as pages link to it. */
export function outletOf({outlet}: Pick<ArticleRecord, "outlet">): Card["outlet"] {
  return {...outlet, path: permalinks.outlet(outlet.id)};
}

/** What puts an article into a listing, which says why: a country or a pair, by its code. */
export type Reason = {readonly in: "countries" | "pairs"; readonly code: string};

/** Makes an article as a listing shows it. */
export type CardMaker = (article: Holding, reason?: Reason) => Card;

export function createCards(namer: Namer, shelves: Shelves, langOf: LangOf): CardMaker {
  return (article, reason) => {
    const facts = shelves.facts(article.shelf);
    const main = facts.pairs.find((pair) => pair.main);
    return {
      id: facts.id,
      path: facts.path,
      title: facts.title,
      lang: langOf(facts),
      outlet: outletOf(facts),
      authors: facts.authors,
      published: facts.published,
      day: facts.day,
      precision: facts.publishedPrecision,
      lead: repeats(facts.lead, facts.title) ? "" : facts.lead,
      mainPair: main ? namer.pair(main.code) : null,
      ...(reason && {evidence: facts[reason.in].find(({code}) => code === reason.code)?.evidence ?? []}),
    };
  };
}

/** Whether a lead says little but the headline again: the headline, and less than half as much besides. */
function repeats(lead: string, title: string): boolean {
  return lead.startsWith(title) && lead.length < 1.5 * title.length;
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
