import {permalinks} from "../../src/model/permalinks.js";
import type {DayCount, MonthCount} from "../../src/model/view.js";
import {monthName} from "../dates.js";
import {label, numberText} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";
import {monthsOf} from "./calendar.js";
import {countsOf, MonthSheet} from "./MonthSheet.js";

type YearProps = Here & {readonly year: string; readonly months: readonly MonthCount[]; readonly days: readonly DayCount[]};

/** A year as twelve sheets of a calendar; on a phone they lie side by side in a strip that is pushed along. */
export function YearSheet({view, site, year, months, days}: YearProps) {
  const byMonth = new Map(months.filter(({count}) => count > 0).map(({month, count}) => [month, count]));
  const counts = countsOf(days);
  return (
    <section class="year-sheet" tabindex={0} aria-label={label(site, "calendar")}>
      {monthsOf(year).map((month) => (
        <div class={byMonth.has(month) ? "year-month" : "year-month bare"}>
          <MonthName view={view} site={site} month={month} count={byMonth.get(month) ?? 0} />
          <MonthSheet view={view} site={site} month={month} {...counts} />
        </div>
      ))}
    </section>
  );
}

/** What is known to the month only is counted here, and on no day. */
function MonthName({view, site, month, count}: Here & MonthCount) {
  const name = monthName(site, Number(month.slice(5)));
  if (count === 0) return <p class="month-name">{name}</p>;
  return (
    <p class="month-name">
      <a href={link(view, site, permalinks.date(month))}>{name}</a> <span class="count">{numberText(count)}</span>
    </p>
  );
}
