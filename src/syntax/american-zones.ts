const zones: Readonly<Record<string, number>> = {ET: -5, CT: -6, MT: -7, PT: -8};

type Clock = {readonly year: number; readonly month?: number; readonly day?: number; readonly hour?: number};

/**
 * Minutes east of UTC of a clock of the United States that is named without a season: `ET`, `PT`. Daylight saving time is
 * that of 15 U.S.C. 260a: since 2007 from the second Sunday of March to the first of November, since 1987 from the first of
 * April to the last of October. `null` for any other name.
 */
export function americanOffset(zone: string, {year, month = 1, day = 1, hour = 0}: Clock): number | null {
  const standard = zones[zone.toUpperCase()];
  if (standard === undefined) return null;
  const [from, to] = year >= 2007 ? [sunday(year, 3, 8), sunday(year, 11, 1)] : [sunday(year, 4, 1), sunday(year, 10, 25)];
  const clock = Date.UTC(year, month - 1, day, hour);
  const isSummer = year >= 1987 && clock >= from && clock < to;
  return (standard + (isSummer ? 1 : 0)) * 60;
}

/** Two o'clock of the first Sunday from a day on. */
function sunday(year: number, month: number, day: number): number {
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return Date.UTC(year, month - 1, day + ((7 - weekday) % 7), 2);
}
