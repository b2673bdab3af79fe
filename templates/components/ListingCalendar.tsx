import type {ListingView} from "../../src/model/view.js";
import {countsOf, MonthSheet} from "../charts/MonthSheet.js";
import {MonthsChart} from "../charts/MonthsChart.js";
import {YearSheet} from "../charts/YearSheet.js";
import type {Here} from "../layouts/props.js";

/** When the articles of a listing were written: a calendar on a year and a month, columns elsewhere, nothing on a day. */
export function ListingCalendar({view, site}: Here & {readonly view: ListingView}) {
  const {heading, subject, months, days} = view;
  if (!days || heading.type !== "date") return <MonthsChart view={view} site={site} months={months} />;
  if (subject === "year") return <YearSheet view={view} site={site} year={heading.date} months={months} days={days} />;
  return days.length > 0 && <MonthSheet view={view} site={site} month={heading.date} large {...countsOf(days)} />;
}
