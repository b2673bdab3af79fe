import type {ArticleView} from "../../src/model/view.js";
import {permalinks} from "../../src/model/permalinks.js";
import {shownDate, utcTextBeside} from "../dates.js";
import {dateSourceText, label} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";
import {DateText} from "./DateText.js";
import {Headline} from "./Headline.js";
import {Original} from "./Original.js";
import {OutletName} from "./OutletName.js";
import {PairName} from "./PairName.js";
import {PickButton} from "./PickButton.js";
import {PictureOffer} from "./PictureOffer.js";

type ArticleProps = Here & {readonly view: ArticleView};

/** Pair, headline, outlet, authors, date with where it came from, the original, and what can be done with the article. */
export function ArticleHeader({view, site}: ArticleProps) {
  const {record, lang} = view;
  const main = view.pairs.find((pair) => pair.main)?.pair;
  return (
    <header class="article-header">
      {main && (
        <p class="kicker">
          <a href={link(view, site, main.path)}>
            <PairName site={site} pair={main} />
          </a>
        </p>
      )}
      <h1>
        <Headline text={record.title} lang={lang} />
      </h1>
      {record.titleDerived && <p class="hint">{label(site, "headline-derived")}</p>}
      <Byline view={view} site={site} />
      <p class="dateline">
        <Published view={view} site={site} />
      </p>
      <Original site={site} record={record} />
      <div class="article-tools">
        <PickButton site={site} id={record.id} />
        <OtherScript view={view} site={site} />
        <PictureOffer view={view} site={site} />
      </div>
    </header>
  );
}

/** What the script makes a reading aid of; without script it is not shown. */
function OtherScript({view: {lang}, site}: ArticleProps) {
  const [, own] = /^zh-(Han[st])\b/.exec(lang) ?? [];
  if (own === undefined) return null;
  const other = own === "Hans" ? "Hant" : "Hans";
  return (
    <span class="aid">
      <button type="button" data-script={other}>
        {label(site, `show-${other}`)}
      </button>
    </span>
  );
}

function Byline({view, site}: ArticleProps) {
  const {authors} = view.record;
  return (
    <p class="byline">
      <a class="outlet" href={link(view, site, view.outlet.path)}>
        <OutletName site={site} name={view.outlet.name} lang={view.lang} />
      </a>
      {authors.map((author, index) => (
        <>
          {index > 0 && label(site, "separator")}
          <bdi class={index === 0 ? "name first-author" : "name"} lang={view.lang}>{author}</bdi>
        </>
      ))}
    </p>
  );
}

/** The day, linked to its page; the instant in UTC where it is known; and which of the seed's dates this is. */
function Published({view, site}: ArticleProps) {
  const {record} = view;
  const date = shownDate({...record, precision: record.publishedPrecision});
  if (date === null) return <a href={link(view, site, permalinks.undated)}>{label(site, "undated")}</a>;
  const instant = utcTextBeside(record.published, date);
  return (
    <>
      <a href={link(view, site, permalinks.date(date))}>
        <DateText site={site} date={date} />
      </a>
      {instant !== null && (
        <span class="instant">
          <time datetime={record.published ?? undefined}>{label(site, "published-at", {time: instant})}</time>
        </span>
      )}
      {record.publishedFrom && (
        <span class="date-from">{label(site, "date-from", {source: dateSourceText(site, record.publishedFrom)})}</span>
      )}
    </>
  );
}
