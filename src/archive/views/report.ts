import type {Archive} from "../../model/archive.js";
import type {Severity} from "../../model/message.js";
import {permalinks} from "../../model/permalinks.js";
import type {Outcome, SeedReport} from "../../model/report.js";
import {rules} from "../../model/rules.js";
import type {PlannedPage, ReportScope, ReportView, ReportWay} from "../../model/view.js";
import {home} from "./ways.js";
import {byCodeUnit} from "../../text/order.js";
import {runsOf} from "./paging.js";
import {planned} from "./planned.js";

const outcomes: readonly Outcome[] = ["article", "articles", "duplicate", "version", "refused"];
const weights: readonly (Severity | "dropped")[] = ["error", "warning", "note", "dropped"];

type Part = {readonly scope: ReportScope; readonly path: string; readonly seeds: readonly SeedReport[]};

/** The report as a whole, and the part of each outcome and each rule; a page shows up to 200 seeds. */
export function reportPages({report: {seeds, totals}}: Archive): PlannedPage[] {
  const [byOutcome, byRule] = [outcomeParts(seeds), ruleParts(seeds)];
  const ways = {outcomes: byOutcome.map(wayOf), rules: byRule.map(wayOf)};
  const all: Part = {scope: {type: "all"}, path: permalinks.report, seeds};
  const [front, ...others] = [all, ...byOutcome, ...byRule].flatMap(pagesOf);
  return [...(front ? [{...front, ...ways, totals}] : []), ...others].map(planned);
}

function outcomeParts(seeds: readonly SeedReport[]): Part[] {
  return outcomes
    .map((outcome) => ({
      scope: {type: "outcome", outcome} as const,
      path: permalinks.reportOf(outcome),
      seeds: seeds.filter((seed) => seed.outcome === outcome),
    }))
    .filter((part) => part.seeds.length > 0);
}

function ruleParts(seeds: readonly SeedReport[]): Part[] {
  const found = new Map<string, {weight: number; seeds: Set<SeedReport>}>();
  const add = (rule: string, weight: number, seed: SeedReport): void => {
    const known = found.get(rule) ?? {weight, seeds: new Set()};
    found.set(rule, {weight: Math.min(weight, known.weight), seeds: known.seeds.add(seed)});
  };
  for (const seed of seeds) {
    for (const {rule, severity} of seed.messages) add(rule, weights.indexOf(severity), seed);
    for (const {rule} of seed.dropped) add(rule, weights.indexOf("dropped"), seed);
  }
  return [...found]
    .sort(([a, one], [b, two]) => one.weight - two.weight || two.seeds.size - one.seeds.size || byCodeUnit(a, b))
    .map(([rule, part]) => ({
      scope: {type: "rule", rule, means: new Map(Object.entries(rules)).get(rule as keyof typeof rules) ?? ""},
      path: permalinks.reportOf(rule),
      seeds: [...part.seeds],
    }));
}

function wayOf({scope, path, seeds}: Part): ReportWay {
  return {scope, path, count: seeds.length};
}

function pagesOf({scope, path, seeds}: Part): ReportView[] {
  return runsOf(seeds, (seed) => seed.path).map((run, index, runs) => ({
    kind: "report",
    scope,
    outcomes: [],
    rules: [],
    totals: null,
    path: permalinks.paged(path, index + 1),
    first: path,
    page: index + 1,
    pages: runs.length,
    crumbs: scope.type === "all" ? [home] : [home, {path: permalinks.report, label: {type: "report"}}],
    total: index === 0 ? seeds.length : null,
    seeds: run,
  }));
}
