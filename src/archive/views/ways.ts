import type {Archive, Group} from "../../model/archive.js";
import type {Holding} from "../../model/article.js";
import {namelessOutlet} from "../../model/outlet.js";
import {permalinks} from "../../model/permalinks.js";
import type {Crumb, Label, Way} from "../../model/view.js";
import {countScripts} from "../../text/fold.js";
import type {Namer} from "./names.js";

/** The front page, from which every trail begins. */
export const home: Crumb = {path: permalinks.front, label: {type: "front"}};

export const outletsCrumb: Crumb = {path: permalinks.outlets, label: {type: "outlets"}};
export const datesCrumb: Crumb = {path: permalinks.dates, label: {type: "dates"}};
export const countriesCrumb: Crumb = {path: permalinks.countries, label: {type: "countries"}};
export const storiesCrumb: Crumb = {path: permalinks.stories, label: {type: "stories"}};
export const pairsCrumb: Crumb = {path: permalinks.pairs, label: {type: "pairs"}};

/** An outlet by its name, in its script where its characters tell and some of its articles are in Chinese; that it has none. */
export function outletLabel(name: string, articles: readonly Pick<Holding, "script">[]): Label {
  if (name === namelessOutlet) return {type: "no-outlet"};
  const {simplified, traditional} = countScripts(name);
  // names in Japanese have such characters, too
  if (simplified === traditional || articles.every(({script}) => script === null)) return {type: "text", text: name};
  return {type: "text", text: name, lang: simplified > traditional ? "zh-Hans" : "zh-Hant"};
}

/** Doors to outlets. */
export function outletWays(outlets: Archive["outlets"]): Way[] {
  return outlets.map(({key, articles}) => ({
    path: permalinks.outlet(key.id),
    label: outletLabel(key.name, articles),
    count: articles.length,
  }));
}

/** Doors to years, months or days. */
export function dateWays(groups: readonly Group<string>[]): Way[] {
  return groups.map(({key, articles}) => ({
    path: permalinks.date(key),
    label: {type: "date", date: key},
    count: articles.length,
  }));
}

/** Doors to countries. */
export function countryWays(groups: readonly Group<string>[], namer: Namer): Way[] {
  return groups.map(({key, articles}) => ({
    path: permalinks.country(key),
    label: {type: "country", country: namer.country(key)},
    count: articles.length,
  }));
}

/** Doors to pairs. */
export function pairWays(groups: readonly Group<string>[], namer: Namer): Way[] {
  return groups.map(({key, articles}) => ({
    path: permalinks.pair(key),
    label: {type: "pair", pair: namer.pair(key)},
    count: articles.length,
  }));
}

/** The door to articles without a date; none when there are none. */
export function undatedWays({undated}: Pick<Archive, "undated">): Way[] {
  if (undated.articles.length === 0) return [];
  return [{path: permalinks.undated, label: {type: "undated"}, count: undated.articles.length}];
}

/** The trail down to a date: dates, year, month, day. */
export function dateCrumbs(day: string): Crumb[] {
  return [4, 7, 10]
    .filter((length) => day.length >= length)
    .map((length) => day.slice(0, length))
    .map((date) => ({path: permalinks.date(date), label: {type: "date", date}}));
}
