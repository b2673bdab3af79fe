import type {Archive} from "../../model/archive.js";
import {permalinks} from "../../model/permalinks.js";
import type {AboutView, FrontView, NotFoundView, OverviewView, SearchView} from "../../model/view.js";
import {monthCounts, type CardMaker} from "./cards.js";
import type {Namer} from "./names.js";
import {countryWays, dateWays, home, outletWays, pairWays, undatedWays} from "./ways.js";

/** Newest articles, and the longest row of doors, on the front page. */
const newest = 12;
const mostWays = 12;

/** The front page. */
export function frontView(archive: Archive, namer: Namer, cardOf: CardMaker): FrontView {
  return {
    kind: "front",
    path: permalinks.front,
    totals: archive.report.totals,
    first: archive.days.at(-1)?.key ?? null,
    last: archive.days[0]?.key ?? null,
    sizes: {outlets: archive.outlets.length, countries: archive.countries.length, pairs: archive.pairs.length},
    newest: archive.articles.slice(-newest).reverse().map((article) => cardOf(article)),
    outlets: outletWays(archive.outlets).slice(0, mostWays),
    years: [...dateWays(archive.years), ...undatedWays(archive)],
    countries: countryWays(archive.countries, namer).slice(0, mostWays),
    pairs: pairWays(archive.pairs, namer).slice(0, mostWays),
    months: monthCounts(archive.months),
  };
}

/** The four overviews: outlets, dates, countries, pairs. */
export function overviewViews(archive: Archive, namer: Namer): OverviewView[] {
  const shared = {kind: "overview", crumbs: [home], months: []} as const;
  return [
    {...shared, subject: "outlets", path: permalinks.outlets, ways: outletWays(archive.outlets)},
    {
      ...shared,
      subject: "dates",
      path: permalinks.dates,
      ways: [...dateWays(archive.years), ...undatedWays(archive)],
      months: monthCounts(archive.months),
    },
    {...shared, subject: "countries", path: permalinks.countries, ways: countryWays(archive.countries, namer)},
    {...shared, subject: "pairs", path: permalinks.pairs, ways: pairWays(archive.pairs, namer)},
  ];
}

/** Pages that stand by themselves: search, about, not found. */
export function singleViews({articles, report}: Archive): [SearchView, AboutView, NotFoundView] {
  return [
    {kind: "search", path: permalinks.search, crumbs: [home], total: articles.length},
    {kind: "about", path: permalinks.about, crumbs: [home], totals: report.totals},
    {kind: "not-found", path: permalinks.notFound, crumbs: [home]},
  ];
}
