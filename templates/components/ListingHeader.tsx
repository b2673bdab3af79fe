import type {ListingView} from "../../src/model/view.js";
import {counted, label, numberText, type Word} from "../labels.js";
import type {Here} from "../layouts/props.js";
import {LabelText} from "./LabelText.js";

const kinds: Readonly<Record<ListingView["subject"], Word>> = {
  outlet: "outlet",
  year: "year",
  month: "month",
  day: "day",
  undated: "dates",
  country: "country",
  pair: "pair",
};

/** What a listing lists, how much of it there is, and an outlet's own address. */
export function ListingHeader({view, site}: Here & {readonly view: ListingView}) {
  return (
    <header class="listing-header">
      <p class="kicker">{label(site, kinds[view.subject])}</p>
      <h1>
        <LabelText site={site} named={view.heading} />
      </h1>
      <p class="holdings">
        <span>{counted(site, "article-count", view.total)}</span>
        {view.pages > 1 && (
          <span>{label(site, "page-of", {page: numberText(view.page), pages: numberText(view.pages)})}</span>
        )}
        {view.home && (
          <span>
            <a href={view.home} rel="noopener noreferrer">{label(site, "home")}</a>
          </span>
        )}
      </p>
    </header>
  );
}
