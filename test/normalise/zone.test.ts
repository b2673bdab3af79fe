import {expect, test} from "vitest";
import {outlets} from "../../src/data/outlets.js";
import {clockIn} from "../../src/normalise/zone.js";

const hour = 3_600_000;

/** With changes at odd minutes, of half an hour, and shortly after each other. */
const odd = ["America/St_Johns", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Gaza", "America/Recife", "Asia/Kathmandu", "Pacific/Apia"];

function shown(timeZone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat("en-US", {timeZone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric"});
  return (moment) => {
    const of = new Map(format.formatToParts(moment).map(({type, value}) => [type, Number(value)]));
    return Date.UTC(of.get("year") ?? 0, (of.get("month") ?? 1) - 1, of.get("day"), of.get("hour"), of.get("minute"));
  };
}

for (const timeZone of new Set([...outlets.map((outlet) => outlet.timeZone), ...odd])) {
  test(`clockIn shows what a clock of ${timeZone} does, whenever it was changed`, () => {
    const clock = shown(timeZone);
    const wrong: string[] = [];
    for (const year of [1972, 1974, 1987, 2000, 2011, 2021]) {
      // not a divisor of a day, so that each day is asked at other hours
      for (let moment = Date.UTC(year, 0); moment < Date.UTC(year + 1, 0); moment += 5 * hour) {
        if (clockIn(timeZone, moment) !== clock(moment)) wrong.push(new Date(moment).toISOString());
      }
    }
    expect(wrong).toEqual([]);
  });
}
