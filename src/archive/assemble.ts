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
  // sorted once: to sort again what is in order takes one look at each
  const newest = [...articles].sort(newestFirst);
  return {
    articles,
    outlets: groupByOutlet(articles),
    years: groupByDate(newest, 4),
    months: groupByDate(newest, 7),
    days: groupByDate(newest, 10),
    undated: {key: "undated", articles: newest.filter(({record}) => record.day === null)},
    countries: groupBy(newest, ({countries}) => countries.map(({code}) => code)),
    pairs: groupBy(newest, ({pairs}) => pairs.map(({code}) => code)),
    report: reportOf(seeds, merged, ignored),
  };
}
