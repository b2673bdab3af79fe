import type {Archive, Group} from "../../model/archive.js";
import {pairCode} from "../../model/country.js";
import {permalinks} from "../../model/permalinks.js";
import type {Matrix, Way} from "../../model/view.js";
import {byCodeUnit} from "../../text/order.js";
import {groupByDate} from "../group.js";
import type {Namer} from "./names.js";
import {dateWays, outletWays} from "./ways.js";

/** More than this do not fit on a screen, and make a page heavy. */
const mostCountries = 18;
const mostOutlets = 15;
const mostYears = 40;

/**
 * The largest outlets by year, from left to right as in every chart, or by month where there is one year alone: how many articles of each, with
 * the search that finds them.
 */
export function outletMatrix({outlets, years, months}: Archive): Matrix | null {
  const [unit, length, dates] = years.length > 1 ? (["year", 4, years.slice(0, mostYears).reverse()] as const) : (["month", 7, [...months].reverse()] as const);
  if (dates.length < 2 || outlets.length < 2) return null;
  const rows = outletWays(outlets.slice(0, mostOutlets)).map((way, nth) => {
    const counts = new Map(groupByDate(outlets[nth]?.articles ?? [], length).map(({key, articles}) => [key, articles.length]));
    const pathOf = (date: string): string => `${permalinks.search}?${new URLSearchParams({outlet: outlets[nth]?.key.id ?? "", [unit]: date}).toString()}`;
    return {way, cells: dates.map(({key}) => (counts.has(key) ? {path: pathOf(key), count: counts.get(key) ?? 0} : null))};
  });
  return withoutEmpty({columns: dateWays(dates), rows});
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
      const pair = pairCode(code, other);
      const count = counts.get(pair);
      return count === undefined ? null : {path: permalinks.pair(pair), count};
    }),
  }));
  return withoutEmpty({columns: codes.slice(0, -1).map(wayOf), rows});
}

/** Columns and rows in which nothing stands are left out. */
function withoutEmpty({columns, rows}: Matrix): Matrix {
  const isFilled = columns.map((_, nth) => rows.some(({cells}) => (cells[nth] ?? null) !== null));
  return {
    columns: columns.filter((_, nth) => isFilled[nth]),
    rows: rows
      .filter(({cells}) => cells.some((cell) => cell !== null))
      .map(({way, cells}) => ({way, cells: cells.filter((_, nth) => isFilled[nth])})),
  };
}

/** Codes of countries, those with most articles of pairs first, then in alphabetical order. */
function largestSides(counts: ReadonlyMap<string, number>): string[] {
  const sums = new Map<string, number>();
  for (const [pair, count] of counts) {
    for (const side of pair.split("-")) sums.set(side, (sums.get(side) ?? 0) + count);
  }
  return [...sums].sort(([a, one], [b, two]) => two - one || byCodeUnit(a, b)).map(([code]) => code);
}
