import type {Periods, Site} from "../../src/model/view.js";
import {dateText} from "../dates.js";
import {label} from "../labels.js";

/** What the small pictures of a page count, and from when to when. */
export function trendText(site: Pick<Site, "language">, [first, last]: Periods): string {
  const values = {first: dateText(site.language, first), last: dateText(site.language, last)};
  return label(site, first.length > 4 ? "trend-months" : "trend-years", values);
}
