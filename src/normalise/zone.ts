const minute = 60_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A moment from what a clock of a zone (IANA name) showed: the first of the two in the hour that comes twice, the
 * moment an hour later on the clock in the hour that is left out.
 */
export function momentIn(timeZone: string, clock: number): number {
  const early = clock - offsetAt(timeZone, clock - 24 * 60 * minute) * minute;
  if (early + offsetAt(timeZone, early) * minute === clock) return early;
  const late = clock - offsetAt(timeZone, clock + 24 * 60 * minute) * minute;
  return late + offsetAt(timeZone, late) * minute === clock ? late : early;
}

/** What a clock of the zone shows at a moment, as if it were UTC. */
export function clockIn(timeZone: string, moment: number): number {
  return moment + offsetAt(timeZone, moment) * minute;
}

// Offsets by zone and minute. Clocks have been changed on whole minutes alone since 1972-01-07, when Liberia's last was
// 44 minutes and 30 seconds behind (IANA time zone database); an article has the same moment in several places.
const offsets = new Map<string, number>();
const mostOffsets = 20_000;
const wholeMinutes = Date.UTC(1973, 0);

/** Minutes east of UTC. */
function offsetAt(timeZone: string, moment: number): number {
  if (moment < wholeMinutes) return offsetShown(timeZone, moment);
  const key = `${Math.floor(moment / minute)} ${timeZone}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    if (offsets.size >= mostOffsets) offsets.clear();
    offsets.set(key, (offset = offsetShown(timeZone, moment)));
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
