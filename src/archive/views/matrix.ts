import type {Archive, Group} from "../../model/archive.js";
import {permalinks} from "../../model/permalinks.js";
import type {Matrix, Way} from "../../model/view.js";
import {groupByDate} from "../group.js";
import type {Namer} from "./names.js";
import {dateWays, outletWays} from "./ways.js";

/** More than this do not fit on a screen, and make a page heavy. */
const mostCountries = 18;
const mostOutlets = 15;
const mostYears = 40;

/** The largest outlets by year, the newest first: how many articles of each, with the search that finds them. */
export function outletMatrix({outlets, years}: Archive): Matrix | null {
  const columns = dateWays(years.slice(0, mostYears));
  if (columns.length < 2 || outlets.length < 2) return null;
  const rows = outlets.slice(0, mostOutlets).map((group) => {
    const counts = new Map(groupByDate(group.articles, 4).map(({key, articles}) => [key, articles.length]));
    return {
      way: outletWays([group])[0] as Way,
      cells: years.slice(0, mostYears).map(({key: year}) => {
        const count = counts.get(year) ?? 0;
        return count === 0 ? null : {path: `${permalinks.search}?${new URLSearchParams({outlet: group.key.id, year}).toString()}`, count};
      }),
    };
  });
  return {columns, rows};
}

/**
 * The countries that most articles of pairs are about, by each other: below the diagonal, as distances stand in an atlas,
 * so that each pair stands there once.
 */
export function pairMatrix(pairs: readonly Group<string>[], namer: Namer): Matrix | null {
  const counts = new Map(pairs.map(({key, articles}) => [key, articles.length]));
  const codes = largestSides(counts).slice(0, mostCountries);
  if (codes.length < 3) return null;
  const wayOf = (code: string): Way => ({path: permalinks.country(code), label: {type: "country", country: namer.country(code)}});
  const rows = codes.slice(1).map((code, nth) => ({
    way: wayOf(code),
    cells: codes.slice(0, nth + 1).map((other) => {
      const pair = code < other ? `${code}-${other}` : `${other}-${code}`;
      const count = counts.get(pair);
      return count === undefined ? null : {path: permalinks.pair(pair), count};
    }),
  }));
  return {columns: codes.slice(0, -1).map(wayOf), rows};
}

/** Codes of countries, those with most articles of pairs first, then in alphabetical order. */
function largestSides(counts: ReadonlyMap<string, number>): string[] {
  const sums = new Map<string, number>();
  for (const [pair, count] of counts) {
    for (const side of pair.split("-")) sums.set(side, (sums.get(side) ?? 0) + count);
  }
  return [...sums].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1)).map(([code]) => code);
}
