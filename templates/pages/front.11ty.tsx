import {permalinks} from "../../src/model/permalinks.js";
import type {FrontView} from "../../src/model/view.js";
import {FrontStories} from "../components/FrontStories.js";
import {SearchBox} from "../components/SearchBox.js";
import {StoryStrip} from "../components/StoryStrip.js";
import {WaysInto} from "../components/WaysInto.js";
import {MonthsChart} from "../charts/MonthsChart.js";
import {dateText} from "../dates.js";
import {counted, label} from "../labels.js";
import {link} from "../layouts/links.js";
import {Page} from "../layouts/Page.js";
import {paginate} from "../layouts/paginate.js";
import type {Here, Props} from "../layouts/props.js";
import {SiteMetadata} from "../metadata/SiteMetadata.js";

export const data = paginate("front");

/** The front page: what there is, the newest of it, and the ways in. */
export default function Front({view, site}: Props<FrontView>) {
  return (
    <Page
      view={view}
      site={site}
      description={holdings({view, site}).join(" · ")}
      feeds={view.path}
      metadata={<SiteMetadata view={view} site={site} />}
    >
      <div class="front-masthead">
        <h1>
          <bdi>{site.title}</bdi>
        </h1>
        <p class="holdings">
          {holdings({view, site}).map((fact) => (
            <span>{fact}</span>
          ))}
        </p>
      </div>
      <SearchBox view={view} site={site} big />
      <FrontStories view={view} site={site} cards={view.newest} />
      <StoryStrip view={view} site={site} stories={view.stories} total={view.sizes?.stories} />
      <ThisDay view={view} site={site} />
      <WaysInto view={view} site={site} />
      {view.months.length > 1 && (
        <section class="over-time">
          <h2>{label(site, "over-time")}</h2>
          <MonthsChart view={view} site={site} months={view.months} />
        </section>
      )}
    </Page>
  );
}

function holdings({view, site}: {readonly view: FrontView; readonly site: Here["site"]}): readonly string[] {
  const {totals, first, last, sizes} = view;
  return [
    counted(site, "article-count", totals.articles),
    ...(sizes ? [counted(site, "outlet-count", sizes.outlets)] : []),
    ...(first !== null && last !== null ? [spanText(site, first, last)] : []),
  ];
}

function spanText(site: Here["site"], first: string, last: string): string {
  const [from, to] = [dateText(site.language, first), dateText(site.language, last)];
  return from === to ? from : label(site, "span", {first: from, last: to});
}

/** The door to the calendar; the script adds the same day of other years. */
function ThisDay({view, site}: {readonly view: FrontView; readonly site: Here["site"]}) {
  if (view.almanac.length === 0) return null;
  return (
    <section class="this-day" data-almanac={view.almanac.map(({year, days}) => `${year}:${days}`).join(" ")}>
      <h2>{label(site, "this-day")}</h2>
      <p>
        <a href={link(view, site, permalinks.dates)}>{label(site, "this-day-how")}</a>
      </p>
    </section>
  );
}
