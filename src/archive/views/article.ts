import type {Archive} from "../../model/archive.js";
import type {Article, ArticleRecord} from "../../model/article.js";
import type {SeedReport} from "../../model/report.js";
import type {ArticleView, PlannedPage} from "../../model/view.js";
import {cardOf, langOf, outletOf} from "./cards.js";
import type {Namer} from "./names.js";
import {stampOf} from "./stamps.js";
import {dateCrumbs, home, outletsCrumb} from "./ways.js";

/** How many articles are offered at the end of one. */
const mostRelated = 4;

/** The page of every article. */
export function articlePages(archive: Archive, namer: Namer): PlannedPage[] {
  const articles = new Map(archive.articles.map((article) => [article.record.id, article]));
  const seeds = new Map(archive.report.seeds.map((seed) => [seed.path, seed]));
  const neighbours = neighboursByPair(archive);
  return archive.articles.map((article) => {
    const {id, path, related, seed} = article.record;
    const near = [...new Set([...related, ...(neighbours.get(id) ?? [])])].slice(0, mostRelated).flatMap((other) => articles.get(other) ?? []);
    return {
      kind: "article",
      path,
      shows: JSON.stringify([stampOf(article), near.map(({record}) => record.seed)]),
      view: () => viewOf(article, near, seeds.get(seed.path), namer),
    };
  });
}

function viewOf({record}: Article, near: readonly Article[], seed: SeedReport | undefined, namer: Namer): ArticleView {
  const outlet = outletOf(record);
  return {
    kind: "article",
    path: record.path,
    crumbs: [home, outletsCrumb, {path: outlet.path, label: {type: "text", text: outlet.name}}],
    record,
    lang: langOf(record),
    outlet,
    ...geographyOf(record, namer),
    dates: record.day === null ? [] : dateCrumbs(record.day),
    related: near.map(({record: other}) => cardOf(other, namer)),
    dropped: seed?.dropped ?? [],
    because: seed?.because ?? null,
  };
}

function geographyOf(record: ArticleRecord, namer: Namer): Pick<ArticleView, "pairs" | "countries" | "mentions"> {
  return {
    pairs: record.pairs.map(({code, ...pair}) => ({pair: namer.pair(code), ...pair})),
    countries: record.countries.map(({code, ...country}) => ({country: namer.country(code), ...country})),
    mentions: record.mentions.map(({code, count}) => ({country: namer.country(code), count})),
  };
}

/** For each article the two before and the two after it in the chronology of its main pair, nearest first. */
function neighboursByPair({pairs}: Archive): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, readonly string[]>();
  for (const {key, articles} of pairs) {
    articles.forEach(({record}, index) => {
      if (record.pairs[0]?.code !== key) return;
      const near = [index - 1, index + 1, index - 2, index + 2].flatMap((at) => articles[at]?.record.id ?? []);
      neighbours.set(record.id, near);
    });
  }
  return neighbours;
}
