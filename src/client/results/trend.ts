import type {Counts, Filters} from "../search/narrow.js";

/** A column: a year (`2024`) or a month (`2024-06`), and how many results are of it. */
export type Bar = {readonly date: string; readonly count: number; readonly chosen: boolean};

/** Results over time; `facet` is what a bar filters by. */
export type Trend = {readonly facet: "year" | "month"; readonly bars: readonly Bar[]};

/** A year or month below the axis; `at` counts bars from the left. */
export type Tick = {readonly at: number; readonly date: string};

const mostTicks = 6;
/** Longer than any press has existed: a date so far off is a mistake, and gaps up to it are not drawn. */
const mostYears = 400;

/**
 * How the results of a search spread over time: by month, or by year when there would be more than `mostBars` months,
 * and then by month below the years that are chosen. Nothing when all are of one month or year.
 */
export function trendsOf({month, year}: Pick<Counts, "month" | "year">, filters: Filters, mostBars: number): readonly Trend[] {
  const months = trendOf("month", monthsBetween, month, filters);
  // While no year is chosen, months tell of all years; chosen months leave only their own years in `year`.
  const years = trendOf("year", yearsBetween, filters.year ? year : byYear(month), filters);
  const isLong = Math.max(months.bars.length, filters.year ? years.bars.length * 12 : 0) > mostBars;
  const shown = !isLong ? [months] : filters.year && months.bars.length <= mostBars ? [years, months] : [years];
  return shown.filter(({bars}) => bars.length > 1);
}

/** A label where a year begins, six at most; within a single year one every three months. */
export function ticksOf(bars: readonly Bar[]): readonly Tick[] {
  const all = bars.map(({date}, at) => ({at, date: date.slice(0, 4)})).filter(({at, date}) => date !== bars[at - 1]?.date.slice(0, 4));
  if (all.length < 2) return bars.map(({date}, at) => ({at, date})).filter(({at}) => at % 3 === 0);
  const step = Math.ceil(all.length / mostTicks);
  const kept = all.filter((_, nth) => nth % step === 0);
  // The first year may have a month or two only: its label would run into the next.
  const isCrowded = kept.length > 1 && ((kept[1]?.at ?? 0) - (kept[0]?.at ?? 0)) * 8 < bars.length;
  return isCrowded ? kept.slice(1) : kept;
}

function trendOf(
  facet: "year" | "month",
  between: (first: string, last: string) => readonly string[],
  counts: ReadonlyMap<string, number>,
  filters: Filters,
): Trend {
  const known = [...counts.keys()].sort();
  const dates = known.length > 1 ? between(known[0] ?? "", known.at(-1) ?? "") : known;
  const chosen = filters[facet] ?? [];
  return {facet, bars: dates.map((date) => ({date, count: counts.get(date) ?? 0, chosen: chosen.includes(date)}))};
}

function byYear(months: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const years = new Map<string, number>();
  for (const [month, count] of months) years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + count);
  return years;
}

function yearsBetween(first: string, last: string): readonly string[] {
  const [from, to] = [Math.max(Number(first), Number(last) - mostYears), Number(last)];
  return Array.from({length: to - from + 1}, (_, nth) => String(from + nth).padStart(4, "0"));
}

function monthsBetween(first: string, last: string): readonly string[] {
  const years = yearsBetween(first.slice(0, 4), last.slice(0, 4));
  const all = years.flatMap((year) => Array.from({length: 12}, (_, nth) => `${year}-${String(nth + 1).padStart(2, "0")}`));
  return all.filter((month) => month >= first && month <= last);
}
