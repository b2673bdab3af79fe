import type {Archive, ReadSeed} from "../model/archive.js";
import {groupBy, groupByDate, groupByOutlet} from "./group.js";
import {newestFirst, oldestFirst} from "./order.js";
import {relate, type KeyOf} from "./related.js";
import {reportOf} from "./report.js";
import {mergeByKey} from "./same-key.js";

/** One archive from all seeds: same keys merged, links between articles found, groups made, every seed accounted for. */
export function assemble(seeds: readonly ReadSeed[], ignored: number, keyOf: KeyOf): Archive {
  const merged = mergeByKey(seeds.flatMap(({articles}) => articles));
  const articles = relate(merged.map(({shown}) => shown).sort(oldestFirst), keyOf);
  return {
    articles,
    outlets: groupByOutlet(articles),
    years: groupByDate(articles, 4),
    months: groupByDate(articles, 7),
    days: groupByDate(articles, 10),
    undated: {key: "undated", articles: articles.filter(({record}) => record.day === null).sort(newestFirst)},
    countries: groupBy(articles, ({countries}) => countries.map(({code}) => code)),
    pairs: groupBy(articles, ({pairs}) => pairs.map(({code}) => code)),
    report: reportOf(seeds, merged, ignored),
  };
}
