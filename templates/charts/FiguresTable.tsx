import type {Child} from "../markup/jsx-runtime.js";
import {label, numberText} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";

/** A row of a picture's figures: what it counts, with a door to it. */
export type Figure = {readonly path: string; readonly name: Child; readonly count: number};

/** The figures of a picture, folded away below it. */
export function FiguresTable({view, site, of, figures}: Here & {readonly of: "year" | "month" | "pairs" | "countries"; readonly figures: readonly Figure[]}) {
  return (
    <details>
      <summary>{label(site, "as-table")}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{label(site, of)}</th>
            <th scope="col" data-word="count">{label(site, "count")}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({path, name, count}) => (
            <tr>
              <th scope="row">
                <a href={link(view, site, path)}>{name}</a>
              </th>
              <td class="number">{numberText(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
