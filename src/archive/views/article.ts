import type {Archive} from "../../model/archive.js";
import type {ArticleFacts, Holding} from "../../model/article.js";
import type {Anchor} from "../../model/evidence.js";
import {permalinks} from "../../model/permalinks.js";
import type {SeedFate} from "../../model/report.js";
import type {KeptImages} from "../../model/kept-image.js";
import type {Shelves} from "../../model/shelves.js";
import type {PageGroup} from "../../model/planned-page.js";
import type {ArticleView} from "../../model/view.js";
import {citedOf} from "../../text/citation/cited.js";
import {styles} from "../../text/citation/styles.js";
import {anchorsIn, type LinePlace} from "../anchors.js";
import {binsOf} from "../bins.js";
import {droppedOf} from "../dropped.js";
import {recordOf} from "../records.js";
import {outletOf, type CardMaker} from "./cards.js";
import {createElsewhere} from "./elsewhere.js";
import {evidenceViews, namesIn, type Sought} from "./evidence.js";
import type {Namer} from "./names.js";
import {digestOf, stampOf} from "../stamps.js";
import {dateCrumbs, home, outletLabel, outletsCrumb} from "./ways.js";

/** How many articles are offered at the end of one. */
const mostRelated = 4;

/** The pages of all articles, with their pictures where they are kept, in groups of articles whose ids begin alike. */
export function articleGroups(archive: Archive, namer: Namer, cardOf: CardMaker, images: KeptImages | null): PageGroup[] {
  const articles = new Map(archive.articles.map((article) => [article.id, article]));
  const seeds = new Map(archive.report.seeds.map((seed) => [seed.path, seed]));
  const neighboursOf = createNeighbours(archive);
  const elsewhereOf = createElsewhere(archive, articles, cardOf);
  const nearOf = (article: Holding): readonly Holding[] => {
    const own = neighboursOf(article);
    return article.related.length === 0 ? own : [...new Set([...article.related.flatMap((other) => articles.get(other) ?? []), ...own])].slice(0, mostRelated);
  };
  const showsOf = (article: Holding): string => {
    let near = "";
    for (const {shelf} of nearOf(article)) near += stampOf(shelf);
    const pictures = images ? JSON.stringify(article.pictures.map((src) => images.of(src)?.copies)) : "";
    return `${article.stamp}\n${stampOf(seeds.get(article.seed.path)?.remarks.shelf ?? "")}\n${near}\n${elsewhereOf(article).shows}\n${pictures}`;
  };
  const viewOf = (article: Holding): ArticleView => {
    const around = {lang: cardOf(article).lang, related: nearOf(article).map((other) => cardOf(other)), elsewhere: elsewhereOf(article).view()};
    return articleView(article, around, seeds.get(article.seed.path), archive.shelves, namer);
  };
  return [...binsOf(archive.articles)].map(([bin, members]) => ({
    name: permalinks.article(bin),
    shows: digestOf(members.map(showsOf).join("\n")),
    pages: () => members.map((article) => ({kind: "article", path: permalinks.article(article.id), shows: showsOf(article), view: () => viewOf(article)})),
  }));
}

/** What the archive knows of an article beside its record. */
type Around = Pick<ArticleView, "lang" | "related" | "elsewhere">;

function articleView(article: Holding, around: Around, fate: SeedFate | undefined, shelves: Shelves, namer: Namer): ArticleView {
  const record = recordOf(article, shelves);
  const outlet = outletOf(record);
  const findings = fate && shelves.findings(fate.remarks.shelf);
  return {
    kind: "article",
    path: record.path,
    crumbs: [home, outletsCrumb, {path: outlet.path, label: outletLabel(outlet.name, [record])}],
    record,
    outlet,
    ...geographyOf(record, article.shelf, shelves, namer),
    citations: citationsOf(record),
    dates: record.day === null ? [] : dateCrumbs(record.day),
    ...around,
    dropped: findings ? droppedOf(findings, record.seed.entry) : [],
    because: findings?.because ?? null,
  };
}

/** Neither the address of the page nor the name of the archive stands in them: both belong to the site, not to what it holds. */
function citationsOf(facts: ArticleFacts): ArticleView["citations"] {
  const cited = citedOf(facts, "", null, null);
  return Object.entries(styles).map(([style, {name, cite}]) => ({style, name, text: cite(cited)}));
}

type Geography = Pick<ArticleView, "pairs" | "countries" | "mentions" | "anchors">;

/** Text and body are asked for where there is evidence to be found in them. */
function geographyOf(facts: ArticleFacts, shelf: string, shelves: Shelves, namer: Namer): Geography {
  const isAbout = facts.pairs.length + facts.countries.length > 0;
  const text = isAbout ? shelves.text(shelf) : "";
  const {anchorOf, anchors} = anchorsOf(isAbout ? shelves.html(shelf) : "");
  const names = namesIn(facts);
  const besideOf = (pair: string): Sought["beside"] => pair.split("-").map((code) => namesIn(facts, code));
  return {
    pairs: facts.pairs.map(({code, evidence, ...pair}) => ({pair: namer.pair(code), ...pair, evidence: evidenceViews(evidence, {text, anchorOf, names, beside: besideOf(code)})})),
    countries: facts.countries.map(({code, evidence, ...country}) => ({country: namer.country(code), ...country, evidence: evidenceViews(evidence, {text, anchorOf, names, beside: []})})),
    mentions: facts.mentions.map(({code, count}) => ({country: namer.country(code), count})),
    anchors: [...anchors.values()].sort((a, b) => (a.at ?? 0) - (b.at ?? 0)),
  };
}

/** Finds the anchors of a body, and collects by id those that were asked for. */
function anchorsOf(html: string): {readonly anchorOf: Sought["anchorOf"]; readonly anchors: ReadonlyMap<string, Anchor>} {
  const find = anchorsIn(html);
  const anchors = new Map<string, Anchor>();
  const anchorOf = (place: LinePlace): Anchor | null => {
    const anchor = find(place);
    if (anchor) anchors.set(anchor.id, anchor);
    return anchor;
  };
  return {anchorOf, anchors};
}

/** Finds for an article the two before and the two after it in the chronology of its main pair, nearest first. */
function createNeighbours({pairs}: Archive): (article: Holding) => readonly Holding[] {
  const chronologies = new Map(pairs.map(({key, articles}) => [key, articles]));
  const places = new Map<string, number>();
  for (const {key, articles} of pairs) {
    articles.forEach(({id, pairs: [main]}, place) => {
      if (main === key) places.set(id, place);
    });
  }
  return ({id, pairs: [main = ""]}) => {
    const [articles = [], place = Number.NaN] = [chronologies.get(main), places.get(id)];
    return [place - 1, place + 1, place - 2, place + 2].flatMap((at) => articles[at] ?? []);
  };
}
