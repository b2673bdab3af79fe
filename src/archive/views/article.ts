import type {Archive} from "../../model/archive.js";
import type {Article, ArticleRecord} from "../../model/article.js";
import type {SeedReport} from "../../model/report.js";
import type {ArticleView, Card} from "../../model/view.js";
import {cardOf, langOf, outletOf} from "./cards.js";
import type {Namer} from "./names.js";
import {dateCrumbs, home, outletsCrumb} from "./ways.js";

/** How many articles are offered at the end of one. */
const mostRelated = 4;

/** The page of every article. */
export function articleViews(archive: Archive, namer: Namer): ArticleView[] {
  const records = new Map(archive.articles.map(({record}) => [record.id, record]));
  const seeds = new Map(archive.report.seeds.map((seed) => [seed.path, seed]));
  const neighbours = neighboursByPair(archive);
  return archive.articles.map((article) => {
    const related = [...article.record.related, ...(neighbours.get(article.record.id) ?? [])];
    const cards = [...new Set(related)].slice(0, mostRelated).flatMap((id) => records.get(id) ?? []);
    return viewOf(article, cards.map((record) => cardOf(record, namer)), seeds.get(article.record.seed.path), namer);
  });
}

function viewOf({record}: Article, related: readonly Card[], seed: SeedReport | undefined, namer: Namer): ArticleView {
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
    related,
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
