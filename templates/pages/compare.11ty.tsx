import {permalinks} from "../../src/model/permalinks.js";
import type {CompareView} from "../../src/model/story-views.js";
import {label} from "../labels.js";
import {link} from "../layouts/links.js";
import {Page} from "../layouts/Page.js";
import {paginate} from "../layouts/paginate.js";
import type {Props} from "../layouts/props.js";

export const data = paginate("compare");

/** Any two or three articles side by side: the script fills the part that is named here. */
export default function Compare({view, site}: Props<CompareView>) {
  return (
    <Page view={view} site={site} title={label(site, "compare")}>
      <header class="listing-header">
        <h1>{label(site, "compare")}</h1>
        <p class="hint">{label(site, "compare-lead")}</p>
      </header>
      <noscript>
        <p>
          {label(site, "compare-needs-script")} <a href={link(view, site, permalinks.stories)}>{label(site, "stories")}</a>
        </p>
      </noscript>
      <div class="compare" data-compare />
    </Page>
  );
}
