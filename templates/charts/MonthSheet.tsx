import {permalinks} from "../../src/model/permalinks.js";
import type {DayCount} from "../../src/model/view.js";
import {dateText} from "../dates.js";
import {label, numberText, type Word} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";
import {shadeOf, weeksOf} from "./calendar.js";

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

type SheetProps = Here & {
  readonly month: string;
  readonly counts: ReadonlyMap<string, number>;
  /** Articles on the day that has the most, among all that are compared. */
  readonly most: number;
  /** With the number of articles in each cell; without it stands in the link's name. */
  readonly large?: boolean;
};

/** Counts by day, and the greatest of them. */
export function countsOf(days: readonly DayCount[]): Pick<SheetProps, "counts" | "most"> {
  return {counts: new Map(days.map(({day, count}) => [day, count])), most: Math.max(0, ...days.map(({count}) => count))};
}

/** A month as a sheet of a calendar: a table, its days shaded and leading to their pages. */
export function MonthSheet({view, site, month, counts, most, large = false}: SheetProps) {
  return (
    <table class={large ? "sheet large" : "sheet"} aria-label={dateText(site.language, month)}>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th scope="col" data-word={`weekday-${weekday}`} abbr={label(site, `weekday-name-${weekday}` satisfies Word)}>{label(site, `weekday-${weekday}` satisfies Word)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr>
            {week.map((day) => (
              <td>{day !== null && <DayCell view={view} site={site} day={day} count={counts.get(day) ?? 0} most={most} large={large} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({view, site, day, count, most, large}: Here & DayCount & {readonly most: number; readonly large: boolean}) {
  const number = String(Number(day.slice(8)));
  if (count === 0) return <span class="heat heat-0">{number}</span>;
  const name = label(site, "bar", {date: dateText(site.language, day), count: numberText(count)});
  return (
    <a class={`heat heat-${shadeOf(count, most)}`} href={link(view, site, permalinks.date(day))} aria-label={large ? undefined : name} title={name}>
      {large ? <><span>{number}</span> <b>{numberText(count)}</b></> : number}
    </a>
  );
}
