import type {OverviewView} from "../../src/model/view.js";
import {trendText} from "../charts/trend-text.js";
import {MatrixTable} from "../charts/MatrixTable.js";
import {MonthsChart} from "../charts/MonthsChart.js";
import {WorldMap} from "../charts/WorldMap.js";
import {YearsOfMonths} from "../charts/YearsOfMonths.js";
import {Neutrality} from "../components/Neutrality.js";
import {Pager} from "../components/Pager.js";
import {Ways} from "../components/Ways.js";
import {label, numberText} from "../labels.js";
import {Page} from "../layouts/Page.js";
import {paginate} from "../layouts/paginate.js";
import type {Here, Props} from "../layouts/props.js";

export const data = paginate("overview");

/** All outlets, dates, countries or pairs, with the number of articles of each, and the picture that they make together. */
export default function Overview({view, site}: Props<OverviewView>) {
  const here = {view, site};
  const geographic = view.subject === "countries" || view.subject === "pairs";
  const isFirst = view.paged === undefined || view.paged.page === 1;
  const title = label(site, view.subject);
  return (
    <Page {...here} title={isFirst ? title : `${title} · ${label(site, "page-number", {page: numberText(view.paged.page)})}`}>
      <header class="listing-header">
        <h1>{title}</h1>
        {geographic && <Neutrality {...here} />}
      </header>
      <MonthsChart {...here} months={view.months} />
      {view.subject === "dates" && <YearsOfMonths {...here} months={view.months} years={view.ways} />}
      {geographic && isFirst && <WorldMap {...here} ways={view.ways} />}
      <div class={view.subject === "outlets" ? "matrix-and-index" : undefined}>
        {view.matrix && <MatrixTable {...here} matrix={view.matrix} caption={label(site, view.subject === "pairs" ? "pair-matrix" : "outlet-matrix")} />}
        <Index {...here} />
      </div>
      {view.paged && <Pager {...here} {...view.paged} />}
    </Page>
  );
}

/** Every door with its number, but for dates, which stand in their calendars. */
function Index({view, site}: Here & {readonly view: OverviewView}) {
  const here = {view, site};
  if (view.ways.length === 0) return <p class="empty">{label(site, "empty")}</p>;
  return (
    <div class="index">
      {view.periods && <p class="hint">{trendText(site, view.periods)}</p>}
      <Ways {...here} ways={view.ways.filter(({label: {type}}) => type !== "date")} />
      {view.rest && view.rest.length > 0 && (
        <details class="rest">
          <summary>{label(site, "other-pairs", {count: numberText(view.rest.length)})}</summary>
          <Ways {...here} ways={view.rest} />
        </details>
      )}
    </div>
  );
}
