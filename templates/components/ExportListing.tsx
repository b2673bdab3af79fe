import {permalinks} from "../../src/model/permalinks.js";
import type {ListingView} from "../../src/model/view.js";
import {label} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";

type ExportProps = Here & {readonly view: ListingView; readonly feeds: string | undefined};

/** Takes along all articles of a listing, on whatever page of it one is: as tables by script, as a feed, or from the data of the archive. */
export function ExportListing({view, site, feeds}: ExportProps) {
  return (
    <details class="exporting" data-exporting={view.subject} data-value={valueOf(view)}>
      <summary>{label(site, feeds === undefined ? "export-articles" : "export-listing")}</summary>
      <ul class="doors">
        {feeds !== undefined && (
          <>
            <li>
              <a href={link(view, site, `${feeds}feed.xml`)}>Atom</a>
            </li>
            <li>
              <a href={link(view, site, `${feeds}feed.json`)}>JSON Feed</a>
            </li>
          </>
        )}
        <li>
          <a href={link(view, site, permalinks.data)}>{label(site, "data")}</a>
        </li>
      </ul>
    </details>
  );
}

/** What the search of the archive knows the listing's subject by. */
function valueOf({heading, path, subject}: ListingView): string {
  if (heading.type === "date") return heading.date;
  return subject === "undated" ? "" : (path.split("/")[1] ?? "");
}
