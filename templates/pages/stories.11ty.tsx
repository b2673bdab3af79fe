import type {StoriesView} from "../../src/model/story-views.js";
import {DateText} from "../components/DateText.js";
import {Turns} from "../components/Turns.js";
import {label, numberText} from "../labels.js";
import {link} from "../layouts/links.js";
import {Page} from "../layouts/Page.js";
import {paginate} from "../layouts/paginate.js";
import type {Props} from "../layouts/props.js";
import {partText} from "../parts.js";

export const data = paginate("stories");

/** Events that several outlets told of. */
export default function Stories({view, site}: Props<StoriesView>) {
  const here = {view, site};
  const title = label(site, "stories");
  return (
    <Page {...here} title={view.part?.newer ? `${title} · ${partText(site, view.part)}` : title}>
      <header class="listing-header">
        <h1>{title}</h1>
        <p class="hint">{label(site, "stories-lead")}</p>
      </header>
      {view.stories.length === 0 ? (
        <p class="empty">{label(site, "empty")}</p>
      ) : (
        <ol class="stories">
          {view.stories.map(({path, title: headline, lang, day, articles, outlets}) => (
            <li>
              <p class="hint">{day !== null && <DateText site={site} date={day} />}</p>
              <h2 class="headline">
                <a href={link(view, site, path)}>
                  <bdi lang={lang}>{headline}</bdi>
                </a>
              </h2>
              <p class="source">
                <span>{label(site, "story-size", {outlets: numberText(outlets.length), articles: numberText(articles)})}</span>
                <span>
                  {outlets.map((outlet, nth) => (
                    <>
                      {nth > 0 && label(site, "separator")}
                      <bdi class="name">{outlet}</bdi>
                    </>
                  ))}
                </span>
              </p>
            </li>
          ))}
        </ol>
      )}
      {view.part && <Turns {...here} part={view.part} />}
    </Page>
  );
}
