import type {Archive, ReadSeed} from "../model/archive.js";
import type {KeptDays} from "../model/kept-days.js";
import type {Shelves} from "../model/shelves.js";
import {outletNames} from "../model/outlet.js";
import {groupBy, groupByDate, groupByOutlet} from "./group.js";
import {holdingsOf} from "./holdings.js";
import {newestFirst, oldestFirst} from "./order.js";
import {reportOf} from "./report.js";
import {mergeById} from "./same-id.js";
import {findCopies} from "./stories/copies.js";
import {storiesOf} from "./stories/stories.js";
import {versionsOf} from "./versions.js";

/**
 * One archive from all seeds: same ids merged, links, copies and stories found, groups made, every seed accounted for. What
 * was found among articles of near days is kept; to keep nothing changes no archive.
 */
export function assemble(seeds: readonly ReadSeed[], ignored: number, shelves: Shelves, kept: KeptDays): Archive {
  const merged = mergeById(seeds.flatMap(({articles}) => articles)).sort((a, b) => oldestFirst(a.shown, b.shown));
  const articles = holdingsOf(merged, findCopies(merged.map(({shown}) => shown), ({shelf}) => shelves.text(shelf), kept));
  // groups keep this order
  const newest = [...articles].sort(newestFirst);
  return {
    articles,
    outlets: groupByOutlet(newest, outletNames(newest)),
    years: groupByDate(newest, 4),
    months: groupByDate(newest, 7),
    days: groupByDate(newest, 10),
    undated: {key: "undated", articles: newest.filter(({day}) => day === null)},
    countries: groupBy(newest, ({countries}) => countries),
    pairs: groupBy(newest, ({pairs}) => pairs),
    versions: versionsOf(merged),
    stories: storiesOf(articles, kept),
    report: reportOf(seeds, merged, ignored),
    shelves,
  };
}
