import {permalinks} from "../../src/model/permalinks.js";
import type {MonthCount, Way} from "../../src/model/view.js";
import {DateText} from "../components/DateText.js";
import {dateText, monthName} from "../dates.js";
import {label, numberText} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";
import {monthsOf, shadeOf} from "./calendar.js";

type YearsProps = Here & {readonly months: readonly MonthCount[]; readonly years: readonly Way[]};

/** Years that have articles, each a row of its months, shaded by how many articles they hold. */
export function YearsOfMonths({view, site, months, years}: YearsProps) {
  const counts = new Map(months.map(({month, count}) => [month, count]));
  const most = Math.max(0, ...counts.values());
  return (
    <div class="years">
      {years.map(({label: named, count = 0}) => named.type === "date" && (
        <section class="year">
          <h2>
            <a href={link(view, site, permalinks.date(named.date))}><DateText site={site} date={named.date} /></a>{" "}
            <span class="count">{numberText(count)}</span>
          </h2>
          <ol class="year-months">
            {monthsOf(named.date).map((month) => (
              <MonthCell view={view} site={site} month={month} count={counts.get(month) ?? 0} most={most} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function MonthCell({view, site, month, count, most}: Here & MonthCount & {readonly most: number}) {
  const name = monthName(site, Number(month.slice(5)));
  if (count === 0) return <li><span class="heat heat-0">{name}</span></li>;
  return (
    <li>
      <a
        class={`heat heat-${shadeOf(count, most)}`}
        href={link(view, site, permalinks.date(month))}
        title={label(site, "bar", {date: dateText(site.language, month), count: numberText(count)})}
      >
        <span>{name}</span> <b>{numberText(count)}</b>
      </a>
    </li>
  );
}
