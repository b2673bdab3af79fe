import type {OverviewView} from "../../src/model/view.js";
import {MonthsChart} from "../charts/MonthsChart.js";
import {MonthTable} from "../charts/MonthTable.js";
import {Neutrality} from "../components/Neutrality.js";
import {Ways} from "../components/Ways.js";
import {label} from "../labels.js";
import {Page} from "../layouts/Page.js";
import {paginate} from "../layouts/paginate.js";
import type {Props} from "../layouts/props.js";

export const data = paginate("overview");

/** All outlets, dates, countries or pairs, with the number of articles of each. */
export default function Overview({view, site}: Props<OverviewView>) {
  const here = {view, site};
  const geographic = view.subject === "countries" || view.subject === "pairs";
  return (
    <Page {...here} title={label(site, view.subject)}>
      <header class="listing-header">
        <h1>{label(site, view.subject)}</h1>
        {geographic && <Neutrality {...here} />}
      </header>
      <MonthsChart {...here} months={view.months} />
      {view.months.length > 0 && <MonthTable {...here} months={view.months} />}
      {view.ways.length > 0 ? (
        <div class="index">
          <Ways {...here} ways={view.ways} />
        </div>
      ) : (
        <p class="empty">{label(site, "empty")}</p>
      )}
    </Page>
  );
}
