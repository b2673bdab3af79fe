import type {ListingView} from "../../src/model/view.js";
import {permalinks} from "../../src/model/permalinks.js";
import type {Facet} from "../../src/model/search-bundle.js";
import {counted, label, type Word} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";
import {datesText, partText} from "../parts.js";
import {LabelText} from "./LabelText.js";

/** What a heading does not say itself: a date does. */
const kinds: Partial<Record<ListingView["subject"], Word>> = {outlet: "outlet", country: "country", pair: "pair"};

/** What a listing lists, how much of it there is, which part of it this page shows, and an outlet's own address. */
export function ListingHeader({view, site}: Here & {readonly view: ListingView}) {
  const kind = kinds[view.subject];
  return (
    <header class="listing-header">
      {kind && <p class="kicker" data-word={kind}>{label(site, kind)}</p>}
      <h1>
        <LabelText site={site} named={view.heading} />
      </h1>
      <p class="holdings">
        {view.total !== null && <span>{counted(site, "article-count", view.total)}</span>}
        {view.part && (
          <>
            <span>{partText(site, view.part)}</span>
            {view.subject !== "day" && view.subject !== "undated" && <span>{datesText(site, view.cards)}</span>}
          </>
        )}
        <SearchThese view={view} site={site} />
        {view.home && (
          <span>
            <a href={view.home} rel="noopener noreferrer">{label(site, "home")}</a>
          </span>
        )}
      </p>
    </header>
  );
}

/** A door to the search that is narrowed to what the listing lists; a search cannot be narrowed to a day. */
function SearchThese({view, site}: Here & {readonly view: ListingView}) {
  const facet = facetOf(view.subject);
  if (facet === null) return null;
  const [first = "", second = ""] = view.path.split("/").slice(1);
  return (
    <span class="search-these">
      <a href={link(view, site, permalinks.searchOf(facet, facet === "month" ? `${first}-${second}` : first))}>{label(site, "search-these")}</a>
    </span>
  );
}

function facetOf(subject: ListingView["subject"]): Facet | null {
  return subject === "day" || subject === "undated" ? null : subject;
}
