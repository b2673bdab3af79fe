import type {ArticleView} from "../../src/model/view.js";
import {permalinks} from "../../src/model/permalinks.js";
import {shownDate} from "../dates.js";
import {label, numberText} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";
import {DateText} from "./DateText.js";
import {OutletName} from "./OutletName.js";

/** Copies that an article's page names. */
const mostCopies = 12;

type ArticleProps = Here & {readonly view: ArticleView};

/** Where else the same is told: other versions, copies under other addresses, other outlets on the same event. */
export function Elsewhere({view, site}: ArticleProps) {
  const {versions, copies, story} = view.elsewhere;
  if (versions === null && copies.length === 0 && story === null) return null;
  return (
    <aside class="elsewhere" aria-label={label(site, "elsewhere")}>
      {story && (
        <p>
          <a href={link(view, site, story.path)}>{label(site, "story-door", {outlets: numberText(story.outlets), articles: numberText(story.articles)})}</a>
        </p>
      )}
      {versions && (
        <p>
          <a href={link(view, site, versions.path)}>{label(site, "version-count", {count: numberText(versions.count)})}</a>
        </p>
      )}
      <Copies view={view} site={site} />
    </aside>
  );
}

function Copies({view, site}: ArticleProps) {
  const {copies} = view.elsewhere;
  if (copies.length === 0) return null;
  return (
    <>
      <h2>{label(site, "also-at")}</h2>
      <ul>
        {copies.slice(0, mostCopies).map(({card, similarity}) => {
          const date = shownDate(card);
          return (
            <li>
              <OutletName site={site} name={card.outlet.name} lang={card.lang} /> <a href={link(view, site, card.path)}>
                <bdi lang={card.lang}>{card.title}</bdi>
              </a>{" "}
              <span class="hint">
                {date !== null && (
                  <>
                    <DateText site={site} date={date} /> ·{" "}
                  </>
                )}
                {label(site, "similarity", {score: String(similarity)})} ·{" "}
                <a href={link(view, site, permalinks.compared([view.record.id, card.id]))}>{label(site, "compare")}</a>
              </span>
            </li>
          );
        })}
      </ul>
      {copies.length > mostCopies && <p class="hint">{label(site, "copies-unlisted", {count: numberText(copies.length - mostCopies)})}</p>}
    </>
  );
}
