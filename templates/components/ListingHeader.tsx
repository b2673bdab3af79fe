import type {ListingView} from "../../src/model/view.js";
import {counted, label, type Word} from "../labels.js";
import type {Here} from "../layouts/props.js";
import {datesText, partText} from "../parts.js";
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

/** What a listing lists, how much of it there is, which part of it this page shows, and an outlet's own address. */
export function ListingHeader({view, site}: Here & {readonly view: ListingView}) {
  return (
    <header class="listing-header">
      <p class="kicker" data-word={kinds[view.subject]}>{label(site, kinds[view.subject])}</p>
      <h1>
        <LabelText site={site} named={view.heading} />
      </h1>
      <p class="holdings">
        {view.total !== null && <span>{counted(site, "article-count", view.total)}</span>}
        {view.part && (
          <>
            {view.subject !== "day" && view.subject !== "undated" && <span>{datesText(site, view.cards)}</span>}
            <span>{partText(site, view.part)}</span>
          </>
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
