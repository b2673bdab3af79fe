const millisecondsOfDay = 86_400_000;

/** The number of a day such as `2024-06-20`, counted from 1970; `NaN` when only its month is known, or nothing. */
export function dayNumber(day: string | null): number {
  return day?.length === 10 ? Date.parse(day) / millisecondsOfDay : Number.NaN;
}
