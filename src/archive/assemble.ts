import type {Archive, ReadSeed} from "../model/archive.js";
import type {KeptDays} from "../model/kept-days.js";
import type {Shelves} from "../model/shelves.js";
import {outletNames} from "../model/outlet.js";
import {groupBy, groupByDate, groupByOutlet} from "./group.js";
import {holdingsOf} from "./holdings.js";
import {newestFirst, oldestFirst} from "./order.js";
import {reportOf} from "./report.js";
import {mergeById, type Merged} from "./same-id.js";
import {findCopies, type Copies} from "./stories/copies.js";
import {storiesOf} from "./stories/stories.js";
import {versionsOf} from "./versions.js";

/** The articles of an archive in its order, those of one id merged, and the copies of each that has any. */
export type Merging = {readonly merged: readonly Merged[]; readonly copies: ReadonlyMap<string, Copies>};

/** The articles of all seeds in the archive's order, those of one id merged. */
export function mergeSeeds(seeds: readonly ReadSeed[]): readonly Merged[] {
  return mergeById(seeds.flatMap(({articles}) => articles)).sort((a, b) => oldestFirst(a.shown, b.shown));
}

/** The copies of merged articles, by id. What was found among articles of near days is kept; that hangs on them alone. */
export function copiesOf(merged: readonly Merged[], shelves: Shelves, kept: KeptDays): ReadonlyMap<string, Copies> {
  return findCopies(merged.map(({shown}) => shown), ({shelf}) => shelves.text(shelf), kept);
}

/** One archive from all seeds: links and stories found, groups made, every seed accounted for. What is kept of stories is as that of copies. */
export function assemble(seeds: readonly ReadSeed[], {merged, copies}: Merging, ignored: number, shelves: Shelves, kept: KeptDays): Archive {
  const articles = holdingsOf(merged, copies);
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
