import {permalinks} from "../../src/model/permalinks.js";
import type {SearchView} from "../../src/model/view.js";
import {SearchBox} from "../components/SearchBox.js";
import {WaysInto} from "../components/WaysInto.js";
import {counted, label} from "../labels.js";
import {link} from "../layouts/links.js";
import {Page} from "../layouts/Page.js";
import {paginate} from "../layouts/paginate.js";
import type {Here, Props} from "../layouts/props.js";

export const data = paginate("search");

/** The search page: the script fills the parts that are named here, and they stay empty without it. Until then there are ways in. */
export default function Search({view, site}: Props<SearchView>) {
  const here = {view, site};
  return (
    <Page {...here} title={label(site, "search")}>
      <div class="search" data-search-page>
        <header class="listing-header">
          <h1>{label(site, "search")}</h1>
        </header>
        <SearchBox {...here} big />
        <p class="search-how hint">
          {counted(site, "article-count", view.total)} · {label(site, "search-how")} · <a href={link(view, site, `${permalinks.about}#search-help`)}>{label(site, "search-help")}</a>
        </p>
        <WithoutScript {...here} />
        <p class="search-keys hint" aria-hidden="true" data-search-part="keys" />
        <div class="search-bar">
          <div class="search-status" tabindex={-1} data-search-part="status" />
          <div class="search-sort" data-search-part="sort" />
          <button type="button" class="search-narrow" aria-expanded="false" aria-controls="search-filters" data-search-part="narrow" hidden />
        </div>
        <div class="unseen" role="status" data-search-part="heard" />
        <div class="search-columns">
          {/* the filters are many stops of the keyboard */}
          <a class="skip" href="#search-results">
            {label(site, "skip-filters")}
          </a>
          <aside class="search-filters" id="search-filters" data-search-part="filters" aria-label={label(site, "search-filters")} />
          <div class="search-found">
            <div class="search-chosen" data-search-part="chosen" />
            <div class="search-trend" data-search-part="trend" />
            <ol class="search-results" id="search-results" tabindex={-1} data-search-part="results" />
            <button type="button" class="search-more" data-search-part="more" hidden />
            <ExportSearch {...here} />
          </div>
        </div>
      </div>
      <WaysInto {...here} />
    </Page>
  );
}

/** All results as files; only a script finds them. */
function ExportSearch({site}: Here) {
  return (
    <details class="exporting" data-exporting="search" hidden>
      <summary>{label(site, "export-search")}</summary>
    </details>
  );
}

/** Without script there is no search; the ways in stay open. */
function WithoutScript({site}: Here) {
  return (
    <noscript>
      <p>{label(site, "search-needs-script")}</p>
    </noscript>
  );
}
