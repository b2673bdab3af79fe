import type {Group} from "../../model/archive.js";
import type {Periods, Way} from "../../model/view.js";
import {monthCounts} from "./cards.js";

/** More periods than this cannot be told apart in a line of text. */
const mostPeriods = 96;

/** The first doors of a page have a trend: a page stays small, however many doors it has. */
const mostTrends = 60;

/** The months of the archive in order, or its years where there are too many months to tell apart. */
export function periodsOf(months: readonly Group<string>[]): readonly string[] {
  const all = monthCounts(months).map(({month}) => month);
  return all.length <= mostPeriods ? all : [...new Set(all.map((month) => month.slice(0, 4)))];
}

/** The first and last of them; `null` when there are not two. */
export function spanOf(periods: readonly string[]): Periods | null {
  const [first, last] = [periods[0], periods.at(-1)];
  return first === undefined || last === undefined || first === last ? null : [first, last];
}

/** Doors with the number of their articles in each period; `groups` stand in the order of the doors. */
export function withTrends(ways: readonly Way[], groups: readonly Group<unknown>[], periods: readonly string[]): Way[] {
  const at = new Map(periods.map((period, index) => [period, index]));
  const length = periods[0]?.length ?? 0;
  return ways.map((way, nth) => (nth < mostTrends && periods.length > 1 ? {...way, trend: trendOf(groups[nth], at, length)} : way));
}

function trendOf(group: Group<unknown> | undefined, at: ReadonlyMap<string, number>, length: number): number[] {
  const counts = Array.from({length: at.size}, () => 0);
  for (const {day} of group?.articles ?? []) {
    const index = at.get(day?.slice(0, length) ?? "");
    if (index !== undefined) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}
