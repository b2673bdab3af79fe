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

// Offsets at the beginning of every fourth day, by zone. Since 1973 no clocks have been changed twice within six days (IANA
// time zone database), so that between two such midnights that have the same offset there is no other.
const offsets = new Map<string, Map<number, number>>();
const stretch = 4 * day;
const mostStretches = 20_000;
const firstStretch = Math.ceil(Date.UTC(1973, 0) / stretch);

/** Minutes east of UTC. */
function offsetAt(timeZone: string, moment: number): number {
  const present = Math.floor(moment / stretch);
  if (present < firstStretch) return offsetShown(timeZone, moment);
  const offset = offsetAtStart(timeZone, present);
  return offset === offsetAtStart(timeZone, present + 1) ? offset : offsetShown(timeZone, moment);
}

/** At 00:00 UTC of the first day of a stretch, counted from 1970. */
function offsetAtStart(timeZone: string, nth: number): number {
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, known);
  let offset = known.get(nth);
  if (offset === undefined) {
    if (known.size >= mostStretches) known.clear();
    known.set(nth, (offset = offsetShown(timeZone, nth * stretch)));
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
