import {daysLike} from "./almanac.js";
import {make} from "./dom.js";
import {dateLabel} from "./labels.js";
import {pageAddress} from "./place.js";

/**
 * The same day in other years, on the front page: the reader's calendar says which day it is, since a build knows no clock.
 * Without script, and where no year has the day, the door to the calendar stands there alone.
 */
export function showThisDay(now: Date): void {
  for (const section of document.querySelectorAll<HTMLElement>("[data-almanac]")) {
    const found = daysLike(section.dataset.almanac ?? "", now);
    if (found.length === 0) continue;
    const doors = found.map((day) => make("li", {}, make("a", {href: pageAddress(`date/${day.replaceAll("-", "/")}/`)}, dateLabel(day))));
    section.querySelector("h2")?.after(make("ul", {}, ...doors));
  }
}
