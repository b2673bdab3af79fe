import type {ReportView, ReportWay} from "../../src/model/view.js";
import {label, numberText, type Word} from "../labels.js";
import {currentAt, link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";

type ReportHere = Pick<Here, "site"> & {readonly view: ReportView};

/** Doors to the parts of the report, by outcome and by rule, where the report begins. */
export function ReportWays({view, site}: ReportHere) {
  if (view.outcomes.length === 0) return null;
  return (
    <nav class="report-ways" aria-label={label(site, "report-parts")}>
      <section>
        <h2>{label(site, "outcome")}</h2>
        <Doors view={view} site={site} ways={view.outcomes} />
      </section>
      {view.rules.length > 0 && (
        <section>
          <h2>{label(site, "rules")}</h2>
          <Rules view={view} site={site} />
        </section>
      )}
    </nav>
  );
}

type Severity = Extract<ReportWay["scope"], {type: "rule"}>["severity"];

const kinds: readonly (readonly [Word, readonly Severity[]])[] = [["errors-and-warnings", ["error", "warning"]], ["notes", ["note"]], ["left-out", ["dropped"]]];

/** By how much they matter; open are those that somebody should look at. */
function Rules({view, site}: ReportHere) {
  return (
    <>
      {kinds.map(([word, severities], nth) => {
        const ways = view.rules.filter(({scope}) => scope.type === "rule" && severities.includes(scope.severity));
        if (ways.length === 0) return null;
        return (
          <details open={nth === 0}>
            <summary>
              <span data-word={word}>{label(site, word)}</span> <span class="count">{numberText(ways.length)}</span>
            </summary>
            <Doors view={view} site={site} ways={ways} />
          </details>
        );
      })}
    </>
  );
}

function Doors({view, site, ways}: ReportHere & {readonly ways: readonly ReportWay[]}) {
  return (
    <ul class="ways">
      {ways.map(({path, count, scope}) => (
        <li>
          <a
            href={link(view, site, path)}
            aria-current={currentAt(view, path)}
            data-word={scope.type === "outcome" ? `outcome-${scope.outcome}` : undefined}
          >
            {scope.type === "outcome" && label(site, `outcome-${scope.outcome}`)}
            {scope.type === "rule" && <code>{scope.rule}</code>}
          </a>{" "}
          <span class="count">{numberText(count)}</span>
        </li>
      ))}
    </ul>
  );
}
