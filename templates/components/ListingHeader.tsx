import type {ListingView} from "../../src/model/view.js";
import {counted, label, type Word} from "../labels.js";
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
        {view.home && (
          <span>
            <a href={view.home} rel="noopener noreferrer">{label(site, "home")}</a>
          </span>
        )}
      </p>
    </header>
  );
}
