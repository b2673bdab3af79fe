import type {Totals} from "../../src/model/report.js";
import type {ReportView, Site} from "../../src/model/view.js";
import {Pager} from "../components/Pager.js";
import {ReportHeader} from "../components/ReportHeader.js";
import {ReportWays} from "../components/ReportWays.js";
import {SeedRow} from "../components/SeedRow.js";
import {label, numberText, type Word} from "../labels.js";
import {link} from "../layouts/links.js";
import {Page} from "../layouts/Page.js";
import {paginate} from "../layouts/paginate.js";
import type {Props} from "../layouts/props.js";

export const data = paginate("report");

/** Where the report lies as data. */
const wholeReport = "data/report.json";

/** What became of every seed file. */
export default function Report({view, site}: Props<ReportView>) {
  const here = {view, site};
  return (
    <Page {...here} title={label(site, "report")}>
      <ReportHeader {...here} />
      {view.totals && <TotalsList site={site} totals={view.totals} />}
      <ReportWays {...here} />
      <p class="data-link">
        <a href={link(view, site, wholeReport)}>{label(site, "whole-report")}</a>
      </p>
      <h2 class="report-name" id="report-table">{label(site, "report-table")}</h2>
      {view.seeds.length > 1 && <div class="report-filter" data-report-filter />}
      <table class="report" aria-labelledby="report-table" data-report>
        <thead>
          <tr>
            <th scope="col">{label(site, "seed")}</th>
            <th scope="col">{label(site, "outcome")}</th>
            <th scope="col">{label(site, "format")}</th>
            <th scope="col">{label(site, "messages")}</th>
          </tr>
        </thead>
        <tbody>
          {view.seeds.map((seed) => (
            <SeedRow {...here} seed={seed} titles={view.titles} />
          ))}
        </tbody>
      </table>
      <Pager {...here} page={view.page} pages={view.pages} first={view.first} />
    </Page>
  );
}

const totalRows: readonly (readonly [keyof Totals, Word])[] = [
  ["seeds", "seeds"],
  ["articles", "articles"],
  ["duplicates", "duplicate-files"],
  ["versions", "version-files"],
  ["refused", "refused"],
  ["warnings", "warnings"],
  ["notes", "notes"],
  ["dropped", "left-out"],
  ["undated", "undated-articles"],
  ["ignored", "ignored"],
];

function TotalsList({site, totals}: {readonly site: Site; readonly totals: Totals}) {
  return (
    <dl class="totals">
      {totalRows.map(([name, word]) => (
        <div data-total-of={name}>
          <dt data-word={word}>{label(site, word)}</dt>
          <dd>{numberText(totals[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
