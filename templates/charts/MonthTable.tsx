import {permalinks} from "../../src/model/permalinks.js";
import type {MonthCount} from "../../src/model/view.js";
import {dateText, monthName} from "../dates.js";
import {label, numberText} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";

const monthNumbers = Array.from({length: 12}, (_, index) => index + 1);

/** A row a year, a column a month: the whole archive at a glance, each number a door. */
export function MonthTable({view, site, months}: Here & {readonly months: readonly MonthCount[]}) {
  const counts = new Map(months.map(({month, count}) => [month, count]));
  const years = [...new Set(months.map(({month}) => month.slice(0, 4)))].reverse();
  return (
    <section class="scroll" tabindex={0} aria-label={label(site, "over-time")}>
      <table class="month-table">
        <thead>
          <tr>
            <th scope="col">{label(site, "year")}</th>
            {monthNumbers.map((month) => <th scope="col">{monthName(site, month)}</th>)}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => <YearRow view={view} site={site} year={year} counts={counts} />)}
        </tbody>
      </table>
    </section>
  );
}

function YearRow({view, site, year, counts}: Here & {readonly year: string; readonly counts: ReadonlyMap<string, number>}) {
  const months = monthNumbers.map((month) => `${year}-${String(month).padStart(2, "0")}`);
  const known = months.some((month) => (counts.get(month) ?? 0) > 0);
  return (
    <tr>
      <th scope="row">{known ? <a href={link(view, site, permalinks.date(year))}>{year}</a> : year}</th>
      {months.map((month) => (
        <td>
          <MonthCell view={view} site={site} month={month} count={counts.get(month) ?? 0} />
        </td>
      ))}
    </tr>
  );
}

function MonthCell({view, site, month, count}: Here & MonthCount) {
  if (count === 0) return null;
  const name = label(site, "bar", {date: dateText(site.language, month), count: numberText(count)});
  return <a href={link(view, site, permalinks.date(month))} aria-label={name}>{numberText(count)}</a>;
}
