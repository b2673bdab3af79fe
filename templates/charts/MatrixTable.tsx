import type {Matrix} from "../../src/model/view.js";
import {LabelText} from "../components/LabelText.js";
import {numberText} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";
import {labelText} from "../names.js";
import {shadeOf} from "./calendar.js";

type MatrixProps = Here & {readonly matrix: Matrix; readonly caption: string};

/** A matrix as a table that is its own picture: cells shaded by their number, each a door. Wider than a phone, it scrolls. */
export function MatrixTable({view, site, matrix, caption}: MatrixProps) {
  return (
    <section class="picture-frame">
      <h2 id="matrix-name">{caption}</h2>
      <div class="scroll" role="group" tabindex={0} aria-labelledby="matrix-name">
        <Cells view={view} site={site} matrix={matrix} />
      </div>
    </section>
  );
}

function Cells({view, site, matrix: {columns, rows}}: Omit<MatrixProps, "caption">) {
  const most = Math.max(0, ...rows.flatMap(({cells}) => cells.map((cell) => cell?.count ?? 0)));
  return (
    <table class={columns.every(({label}) => label.type === "date" && label.date.length === 4) ? "matrix" : "matrix named"} aria-labelledby="matrix-name">
      <thead>
        <tr>
          <td />
          {columns.map(({path, label}) => (
            <th scope="col">
              <a href={link(view, site, path)}>
                <LabelText site={site} named={label} />
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({way, cells}) => (
          <tr>
            <th scope="row">
              <a href={link(view, site, way.path)}>
                <LabelText site={site} named={way.label} />
              </a>
            </th>
            {cells.map((cell, at) => (
              <td>
                {cell && (
                  <a
                    class={`heat heat-${shadeOf(cell.count, most)}`}
                    href={link(view, site, cell.path)}
                    title={[way.label, columns[at]?.label].map((named) => named && labelText(site, named)).join(" · ")}
                  >
                    {numberText(cell.count)}
                  </a>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
