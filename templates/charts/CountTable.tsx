import {DateText} from "../components/DateText.js";
import {label, numberText} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";
import type {Bar} from "./bars.js";

/** The figures of a chart, folded away below it; empty months are left out. */
export function CountTable({view, site, bars, to}: Here & {readonly bars: readonly Bar[]; readonly to: (date: string) => string}) {
  return (
    <details>
      <summary>{label(site, "as-table")}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{label(site, (bars[0]?.date.length ?? 0) > 4 ? "month" : "year")}</th>
            <th scope="col">{label(site, "count")}</th>
          </tr>
        </thead>
        <tbody>
          {bars.filter(({count}) => count > 0).map(({date, count}) => (
            <tr>
              <th scope="row">
                <a href={link(view, site, to(date))}>
                  <DateText site={site} date={date} />
                </a>
              </th>
              <td class="number">{numberText(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
