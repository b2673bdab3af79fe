/** Shades of a heat map beside the empty one. */
const shades = 4;

/**
 * The shade of a count among others, from 0 (none) to 4 (the most): by its square root, since a single great day would
 * leave all others pale, and a logarithm all days dark.
 */
export function shadeOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.ceil(shades * Math.sqrt(count / most));
}

/** The weeks of a month (`2024-06`), Monday first as in ISO 8601; `null` for days of the months before and after. */
export function weeksOf(month: string): readonly (readonly (string | null)[])[] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const blank = (first.getUTCDay() + 6) % 7;
  const [length, weeks] = [daysIn(first), [] as (string | null)[][]];
  for (let day = 1 - blank; day <= length; day += 7) weeks.push(Array.from({length: 7}, (_, index) => dayOf(month, day + index, length)));
  return weeks;
}

/** The twelve months of a year: `2024-01` and so on. */
export function monthsOf(year: string): readonly string[] {
  return Array.from({length: 12}, (_, index) => `${year}-${pad(index + 1)}`);
}

// the day before the first of the next month
function daysIn(first: Date): number {
  const last = new Date(first);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return last.getUTCDate();
}

function dayOf(month: string, day: number, length: number): string | null {
  return day < 1 || day > length ? null : `${month}-${pad(day)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
