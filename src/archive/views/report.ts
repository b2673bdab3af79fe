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

type Part = {readonly scope: ReportScope; readonly path: string; readonly rows: readonly Row[]};

/** What stands on the first page alone. */
type First = Pick<ReportView, "outcomes" | "rules" | "totals">;
const none: First = {outcomes: [], rules: [], totals: null};

type Listed = Pick<Holding, "id" | "title" | "script">;

/** Bytes of HTML in a row of an ordinary seed, and those around what it lists, packed as they will be. */
const [usualRow, aroundRow, aroundTitle] = [240, 30, 25];

/** A seed's row. A seed stands in a part for its outcome and for each rule that speaks of it; its row is the same in all. */
class Row {
  /** What it hangs on, in one text without line ends. */
  readonly stamp: string;
  private rows: number | undefined;

  constructor(readonly seed: SeedFate, private readonly byId: ReadonlyMap<string, Holding>) {
    let shelves = "";
    for (const id of this.ids()) shelves += `${stampOf(byId.get(id)?.shelf ?? "")} `;
    this.stamp = shelves + seed.stamp;
  }

  /** Its articles, as far as it lists them. Of an article that another stands for it shows that one's title. */
  listed(): readonly Listed[] {
    return this.ids().map((id) => this.byId.get(id) ?? {id, title: id, script: null});
  }

  /** How many rows of ordinary seeds it takes; asked for by each part that changed. */
  size(): number {
    return (this.rows ??= sizeOf(this.seed, this.listed()));
  }

  private ids(): readonly string[] {
    const {articles} = this.seed;
    return articles.length > mostInRow ? articles.slice(0, mostInRow) : articles;
  }
}

/** The report as a whole, and the part of each outcome and each rule; a page shows up to 200 seeds, fewer where rows are long. */
export function reportGroups({report: {seeds, totals}, articles, shelves}: Archive): PageGroup[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const rows = seeds.map((seed) => new Row(seed, byId));
  const [byOutcome, byRule] = [outcomeParts(rows), ruleParts(rows)];
  const first: First = {outcomes: byOutcome.map(wayOf), rules: byRule.map(wayOf), totals};
  const all: Part = {scope: {type: "all"}, path: permalinks.report, rows};
  return [partGroup(all, first, shelves), ...[...byOutcome, ...byRule].map((part) => partGroup(part, none, shelves))];
}

function outcomeParts(rows: readonly Row[]): Part[] {
  return outcomes
    .map((outcome) => ({
      scope: {type: "outcome", outcome} as const,
      path: permalinks.reportOf(outcome),
      rows: rows.filter(({seed}) => seed.outcome === outcome),
    }))
    .filter((part) => part.rows.length > 0);
}

function ruleParts(rows: readonly Row[]): Part[] {
  const found = new Map<string, {weight: number; readonly rows: Row[]}>();
  const add = (rule: string, weight: number, row: Row): void => {
    const known = found.get(rule) ?? {weight, rows: []};
    found.set(rule, known);
    known.weight = Math.min(weight, known.weight);
    // it may speak of a seed more than once
    if (known.rows.at(-1) !== row) known.rows.push(row);
  };
  for (const row of rows) {
    for (const {rule, severity} of row.seed.remarks.rules) add(rule, weights.indexOf(severity), row);
  }
  return [...found]
    .sort(([a, one], [b, two]) => one.weight - two.weight || two.rows.length - one.rows.length || byCodeUnit(a, b))
    .map(([rule, part]) => ({
      scope: {type: "rule", rule, means: new Map(Object.entries(rules)).get(rule as keyof typeof rules) ?? "", severity: weights[part.weight] ?? "note"},
      path: permalinks.reportOf(rule),
      rows: part.rows,
    }));
}

function wayOf({scope, path, rows}: Part): ReportWay {
  return {scope, path, count: rows.length};
}

const reportCrumb: Crumb = {path: permalinks.report, label: {type: "report"}};

function partGroup(part: Part, first: First, shelves: Shelves): PageGroup {
  return {
    name: part.path,
    shows: digestOf(showsOf([part.scope, first], part.rows)),
    pages: () => pagesOf(part, first, shelves),
  };
}

function showsOf(shown: object, rows: readonly Row[]): string {
  let shows = JSON.stringify(shown);
  for (const {stamp} of rows) shows += `\n${stamp}`;
  return shows;
}

function pagesOf({scope, path, rows}: Part, first: First, shelves: Shelves): readonly PlannedPage[] {
  return runsOf(rows, ({seed}) => seed.path, (row) => row.size()).map((run, index, runs) => {
    const shown = {
      kind: "report",
      scope,
      ...(index === 0 ? first : none),
      path: permalinks.paged(path, index + 1),
      first: path,
      page: index + 1,
      pages: runs.length,
      crumbs: scope.type === "all" ? [home] : [home, reportCrumb],
      total: index === 0 ? rows.length : null,
    } as const;
    const titles = (): ReportView["titles"] => Object.fromEntries(run.flatMap((row) => row.listed().map((article) => [article.id, titleOf(article)])));
    return {
      kind: "report",
      path: shown.path,
      shows: showsOf(shown, run),
      view: () => ({...shown, titles: titles(), seeds: run.map(({seed}) => seedReportOf(seed, shelves))}),
    };
  });
}

function titleOf({title, script}: Listed): ArticleTitle {
  return {title, ...(script !== null && {lang: `zh-${script}`})};
}

function sizeOf({path, remarks}: SeedFate, listed: readonly Listed[]): number {
  const own = listed.map(({title}) => aroundTitle + htmlBytes(title.slice(0, longestInRow.title)));
  const bytes = own.reduce((sum, title) => sum + title, aroundRow + htmlBytes(path.slice(0, longestInRow.path)) + remarks.bytes);
  return Math.max(1, bytes / usualRow);
}
