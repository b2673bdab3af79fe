import type {ListingPart} from "../../src/model/view.js";
import {label} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";

/** Doors to newer and older pages of a listing, and to both its ends. */
export function Turns({view, site, part: {newest, newer, older, oldest}}: Here & {readonly part: ListingPart}) {
  const to = (path: string) => link(view, site, path);
  return (
    <nav class="pager" aria-label={label(site, "listing-pages")}>
      <p class="pager-step">
        {newest !== null && newest !== newer && <a href={to(newest)}>{label(site, "newest-page")}</a>}
        {newer !== null && <a rel="prev" href={to(newer)}>{label(site, "newer-page")}</a>}
      </p>
      <p class="pager-step">
        {older !== null && <a rel="next" href={to(older)}>{label(site, "older-page")}</a>}
        {oldest !== null && oldest !== older && <a href={to(oldest)}>{label(site, "oldest-page")}</a>}
      </p>
    </nav>
  );
}
