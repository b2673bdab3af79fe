import type {ListingView, Site} from "../../src/model/view.js";
import {ArticleList} from "../components/ArticleList.js";
import {LabelText} from "../components/LabelText.js";
import {ListingHeader} from "../components/ListingHeader.js";
import {Neutrality} from "../components/Neutrality.js";
import {Turns} from "../components/Turns.js";
import {Ways} from "../components/Ways.js";
import {MonthsChart} from "../charts/MonthsChart.js";
import {label} from "../labels.js";
import {link} from "../layouts/links.js";
import {Page} from "../layouts/Page.js";
import {paginate} from "../layouts/paginate.js";
import type {Here, Props} from "../layouts/props.js";
import {labelText} from "../names.js";
import {partText} from "../parts.js";

export const data = paginate("listing");

/** The articles of an outlet, a date, a country or a pair. */
export default function Listing({view, site}: Props<ListingView>) {
  const here = {view, site};
  return (
    <Page {...here} title={titleOf(view, site)}>
      <ListingHeader {...here} />
      <div class="listing">
        <div class="listing-main">
          <MonthsChart {...here} months={view.months} />
          <ArticleList
            {...here}
            cards={view.cards}
            plain={view.subject === "day" || view.subject === "undated"}
            oneOutlet={view.subject === "outlet"}
          />
          {view.part && <Turns {...here} part={view.part} />}
          <Neighbours {...here} />
        </div>
        <Beside {...here} />
      </div>
    </Page>
  );
}

/** Doors further down or sideways; absent where there are none. */
function Beside({view, site}: Here & {readonly view: ListingView}) {
  const geographic = view.subject === "country" || view.subject === "pair";
  const rows = view.ways.filter(({ways}) => ways.length > 0);
  if (!geographic && rows.length === 0) return null;
  return (
    <aside class="listing-ways" aria-label={label(site, "see-also")}>
      {rows.map(({heading, ways}) => (
        <section>
          <h2>{label(site, heading)}</h2>
          <Ways view={view} site={site} ways={ways} />
        </section>
      ))}
      {geographic && <Neutrality view={view} site={site} />}
    </aside>
  );
}

function titleOf(view: ListingView, site: Site): string {
  const heading = labelText(site, view.heading);
  return view.part?.newer ? `${heading} · ${partText(site, view.part)}` : heading;
}

/** The days, months or years before and after that have articles. */
function Neighbours({view, site}: Here & {readonly view: ListingView}) {
  const {previous, next} = view;
  if (previous === null && next === null) return null;
  return (
    <nav class="neighbours" aria-label={label(site, "neighbours")}>
      {previous && (
        <a class="earlier" href={link(view, site, previous.path)}>
          <LabelText site={site} named={previous.label} />
        </a>
      )}
      {next && (
        <a class="later" href={link(view, site, next.path)}>
          <LabelText site={site} named={next.label} />
        </a>
      )}
    </nav>
  );
}
