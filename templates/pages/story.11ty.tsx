import {longestInList, longestSentence, type StoryArticle, type StoryView} from "../../src/model/story-views.js";
import {Headline} from "../components/Headline.js";
import {OutletName} from "../components/OutletName.js";
import {PairName} from "../components/PairName.js";
import {PickButton} from "../components/PickButton.js";
import {StoryTimeline} from "../components/StoryTimeline.js";
import {beginningOf, label, numberText} from "../labels.js";
import {link} from "../layouts/links.js";
import {Page} from "../layouts/Page.js";
import {paginate} from "../layouts/paginate.js";
import type {Here, Props} from "../layouts/props.js";
import {countryText} from "../names.js";

export const data = paginate("story");

type StoryProps = Here & {readonly view: StoryView};

/** One event as several outlets told it: who said what and when, and what only one of them says. */
export default function Story({view, site}: Props<StoryView>) {
  const here = {view, site};
  const sizes = {outlets: numberText(view.size.outlets), articles: numberText(view.size.articles)};
  const unlisted = view.size.articles - view.timeline.length;
  return (
    <Page {...here} title={`${view.title} · ${label(site, "story")}`}>
      <header class="listing-header">
        <p class="kicker">{label(site, "story")}</p>
        <h1>
          <Headline text={view.title} lang={view.lang} />
        </h1>
        <p class="hint">{label(site, "story-lead", sizes)}</p>
        {unlisted > 0 && <p class="hint">{label(site, "story-unlisted", {count: numberText(unlisted)})}</p>}
        <About {...here} />
      </header>
      <section class="story-part">
        <h2>{label(site, "timeline")}</h2>
        <StoryTimeline {...here} cards={view.timeline} />
      </section>
      <section class="story-part">
        <h2>{label(site, "by-outlet")}</h2>
        <div class="tellers">
          {view.outlets.map(({outlet, lang, articles}) => (
            <section class="teller">
              <h3>
                <a href={link(view, site, outlet.path)}>
                  <OutletName site={site} name={outlet.name} lang={lang} />
                </a>
              </h3>
              {articles.map((article) => (
                <Telling {...here} article={article} isFirst={article.card.id === view.timeline[0]?.id} />
              ))}
            </section>
          ))}
        </div>
      </section>
    </Page>
  );
}

function About({view, site}: StoryProps) {
  if (view.pairs.length + view.countries.length === 0) return null;
  return (
    <p class="story-about">
      <span class="hint">{label(site, "story-about")}</span>{" "}
      {view.pairs.map(({pair, count}) => (
        <a href={link(view, site, pair.path)}>
          <PairName site={site} pair={pair} /> ×{numberText(count)}
        </a>
      ))}
      {view.countries.map(({country, count}) => (
        <a href={link(view, site, country.path)}>
          {countryText(site, country)} ×{numberText(count)}
        </a>
      ))}
    </p>
  );
}

/** A headline, what its article shares with others, and what it alone says. */
function Telling({view, site, article: {card, only, more, shared, compare}, isFirst}: StoryProps & {readonly article: StoryArticle; readonly isFirst: boolean}) {
  return (
    <article class="telling" data-article-id={card.id}>
      <p class="headline">
        <a href={link(view, site, card.path)}>
          <Headline text={beginningOf(card.title, longestInList)} lang={card.lang} />
        </a>
      </p>
      <p class="hint">
        <span>{label(site, "shared-sentences", {count: numberText(shared)})}</span> · <a href={link(view, site, compare)}>{label(site, isFirst ? "compare-next" : "compare-first")}</a>{" "}
        <PickButton site={site} id={card.id} />
      </p>
      {only.length === 0 ? <p class="hint">{label(site, "only-none")}</p> : <Only site={site} lang={card.lang} only={only} more={more} />}
    </article>
  );
}

function Only({site, lang, only, more}: Pick<StoryArticle, "only" | "more"> & Pick<Here, "site"> & {readonly lang: string}) {
  return (
    <>
      <h4>{label(site, "only-here")}</h4>
      <ul class="only" lang={lang}>
        {only.map((sentence) => (
          <li dir="auto">{beginningOf(sentence, longestSentence)}</li>
        ))}
      </ul>
      {more > 0 && <p class="hint">{label(site, "only-more", {count: numberText(more)})}</p>}
    </>
  );
}
