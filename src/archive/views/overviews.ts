import type {Archive, Group} from "../../model/archive.js";
import {permalinks} from "../../model/permalinks.js";
import {htmlBytes} from "../../text/html-bytes.js";
import type {AboutView, DataView, FrontView, NotFoundView, OverviewView, SearchView, Way, WaysIn} from "../../model/view.js";
import {newestFirst} from "../order.js";
import {almanacOf} from "./almanac.js";
import {monthCounts, type CardMaker} from "./cards.js";
import {outletMatrix, pairMatrix} from "./matrix.js";
import type {Namer} from "./names.js";
import {periodsOf, spanOf, withTrends} from "./trends.js";
import type {StoryCardMaker} from "./story-cards.js";
import {countryWays, dateWays, home, outletWays, pairWays, undatedWays} from "./ways.js";

/** Newest articles and stories, and the longest row of doors, on the front page: below five articles, two full rows of three. */
const newest = 11;
const newestStories = 3;
const mostWays = 12;
/** Pairs that an overview shows before the reader asks for the rest. */
const mostPairs = 150;
/** Bytes of HTML that the doors of an overview's first page may take, which has pictures as well, and those of its other pages. */
const mostBytes = {first: 20_000, others: 40_000} as const;
/** Those around a door, packed as they will be. */
const aroundDoor = 25;

/** The front page. */
export function frontView(archive: Archive, namer: Namer, cardOf: CardMaker, storyCardOf: StoryCardMaker): FrontView {
  return {
    kind: "front",
    path: permalinks.front,
    totals: archive.report.totals,
    first: archive.days.at(-1)?.key ?? null,
    last: archive.days[0]?.key ?? null,
    ...waysIn(archive, namer),
    newest: archive.articles.slice(-newest).sort(newestFirst).map((article) => cardOf(article)),
    stories: archive.stories.slice(-newestStories).reverse().map(storyCardOf),
    months: monthCounts(archive.months),
    almanac: almanacOf(archive.days),
  };
}

function waysIn({outlets, years, countries, pairs, stories, ...archive}: Archive, namer: Namer): WaysIn {
  return {
    sizes: {outlets: outlets.length, countries: countries.length, pairs: pairs.length, stories: stories.length},
    outlets: outletWays(outlets.slice(0, mostWays)),
    years: [...dateWays(years), ...undatedWays(archive)],
    countries: countryWays(countries.slice(0, mostWays), namer),
    pairs: pairWays(pairs.slice(0, mostWays), namer),
  };
}

/** The four overviews: outlets, dates, countries, pairs. */
export function overviewViews(archive: Archive, namer: Namer): OverviewView[] {
  return wholeOverviews(archive, namer).flatMap(inPages);
}

function wholeOverviews(archive: Archive, namer: Namer): OverviewView[] {
  const shared = {kind: "overview", crumbs: [home], months: [], matrix: null, periods: null} as const;
  const periods = periodsOf(archive.months);
  const trending = (ways: readonly Way[], groups: readonly Group<unknown>[]) => ({ways: withTrends(ways, groups, periods), periods: spanOf(periods)});
  return [
    {
      ...shared,
      ...trending(outletWays(archive.outlets), archive.outlets),
      subject: "outlets",
      path: permalinks.outlets,
      matrix: outletMatrix(archive),
    },
    {
      ...shared,
      subject: "dates",
      path: permalinks.dates,
      ways: [...dateWays(archive.years), ...undatedWays(archive)],
      months: monthCounts(archive.months),
    },
    {...shared, ...trending(countryWays(archive.countries, namer), archive.countries), subject: "countries", path: permalinks.countries},
    {
      ...shared,
      ...trending(pairWays(archive.pairs.slice(0, mostPairs), namer), archive.pairs),
      rest: pairWays(archive.pairs.slice(mostPairs), namer),
      subject: "pairs",
      path: permalinks.pairs,
      matrix: pairMatrix(archive.pairs, namer),
    },
  ];
}

/** An overview in pages, where it has more doors than one has room for. */
function inPages(view: OverviewView): OverviewView[] {
  const {path: first, ways, rest = [], ...frame} = view;
  const [own = [], ...others] = sheetsOf([...ways, ...rest]);
  if (others.length === 0) return [view];
  const pages = others.length + 1;
  const pictureless = {...frame, months: [], matrix: null, periods: null};
  const atOnce = own.slice(0, ways.length);
  return [
    {...frame, path: first, ways: atOnce, rest: own.slice(atOnce.length), paged: {page: 1, pages, first}},
    ...others.map((sheet, nth) => ({...pictureless, path: permalinks.paged(first, nth + 2), ways: sheet.map(withoutTrend), paged: {page: nth + 2, pages, first}})),
  ];
}

function sheetsOf(ways: readonly Way[]): readonly (readonly Way[])[] {
  const sheets: Way[][] = [[]];
  let left: number = mostBytes.first;
  for (const way of ways) {
    left -= aroundDoor + htmlBytes(way.path) + (way.label.type === "text" ? htmlBytes(way.label.text) : 0);
    if (left < 0) {
      sheets.push([]);
      left = mostBytes.others;
    }
    sheets.at(-1)?.push(way);
  }
  return sheets;
}

function withoutTrend({path, label, count}: Way): Way {
  return {path, label, count};
}

/** Pages that stand by themselves: search, about, data, not found. */
export function singleViews(archive: Archive, namer: Namer): [SearchView, AboutView, DataView, NotFoundView] {
  const {articles, report} = archive;
  return [
    {kind: "search", path: permalinks.search, crumbs: [home], total: articles.length, ...waysIn(archive, namer)},
    {kind: "about", path: permalinks.about, crumbs: [home], totals: report.totals},
    {kind: "data", path: permalinks.data, crumbs: [home]},
    {kind: "not-found", path: permalinks.notFound, crumbs: [home]},
  ];
}
