import type {Archive, Group} from "../../model/archive.js";
import type {Holding} from "../../model/article.js";
import type {Outlet} from "../../model/outlet.js";
import {permalinks} from "../../model/permalinks.js";
import type {PageGroup} from "../../model/planned-page.js";
import type {Crumb, DayCount, Way} from "../../model/view.js";
import {groupBy, groupByDate, groupByOutlet} from "../group.js";
import type {CardMaker} from "./cards.js";
import {listingGroup, type ListedStories} from "./listing.js";
import type {Namer} from "./names.js";
import {countriesCrumb, countryWays, datesCrumb, dateCrumbs, dateWays, home, outletLabel, outletsCrumb, outletWays, pairsCrumb, pairWays} from "./ways.js";

/** Outlets that are named beside a date, a country or a pair, and pairs beside an outlet or a country: the largest. */
const mostOutlets = 20;
const mostPairs = 60;

/** Pairs that are named beside a pair: those that most of its articles tell of as well. */
const mostNeighbours = 12;

/** The stories of a day, a country or a pair by its key or code. */
export type StoriesOf = (key: string) => ListedStories;

/** Doors to the outlets that most of some articles are of. */
type OutletsOf = (articles: readonly Holding[]) => readonly Way[];

/** An outlet has one name on every page. */
function outletsIn({outlets}: Archive): OutletsOf {
  const names = new Map(outlets.map(({key}) => [key.id, key.name]));
  return (articles) => outletWays(groupByOutlet(articles, names).slice(0, mostOutlets));
}

const alone = {previous: null, next: null} as const;

/** The listings of every outlet. */
export function outletListings({outlets}: Archive, namer: Namer, cardOf: CardMaker, table: readonly Outlet[]): PageGroup[] {
  const homes = new Map(table.map(({id, home: address}) => [id, address]));
  return outlets.map(({key, articles}) =>
    listingGroup({
      first: permalinks.outlet(key.id),
      articles,
      frame: () => ({
        ...alone,
        subject: "outlet",
        crumbs: [home, outletsCrumb],
        heading: outletLabel(key.name, articles),
        cardOf,
        ways: [
          {heading: "years", ways: dateWays(groupByDate(articles, 4))},
          {heading: "pairs", ways: largestPairs(pairsOf(articles), namer)},
        ],
        home: homes.get(key.id) ?? null,
      }),
    }),
  );
}

/** The listings of every year, month and day, each with the one before and after it that has articles. */
export function dateListings(archive: Archive, cardOf: CardMaker, storiesOf: StoriesOf): PageGroup[] {
  const outletsOf = outletsIn(archive);
  const daysOf = (date: string): readonly DayCount[] =>
    archive.days.filter(({key}) => key.startsWith(date)).map(({key, articles}) => ({day: key, count: articles.length}));
  return [
    ...datesOf("year", archive.years, cardOf, {daysOf, outletsOf}),
    ...datesOf("month", archive.months, cardOf, {daysOf, outletsOf}),
    // the articles of a day stand under their outlets
    ...datesOf("day", archive.days, cardOf, undefined, storiesOf),
  ];
}

function datesOf(
  subject: "year" | "month" | "day",
  groups: readonly Group<string>[],
  cardOf: CardMaker,
  within?: {readonly daysOf: (date: string) => readonly DayCount[]; readonly outletsOf: OutletsOf},
  storiesOf?: StoriesOf,
): PageGroup[] {
  // groups stand newest first
  return groups.map(({key, articles}, index) => {
    const [previous, next] = [groups[index + 1], groups[index - 1]];
    return listingGroup({
      first: permalinks.date(key),
      articles,
      ...(storiesOf && {stories: storiesOf(key)}),
      besides: [previous?.key, next?.key],
      frame: () => ({
        subject,
        crumbs: [home, datesCrumb, ...dateCrumbs(key).slice(0, -1)],
        heading: {type: "date", date: key},
        cardOf,
        ways: within ? [{heading: "outlets", ways: within.outletsOf(articles)}] : [],
        ...(within && {days: within.daysOf(key)}),
        previous: dateCrumb(previous),
        next: dateCrumb(next),
      }),
    });
  });
}

function dateCrumb(group: Group<string> | undefined): Crumb | null {
  return group ? {path: permalinks.date(group.key), label: {type: "date", date: group.key}} : null;
}

/** The listing of articles without a date. */
export function undatedListing({undated}: Archive, cardOf: CardMaker): PageGroup {
  return listingGroup({
    first: permalinks.undated,
    articles: undated.articles,
    frame: () => ({...alone, subject: "undated", crumbs: [home, datesCrumb], heading: {type: "undated"}, cardOf, ways: []}),
  });
}

/** The listings of every country: what is about it, and why. */
export function countryListings(archive: Archive, namer: Namer, cardOf: CardMaker, storiesOf: StoriesOf): PageGroup[] {
  const outletsOf = outletsIn(archive);
  return archive.countries.map(({key, articles}) =>
    listingGroup({
      first: permalinks.country(key),
      articles,
      stories: storiesOf(key),
      frame: () => ({
        ...alone,
        subject: "country",
        crumbs: [home, countriesCrumb],
        heading: {type: "country", country: namer.country(key)},
        cardOf: (article) => cardOf(article, {in: "countries", code: key}),
        ways: [
          {heading: "pairs", ways: largestPairs(pairsOf(articles).filter((pair) => pair.key.split("-").includes(key)), namer)},
          {heading: "outlets", ways: outletsOf(articles)},
        ],
      }),
    }),
  );
}

/** The listings of every pair: what reports dealings between its two sides, and why. */
export function pairListings(archive: Archive, namer: Namer, cardOf: CardMaker, storiesOf: StoriesOf): PageGroup[] {
  const {pairs, countries} = archive;
  const outletsOf = outletsIn(archive);
  return pairs.map(({key, articles}) => {
    // the larger first
    const sides = countries.filter((country) => key.split("-").includes(country.key));
    return listingGroup({
      first: permalinks.pair(key),
      articles,
      stories: storiesOf(key),
      besides: sides.map((side) => side.key),
      frame: () => ({
        ...alone,
        subject: "pair",
        crumbs: [home, pairsCrumb],
        heading: {type: "pair", pair: namer.pair(key)},
        cardOf: (article) => cardOf(article, {in: "pairs", code: key}),
        ways: [
          {heading: "countries", ways: countryWays(sides, namer).map(uncounted)},
          {heading: "outlets", ways: outletsOf(articles)},
          {heading: "with-it", ways: pairWays(pairsOf(articles).filter((pair) => pair.key !== key), namer).slice(0, mostNeighbours)},
        ],
      }),
    });
  });
}

/** Doors to the largest of some pairs, and to the overview of all where these are not all. */
function largestPairs(pairs: readonly Group<string>[], namer: Namer): readonly Way[] {
  const ways = pairWays(pairs.slice(0, mostPairs), namer);
  return pairs.length > mostPairs ? [...ways, {path: permalinks.pairs, label: {type: "all-pairs"}}] : ways;
}

/** A door without its number, which every article behind it would change. */
function uncounted({path, label}: Way): Way {
  return {path, label};
}

function pairsOf(articles: readonly Holding[]): Group<string>[] {
  return groupBy(articles, ({pairs}) => pairs);
}
