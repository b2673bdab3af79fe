import type {ReadSeed} from "../model/archive.js";
import type {Article} from "../model/article.js";
import type {Outcome, Report, SeedReport} from "../model/report.js";
import type {Merged} from "./same-key.js";

type Place = {readonly path: string; readonly entry: number};

const placeOf = ({path, entry}: Place): string => `${path}\n${entry}`;

/** What became of every seed, in path order, and the sums. */
export function reportOf(seeds: readonly ReadSeed[], merged: readonly Merged[], ignored: number): Report {
  const fates = new Map<string, Outcome>();
  for (const {versions, duplicates} of merged) {
    for (const {record} of versions) fates.set(placeOf(record.seed), "version");
    for (const {record} of duplicates) fates.set(placeOf(record.seed), "duplicate");
  }
  const reports = seeds.map((seed) => reportSeed(seed, fates));
  return {seeds: reports, totals: totalsOf(reports, merged, ignored)};
}

function reportSeed({path, format, because, articles, messages, dropped}: ReadSeed, fates: ReadonlyMap<string, Outcome>): SeedReport {
  const ids = [...new Set(articles.map(({record}) => record.id))];
  return {path, outcome: outcomeOf(articles, fates), articles: ids, format, because, messages, dropped};
}

function outcomeOf(articles: readonly Article[], fates: ReadonlyMap<string, Outcome>): Outcome {
  if (articles.length === 0) return "refused";
  const fate = articles.map(({record}) => fates.get(placeOf(record.seed)) ?? "article");
  if (fate.includes("article")) return articles.length > 1 ? "articles" : "article";
  return fate.includes("version") ? "version" : "duplicate";
}

function totalsOf(seeds: readonly SeedReport[], merged: readonly Merged[], ignored: number): Report["totals"] {
  const messages = seeds.flatMap((seed) => seed.messages);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return {
    seeds: seeds.length,
    articles: merged.length,
    duplicates: sum(merged.map(({duplicates}) => duplicates.length)),
    versions: sum(merged.map(({versions}) => versions.length)),
    refused: seeds.filter(({outcome}) => outcome === "refused").length,
    warnings: messages.filter(({severity}) => severity === "warning").length,
    notes: messages.filter(({severity}) => severity === "note").length,
    dropped: sum(seeds.map(({dropped}) => dropped.length)),
    undated: merged.filter(({shown}) => shown.record.day === null).length,
    ignored,
  };
}
