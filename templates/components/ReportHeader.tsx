import type {ReportView} from "../../src/model/view.js";
import {counted, label} from "../labels.js";
import type {Here} from "../layouts/props.js";

/** Which part of the report a page shows: all of it, one outcome, or one rule with what it means. */
export function ReportHeader({view, site}: Pick<Here, "site"> & {readonly view: ReportView}) {
  const {scope, total} = view;
  if (scope.type === "all") {
    return (
      <header class="listing-header">
        <h1>{label(site, "report")}</h1>
        <p class="standfirst">{label(site, "report-lead")}</p>
      </header>
    );
  }
  return (
    <header class="listing-header">
      <p class="kicker">{label(site, "report")}</p>
      {scope.type === "outcome" ? (
        <h1 data-word={`outcome-${scope.outcome}`}>{label(site, `outcome-${scope.outcome}`)}</h1>
      ) : (
        <h1><code>{scope.rule}</code></h1>
      )}
      {scope.type === "rule" && (
        <p class="standfirst" lang="en">
          {scope.means}
        </p>
      )}
      {total !== null && <p class="hint">{counted(site, "file-count", total)}</p>}
    </header>
  );
}
