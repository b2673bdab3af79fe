import {permalinks} from "../../src/model/permalinks.js";
import type {ListingView} from "../../src/model/view.js";
import {countsOf, MonthSheet} from "../charts/MonthSheet.js";
import {MonthsChart} from "../charts/MonthsChart.js";
import {YearSheet} from "../charts/YearSheet.js";
import type {Here} from "../layouts/props.js";

/** The search that finds what a listing has from a month or a year. */
function searchWithin({subject, path}: ListingView): (date: string) => string {
  const [, id = ""] = path.split("/");
  return (date) => `${permalinks.search}?${new URLSearchParams({[subject]: id, [date.length > 4 ? "month" : "year"]: date}).toString()}`;
}

/** When the articles of a listing were written: a calendar on a year and a month, columns elsewhere, nothing on a day. */
export function ListingCalendar({view, site}: Here & {readonly view: ListingView}) {
  const {heading, subject, months, days} = view;
  if (!days || heading.type !== "date") return <MonthsChart view={view} site={site} months={months} to={searchWithin(view)} />;
  if (subject === "year") return <YearSheet view={view} site={site} year={heading.date} months={months} days={days} />;
  return days.length > 0 && <MonthSheet view={view} site={site} month={heading.date} large {...countsOf(days)} />;
}
