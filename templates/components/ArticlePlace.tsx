import type {ArticleView} from "../../src/model/view.js";
import {label, numberText} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";
import {countryText} from "../names.js";
import {Evidence} from "./Evidence.js";
import {LabelText} from "./LabelText.js";
import {Neutrality} from "./Neutrality.js";
import {PairName} from "./PairName.js";

type ArticleProps = Here & {readonly view: ArticleView};

/** Where an article stands in the archive, and why: pairs, countries, dates, tags. */
export function ArticlePlace({view, site}: ArticleProps) {
  const here = {view, site};
  const known = [view.pairs, view.countries, view.mentions, view.dates, view.record.tags];
  if (known.every(({length}) => length === 0)) return null;
  return (
    <aside class="place" aria-label={label(site, "place-in-archive")}>
      <Pairs {...here} />
      <Countries {...here} />
      {(view.pairs.length > 0 || view.countries.length > 0) && <Neutrality {...here} />}
      <Dates {...here} />
      <Tags {...here} />
    </aside>
  );
}

function Pairs({view, site}: ArticleProps) {
  if (view.pairs.length === 0) return null;
  return (
    <section>
      <h2>{label(site, "why-pairs")}</h2>
      {view.pairs.map(({pair, main, score, evidence}) => (
        <>
          <p class="finding">
            <a href={link(view, site, pair.path)}>
              <PairName site={site} pair={pair} />
            </a>{" "}
            <span class="hint">
              {main && `${label(site, "main-pair")} · `}
              {label(site, "score", {score: scoreText(score)})}
            </span>
          </p>
          <Evidence site={site} evidence={evidence} lang={view.lang} title={view.record.title} />
        </>
      ))}
    </section>
  );
}

function Countries({view, site}: ArticleProps) {
  if (view.countries.length + view.mentions.length === 0) return null;
  return (
    <section>
      <h2>{label(site, "countries")}</h2>
      {view.countries.map(({country, score, evidence}) => (
        <>
          <p class="finding">
            <a href={link(view, site, country.path)}>{countryText(site, country)}</a>{" "}
            <span class="hint">{label(site, "score", {score: scoreText(score)})}</span>
          </p>
          <Evidence site={site} evidence={evidence} lang={view.lang} title={view.record.title} />
        </>
      ))}
      <Mentions view={view} site={site} />
    </section>
  );
}

/** Countries that the article is not about have no door: their page lists what is about them. */
function Mentions({view, site}: ArticleProps) {
  const about = new Set(view.countries.map(({country}) => country.code));
  const others = view.mentions.filter(({country}) => !about.has(country.code));
  if (others.length === 0) return null;
  return (
    <p class="mentions">
      <span class="hint">{label(site, "mentions")}</span>{" "}
      {others.map(({country, count}, nth) => (
        <>
          {nth > 0 && label(site, "separator")}
          <span class="side">{label(site, "named-times", {name: countryText(site, country), count: numberText(count)})}</span>
        </>
      ))}
    </p>
  );
}

function Dates({view, site}: ArticleProps) {
  if (view.dates.length === 0) return null;
  return (
    <section>
      <h2>{label(site, "dates")}</h2>
      <ul class="doors">
        {view.dates.map(({path, label: named}) => (
          <li>
            <a href={link(view, site, path)}>
              <LabelText site={site} named={named} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tags({view, site}: ArticleProps) {
  const {tags} = view.record;
  if (tags.length === 0) return null;
  return (
    <section>
      <h2>{label(site, "tags")}</h2>
      <ul class="tags">
        {tags.map((tag) => (
          <li>
            <bdi lang={view.lang}>{tag}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

function scoreText(score: number): string {
  return String(Math.round(score * 100) / 100);
}
