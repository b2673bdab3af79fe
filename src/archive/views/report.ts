import type {Archive} from "../../model/archive.js";
import type {Holding} from "../../model/article.js";
import {permalinks} from "../../model/permalinks.js";
import {longestInRow, mostInRow, type Outcome, type Remark, type SeedFate} from "../../model/report.js";
import {rules} from "../../model/rules.js";
import type {Shelves} from "../../model/shelves.js";
import type {PageGroup, PlannedPage} from "../../model/planned-page.js";
import type {ArticleTitle, Crumb, ReportScope, ReportView, ReportWay} from "../../model/view.js";
import {home} from "./ways.js";
import {htmlBytes} from "../../text/html-bytes.js";
import {byCodeUnit} from "../../text/order.js";
import {seedReportOf} from "../records.js";
import {runsOf} from "../runs.js";
import {digestOf, stampOf} from "../stamps.js";

const outcomes: readonly Outcome[] = ["article", "articles", "duplicate", "version", "refused"];
const weights: readonly Remark["severity"][] = ["error", "warning", "note", "dropped"];

type Part = {readonly scope: ReportScope; readonly path: string; readonly seeds: readonly SeedFate[]};

/** What stands on the first page alone. */
type First = Pick<ReportView, "outcomes" | "rules" | "totals">;
const none: First = {outcomes: [], rules: [], totals: null};

/** A seed's row: its articles, as far as it lists them, what it hangs on in one text without line ends, and how many rows of ordinary seeds it takes. */
type Row = {readonly listed: readonly Listed[]; readonly stamp: string; size(): number};
type Rows = ReadonlyMap<SeedFate, Row>;
type Listed = Pick<Holding, "id" | "title" | "script">;

/** Bytes of HTML in a row of an ordinary seed, and those around what it lists, packed as they will be. */
const [usualRow, aroundRow, aroundTitle] = [240, 30, 25];

/** The report as a whole, and the part of each outcome and each rule; a page shows up to 200 seeds, fewer where rows are long. */
export function reportGroups({report: {seeds, totals}, articles, shelves}: Archive): PageGroup[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const rows: Rows = new Map(seeds.map((seed) => [seed, rowOf(seed, byId)]));
  const [byOutcome, byRule] = [outcomeParts(seeds), ruleParts(seeds)];
  const first: First = {outcomes: byOutcome.map(wayOf), rules: byRule.map(wayOf), totals};
  const all: Part = {scope: {type: "all"}, path: permalinks.report, seeds};
  return [partGroup(all, first, rows, shelves), ...[...byOutcome, ...byRule].map((part) => partGroup(part, none, rows, shelves))];
}

function outcomeParts(seeds: readonly SeedFate[]): Part[] {
  return outcomes
    .map((outcome) => ({
      scope: {type: "outcome", outcome} as const,
      path: permalinks.reportOf(outcome),
      seeds: seeds.filter((seed) => seed.outcome === outcome),
    }))
    .filter((part) => part.seeds.length > 0);
}

function ruleParts(seeds: readonly SeedFate[]): Part[] {
  const found = new Map<string, {weight: number; seeds: Set<SeedFate>}>();
  const add = (rule: string, weight: number, seed: SeedFate): void => {
    const known = found.get(rule) ?? {weight, seeds: new Set()};
    found.set(rule, {weight: Math.min(weight, known.weight), seeds: known.seeds.add(seed)});
  };
  for (const seed of seeds) {
    for (const {rule, severity} of seed.remarks.rules) add(rule, weights.indexOf(severity), seed);
  }
  return [...found]
    .sort(([a, one], [b, two]) => one.weight - two.weight || two.seeds.size - one.seeds.size || byCodeUnit(a, b))
    .map(([rule, part]) => ({
      scope: {type: "rule", rule, means: new Map(Object.entries(rules)).get(rule as keyof typeof rules) ?? "", severity: weights[part.weight] ?? "note"},
      path: permalinks.reportOf(rule),
      seeds: [...part.seeds],
    }));
}

function wayOf({scope, path, seeds}: Part): ReportWay {
  return {scope, path, count: seeds.length};
}

const reportCrumb: Crumb = {path: permalinks.report, label: {type: "report"}};

function partGroup(part: Part, first: First, rows: Rows, shelves: Shelves): PageGroup {
  const stamps = part.seeds.map((seed) => rows.get(seed)?.stamp ?? "");
  return {
    name: part.path,
    shows: digestOf([JSON.stringify([part.scope, first]), ...stamps].join("\n")),
    pages: () => pagesOf(part, first, rows, shelves),
  };
}

function pagesOf({scope, path, seeds}: Part, first: First, rows: Rows, shelves: Shelves): readonly PlannedPage[] {
  return runsOf(seeds, (seed) => seed.path, (seed) => rows.get(seed)?.size() ?? 1).map((run, index, runs) => {
    const shown = {
      kind: "report",
      scope,
      ...(index === 0 ? first : none),
      path: permalinks.paged(path, index + 1),
      first: path,
      page: index + 1,
      pages: runs.length,
      crumbs: scope.type === "all" ? [home] : [home, reportCrumb],
      total: index === 0 ? seeds.length : null,
    } as const;
    const titles = (): ReportView["titles"] => Object.fromEntries(run.flatMap((seed) => (rows.get(seed)?.listed ?? []).map((article) => [article.id, titleOf(article)])));
    return {
      kind: "report",
      path: shown.path,
      shows: [JSON.stringify(shown), ...run.map((seed) => rows.get(seed)?.stamp ?? "")].join("\n"),
      view: () => ({...shown, titles: titles(), seeds: run.map((seed) => seedReportOf(seed, shelves))}),
    };
  });
}

/** A seed stands in a part for its outcome and for each rule that speaks of it; its row is the same in all. Of an article that another stands for it shows that one's title. */
function rowOf(seed: SeedFate, byId: ReadonlyMap<string, Holding>): Row {
  const listed = seed.articles.slice(0, mostInRow).map((id) => byId.get(id) ?? {id, title: id, script: null, shelf: ""});
  let size: number | undefined;
  return {
    listed,
    stamp: `${listed.map(({shelf}) => stampOf(shelf)).join(" ")} ${seed.stamp}`,
    // asked for by each part that changed
    size: () => (size ??= sizeOf(seed, listed)),
  };
}

function titleOf({title, script}: Listed): ArticleTitle {
  return {title, ...(script !== null && {lang: `zh-${script}`})};
}

function sizeOf({path, remarks}: SeedFate, listed: readonly Listed[]): number {
  const own = listed.map(({title}) => aroundTitle + htmlBytes(title.slice(0, longestInRow.title)));
  const bytes = own.reduce((sum, title) => sum + title, aroundRow + htmlBytes(path.slice(0, longestInRow.path)) + remarks.bytes);
  return Math.max(1, bytes / usualRow);
}
