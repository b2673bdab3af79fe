import type {Archive, Group} from "../../model/archive.js";
import type {Holding} from "../../model/article.js";
import type {Outlet} from "../../model/outlet.js";
import {permalinks} from "../../model/permalinks.js";
import type {Crumb, DayCount, Label, ListingView, PlannedPage, Way} from "../../model/view.js";
import {groupBy, groupByDate, groupByOutlet} from "../group.js";
import type {CardMaker} from "./cards.js";
import {listingPages, type ListedStories} from "./listing.js";
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
export function outletListings({outlets}: Archive, namer: Namer, cardOf: CardMaker, table: readonly Outlet[]): PlannedPage[] {
  const homes = new Map(table.map(({id, home: address}) => [id, address]));
  return outlets.flatMap(({key, articles}) =>
    listingPages({
      ...alone,
      subject: "outlet",
      first: permalinks.outlet(key.id),
      crumbs: [home, outletsCrumb],
      heading: outletLabel(key.name, articles),
      articles,
      cardOf,
      ways: [
        {heading: "years", ways: dateWays(groupByDate(articles, 4))},
        {heading: "pairs", ways: largestPairs(pairsOf(articles), namer)},
      ],
      home: homes.get(key.id) ?? null,
    }),
  );
}

/** The listings of every year, month and day, each with the one before and after it that has articles. */
export function dateListings(archive: Archive, cardOf: CardMaker, storiesOf: StoriesOf): PlannedPage[] {
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
): PlannedPage[] {
  // groups stand newest first
  return groups.flatMap(({key, articles}, index) =>
    listingPages({
      subject,
      first: permalinks.date(key),
      crumbs: [home, datesCrumb, ...dateCrumbs(key).slice(0, -1)],
      heading: {type: "date", date: key},
      articles,
      cardOf,
      ways: within ? [{heading: "outlets", ways: within.outletsOf(articles)}] : [],
      ...(within && {days: within.daysOf(key)}),
      ...(storiesOf && {stories: storiesOf(key)}),
      previous: dateCrumb(groups[index + 1]),
      next: dateCrumb(groups[index - 1]),
    }),
  );
}

function dateCrumb(group: Group<string> | undefined): Crumb | null {
  return group ? {path: permalinks.date(group.key), label: {type: "date", date: group.key}} : null;
}

/** The listing of articles without a date. */
export function undatedListing({undated}: Archive, cardOf: CardMaker): PlannedPage[] {
  return listingPages({
    ...alone,
    subject: "undated",
    first: permalinks.undated,
    crumbs: [home, datesCrumb],
    heading: {type: "undated"},
    articles: undated.articles,
    cardOf,
    ways: [],
  });
}

/** The listings of every country: what is about it, and why. */
export function countryListings(archive: Archive, namer: Namer, cardOf: CardMaker, storiesOf: StoriesOf): PlannedPage[] {
  const outletsOf = outletsIn(archive);
  return archive.countries.flatMap(({key, articles}) =>
    geographyListing("country", key, {type: "country", country: namer.country(key)}, articles, [
      {heading: "pairs", ways: largestPairs(pairsOf(articles).filter((pair) => pair.key.split("-").includes(key)), namer)},
      {heading: "outlets", ways: outletsOf(articles)},
    ], (article) => cardOf(article, {in: "countries", code: key}), storiesOf(key)),
  );
}

/** The listings of every pair: what reports dealings between its two sides, and why. */
export function pairListings(archive: Archive, namer: Namer, cardOf: CardMaker, storiesOf: StoriesOf): PlannedPage[] {
  const {pairs, countries} = archive;
  const outletsOf = outletsIn(archive);
  return pairs.flatMap(({key, articles}) => {
    const sides = countries.filter((country) => key.split("-").includes(country.key));
    return geographyListing("pair", key, {type: "pair", pair: namer.pair(key)}, articles, [
      {heading: "countries", ways: countryWays(sides, namer).map(uncounted)},
      {heading: "outlets", ways: outletsOf(articles)},
      {heading: "with-it", ways: pairWays(pairsOf(articles).filter((pair) => pair.key !== key), namer).slice(0, mostNeighbours)},
    ], (article) => cardOf(article, {in: "pairs", code: key}), storiesOf(key));
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

function geographyListing(
  subject: "country" | "pair",
  code: string,
  heading: Label,
  articles: readonly Holding[],
  ways: ListingView["ways"],
  cardOf: CardMaker,
  stories: ListedStories,
): PlannedPage[] {
  const [first, crumb] =
    subject === "pair" ? [permalinks.pair(code), pairsCrumb] : [permalinks.country(code), countriesCrumb];
  return listingPages({...alone, subject, first, crumbs: [home, crumb], heading, articles, cardOf, ways, stories});
}

function pairsOf(articles: readonly Holding[]): Group<string>[] {
  return groupBy(articles, ({pairs}) => pairs);
}
