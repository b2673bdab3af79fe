import {permalinks} from "../../src/model/permalinks.js";
import type {WaysIn} from "../../src/model/view.js";
import {label, numberText} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";
import {Ways} from "./Ways.js";

const kinds = ["pairs", "countries", "outlets"] as const;

/** Where a reader may begin: the largest pairs, countries and outlets, and the years. */
export function WaysInto({view, site}: Here & {readonly view: WaysIn}) {
  const here = {view, site};
  return (
    <section class="ways-in">
      <h2>{label(site, "ways-in")}</h2>
      <div class="ways-columns">
        {kinds.filter((kind) => view[kind].length > 0).map((kind) => (
          <section>
            <h3>
              <a href={link(view, site, permalinks[kind])}>{label(site, kind)}</a>
            </h3>
            <Ways {...here} ways={view[kind]} />
            {(view.sizes?.[kind] ?? 0) > view[kind].length && (
              <p class="all">
                <a href={link(view, site, permalinks[kind])}>
                  {label(site, "all", {count: numberText(view.sizes?.[kind] ?? 0)})}
                </a>
              </p>
            )}
          </section>
        ))}
        {view.years.length > 0 && (
          <section>
            <h3>
              <a href={link(view, site, permalinks.dates)}>{label(site, "years")}</a>
            </h3>
            <Ways {...here} ways={view.years} />
          </section>
        )}
      </div>
    </section>
  );
}
