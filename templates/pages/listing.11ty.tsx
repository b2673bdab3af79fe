import {permalinks} from "../../src/model/permalinks.js";
import type {ListingView, Site} from "../../src/model/view.js";
import {ArticleList} from "../components/ArticleList.js";
import {ExportListing} from "../components/ExportListing.js";
import {ListingCalendar} from "../components/ListingCalendar.js";
import {ListingHeader} from "../components/ListingHeader.js";
import {Neighbours} from "../components/Neighbours.js";
import {Neutrality} from "../components/Neutrality.js";
import {OutletColumns} from "../components/OutletColumns.js";
import {StoryList} from "../components/StoryList.js";
import {StoryStrip} from "../components/StoryStrip.js";
import {Turns} from "../components/Turns.js";
import {Ways} from "../components/Ways.js";
import {counted, label} from "../labels.js";
import {link} from "../layouts/links.js";
import {Page} from "../layouts/Page.js";
import {paginate} from "../layouts/paginate.js";
import type {Here, Props} from "../layouts/props.js";
import {ListingMetadata} from "../metadata/ListingMetadata.js";
import {labelText} from "../names.js";
import {datesText, partText} from "../parts.js";

export const data = paginate("listing");

/** The articles of an outlet, a date, a country or a pair. */
export default function Listing({view, site}: Props<ListingView>) {
  const here = {view, site};
  return (
    <Page {...here} title={titleOf(view, site)} description={descriptionOf(view, site)} feeds={feedsOf(view)} metadata={<ListingMetadata {...here} />}>
      <ListingHeader {...here} />
      <Neighbours {...here} />
      <ListingCalendar {...here} />
      <Articles {...here} />
      <ExportListing {...here} feeds={feedsOf(view)} />
    </Page>
  );
}

/** Outlets, countries and pairs have feeds, below the listing's first page. */
function feedsOf({subject, path, part}: ListingView): string | undefined {
  return subject === "outlet" || subject === "country" || subject === "pair" ? (part?.newest ?? path) : undefined;
}

/** A day is set as a newsstand, anything else as a list with doors beside it. */
function Articles({view, site}: Here & {readonly view: ListingView}) {
  const here = {view, site};
  const turns = view.part && <Turns {...here} part={view.part} />;
  if (view.subject === "day") {
    return (
      <>
        <StoryStrip {...here} stories={view.stories} />
        <OutletColumns {...here} cards={view.cards} />
        {turns}
      </>
    );
  }
  return (
    <div class="listing">
      <Stories {...here} />
      <div class="listing-main">
        <ArticleList {...here} cards={view.cards} plain={view.subject === "undated"} oneOutlet={view.subject === "outlet"} ofPair={view.heading.type === "pair" ? view.heading.pair.code : undefined} />
        {turns}
      </div>
      <Beside {...here} />
    </div>
  );
}

/** The newest events that several outlets told of: before the articles, and beside them where there is room. */
function Stories({view, site}: Here & {readonly view: ListingView}) {
  if (view.stories.length === 0) return null;
  return (
    <section class="listing-stories">
      <h2>
        <a href={link(view, site, permalinks.stories)}>{label(site, "stories")}</a>
      </h2>
      <StoryList view={view} site={site} stories={view.stories} brief />
    </section>
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

function descriptionOf({total, heading, cards}: ListingView, site: Site): string {
  return [labelText(site, heading), ...(total === null ? [] : [counted(site, "article-count", total)]), datesText(site, cards)].join(" · ");
}

function titleOf(view: ListingView, site: Site): string {
  const heading = labelText(site, view.heading);
  return view.part?.newer ? `${heading} · ${partText(site, view.part)}` : heading;
}
