import {permalinks} from "../../src/model/permalinks.js";
import type {NotFoundView} from "../../src/model/view.js";
import {label} from "../labels.js";
import {link} from "../layouts/links.js";
import {Page} from "../layouts/Page.js";
import {paginate} from "../layouts/paginate.js";
import type {Props} from "../layouts/props.js";

export const data = paginate("not-found");

const doors = ["front", "search", "dates", "outlets", "countries", "pairs"] as const;

/** What a server shows in place of a page that is not there. */
export default function NotFound({view, site}: Props<NotFoundView>) {
  return (
    <Page view={view} site={site} title={label(site, "not-found")}>
      <header class="listing-header">
        <h1>{label(site, "not-found")}</h1>
      </header>
      <div class="prose">
        <p data-not-found>{label(site, "not-found-how")}</p>
        <div data-kept hidden />
        <ul data-doors>
          {doors.map((door) => (
            <li>
              <a href={link(view, site, permalinks[door])}>{label(site, door)}</a>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );
}
