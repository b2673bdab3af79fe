import type {MonthCount} from "../../src/model/view.js";

/** A column of a chart: `date` is a month, or a year where there are too many months to tell apart. */
export type Bar = {readonly date: string; readonly count: number};

/** A label below a chart's axis; `at` counts bars from the left. */
export type Tick = {readonly at: number; readonly text: string};

/** More columns than this cannot be told apart on a phone. */
const mostBars = 60;
const mostTicks = 5;

/** Months as they are, or summed up by year when there are more than sixty. */
export function barsOf(months: readonly MonthCount[]): readonly Bar[] {
  if (months.length <= mostBars) return months.map(({month, count}) => ({date: month, count}));
  const years = new Map<string, number>();
  for (const {month, count} of months) {
    const year = month.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years].map(([date, count]) => ({date, count}));
}

/** A label where a year begins, and under the first column; at most five. */
export function ticksOf(bars: readonly Bar[]): readonly Tick[] {
  const all = bars
    .map(({date}, at) => ({at, text: date.slice(0, 4)}))
    .filter(({at, text}) => text !== bars[at - 1]?.date.slice(0, 4));
  const step = Math.ceil(all.length / mostTicks);
  const kept = all.filter((_, index) => index % step === 0);
  // The first year may have a month or two only: its label would run into the next.
  const crowded = kept.length > 1 && ((kept[1]?.at ?? 0) - (kept[0]?.at ?? 0)) * 8 < bars.length;
  return crowded ? kept.slice(1) : kept;
}
