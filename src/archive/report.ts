import type {ReadSeed} from "../model/archive.js";
import type {Entry} from "../model/article.js";
import type {Outcome, Remark, Report, SeedFate} from "../model/report.js";
import type {Merged} from "./same-id.js";
import {placeOf} from "./seed-place.js";
import {stampOf} from "./stamps.js";

/** What became of every seed, in path order, and the sums. */
export function reportOf(seeds: readonly ReadSeed[], merged: readonly Merged[], ignored: number): Report {
  const fates = new Map<string, Outcome>();
  for (const {versions, duplicates} of merged) {
    for (const {seed} of versions) fates.set(placeOf(seed), "version");
    for (const {seed} of duplicates) fates.set(placeOf(seed), "duplicate");
  }
  const reports = seeds.map((seed) => fateOf(seed, fates));
  return {seeds: reports, totals: totalsOf(reports, merged, ignored)};
}

function fateOf({path, format, articles, remarks}: ReadSeed, fates: ReadonlyMap<string, Outcome>): SeedFate {
  const ids = [...new Set(articles.map(({id}) => id))];
  const outcome = outcomeOf(articles, fates);
  return {path, outcome, articles: ids, format, remarks, stamp: `${outcome} ${ids.join(" ")} ${stampOf(remarks.shelf)} ${JSON.stringify(path)}`};
}

function outcomeOf(articles: readonly Entry[], fates: ReadonlyMap<string, Outcome>): Outcome {
  if (articles.length === 0) return "refused";
  const fate = articles.map(({seed}) => fates.get(placeOf(seed)) ?? "article");
  if (fate.includes("article")) return articles.length > 1 ? "articles" : "article";
  return fate.includes("version") ? "version" : "duplicate";
}

function totalsOf(seeds: readonly SeedFate[], merged: readonly Merged[], ignored: number): Report["totals"] {
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const remarks = new Map<Remark["severity"], number>();
  for (const {remarks: {rules}} of seeds) for (const {severity, count} of rules) remarks.set(severity, (remarks.get(severity) ?? 0) + count);
  return {
    seeds: seeds.length,
    articles: merged.length,
    duplicates: sum(merged.map(({duplicates}) => duplicates.length)),
    versions: sum(merged.map(({versions}) => versions.length)),
    refused: seeds.filter(({outcome}) => outcome === "refused").length,
    warnings: remarks.get("warning") ?? 0,
    notes: remarks.get("note") ?? 0,
    dropped: remarks.get("dropped") ?? 0,
    undated: merged.filter(({shown}) => shown.day === null).length,
    ignored,
  };
}
