import {languages, type Language} from "../../src/model/language.js";
import type {ReportView} from "../../src/model/view.js";
import {counted, label} from "../labels.js";
import type {Here} from "../layouts/props.js";
import {rulesHans} from "../prose/rules.zh-Hans.js";
import {rulesHant} from "../prose/rules.zh-Hant.js";

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
      {scope.type === "rule" && <Meaning rule={scope.rule} means={scope.means} site={site} />}
      {total !== null && <p class="hint">{counted(site, "file-count", total)}</p>}
    </header>
  );
}

const meanings: Partial<Record<Language, ReadonlyMap<string, string>>> = {"zh-Hans": new Map(Object.entries(rulesHans)), "zh-Hant": new Map(Object.entries(rulesHant))};

/** What a rule means, in the site's language; the other languages lie beside it for a reader's choice. `means` is the English one. */
function Meaning({rule, means, site}: Pick<Here, "site"> & {readonly rule: string; readonly means: string}) {
  const inLanguage = (language: Language) => <p>{meanings[language]?.get(rule) ?? means}</p>;
  return (
    <div class="standfirst">
      {inLanguage(site.language)}
      {languages.filter((language) => language !== site.language).map((language) => (
        <template data-prose={language}>{inLanguage(language)}</template>
      ))}
    </div>
  );
}
