const minute = 60_000;
const day = 86_400_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A moment from what a clock of a zone (IANA name) showed: the first of the two in the hour that comes twice, the
 * moment an hour later on the clock in the hour that is left out.
 */
export function momentIn(timeZone: string, clock: number): number {
  const early = clock - offsetAt(timeZone, clock - day) * minute;
  if (early + offsetAt(timeZone, early) * minute === clock) return early;
  const late = clock - offsetAt(timeZone, clock + day) * minute;
  return late + offsetAt(timeZone, late) * minute === clock ? late : early;
}

/** What a clock of the zone shows at a moment, as if it were UTC. */
export function clockIn(timeZone: string, moment: number): number {
  return moment + offsetAt(timeZone, moment) * minute;
}

// Offsets at the beginning of days, by zone. Since 1973 no clocks have been changed twice within six days (IANA time zone
// database), so that between two midnights that have the same offset there is no other.
const offsets = new Map<string, Map<number, number>>();
const mostDays = 20_000;
const firstDay = Date.UTC(1973, 0) / day;

/** Minutes east of UTC. */
function offsetAt(timeZone: string, moment: number): number {
  const today = Math.floor(moment / day);
  if (today < firstDay) return offsetShown(timeZone, moment);
  const offset = offsetAtMidnight(timeZone, today);
  return offset === offsetAtMidnight(timeZone, today + 1) ? offset : offsetShown(timeZone, moment);
}

/** At 00:00 UTC of a day, counted from 1970. */
function offsetAtMidnight(timeZone: string, today: number): number {
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, known);
  let offset = known.get(today);
  if (offset === undefined) {
    if (known.size >= mostDays) known.clear();
    known.set(today, (offset = offsetShown(timeZone, today * day)));
  }
  return offset;
}

function offsetShown(timeZone: string, moment: number): number {
  const parts = formatterOf(timeZone).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((found) => found.type === type)?.value);
  const shown = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  return Math.round((shown - moment) / minute);
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  // Everything is named, so that nothing depends on the machine.
  const formatter = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formatters.set(timeZone, formatter);
  return formatter;
}
