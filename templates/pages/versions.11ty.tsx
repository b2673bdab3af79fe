import type {Difference as Stretches, VersionsView} from "../../src/model/story-views.js";
import {Difference, OneText, SideBySide} from "../components/Difference.js";
import {Headline} from "../components/Headline.js";
import {SameAddress, VersionPairs, VersionTable} from "../components/VersionTable.js";
import {label, numberText} from "../labels.js";
import {link} from "../layouts/links.js";
import {Page} from "../layouts/Page.js";
import {paginate} from "../layouts/paginate.js";
import type {Here, Props} from "../layouts/props.js";

export const data = paginate("versions");

/** Two versions of an article: as one text with what changed, and side by side. */
export default function Versions({view, site}: Props<VersionsView>) {
  const here = {view, site};
  const {article, from, to} = view;
  const heads = [from, to].map((number) => label(site, "version-number", {number: numberText(number)})) as [string, string];
  return (
    <Page {...here} title={`${article.title} · ${label(site, "versions-title")}`}>
      <header class="listing-header">
        <p class="kicker">{label(site, "versions-title")}</p>
        <h1>
          <a href={link(view, site, article.path)}>
            <Headline text={article.title} lang={article.lang} />
          </a>
        </h1>
        <p class="hint">{label(site, "versions-lead")}</p>
        <SameAddress {...here} />
      </header>
      {view.unlisted > 0 && <p class="hint">{label(site, "versions-unlisted", {count: numberText(view.unlisted)})}</p>}
      <VersionTable {...here} />
      <VersionPairs {...here} />
      <section class="one-text" id="one">
        <h2>{label(site, "as-one-text", {from: numberText(from), to: numberText(to)})}</h2>
        <Sum {...here} />
        {view.title.some(({change}) => change !== "same") && (
          <p class="changed-title" lang={article.lang}>
            <Difference stretches={view.title} />
          </p>
        )}
        <OneText site={site} lang={article.lang} paragraphs={view.text} />
      </section>
      <section class="side-text" id="sides">
        <h2>{label(site, "side-by-side")}</h2>
        <SideBySide site={site} lang={article.lang} paragraphs={view.text} heads={heads} />
      </section>
    </Page>
  );
}

/** How much was taken out and put in, and how both are marked. */
function Sum({view, site}: Here & {readonly view: VersionsView}) {
  const [removed, added] = (["removed", "added"] as const).map((change) => numberText(lengthOf(view.text, change))) as [string, string];
  const isSame = removed === "0" && added === "0";
  return (
    <p class="hint">
      {isSame ? (
        label(site, "change-none")
      ) : (
        <>
          <span>{label(site, "change-sum", {removed, added})}</span> <span>{label(site, "change-key")}</span>{" "}
          <a href="#sides">{label(site, "side-by-side")}</a>
        </>
      )}
    </p>
  );
}

function lengthOf(paragraphs: readonly Stretches[], wanted: Stretches[number]["change"]): number {
  return paragraphs.flat().filter(({change}) => change === wanted).reduce((sum, {text}) => sum + Array.from(text.replace(/\s/g, "")).length, 0);
}
