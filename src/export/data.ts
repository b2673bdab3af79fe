import {stampOf} from "../archive/stamps.js";
import type {Archive} from "../model/archive.js";
import type {PlannedFile} from "../model/planned-file.js";
import {reportPath} from "../model/report.js";
import {hashOf} from "../store/hash.js";
import {articlesCsv, pairsCsv} from "./csv.js";
import {articlesJsonl} from "./jsonl.js";
import {reportJson} from "./report.js";
import {articleSchema} from "./schema.js";

/** Every file of `data/`. */
export function dataFiles(archive: Archive): readonly PlannedFile[] {
  const articles = hashOf(archive.articles.map(stampOf).join("\n"));
  const {seeds, totals} = archive.report;
  const report = JSON.stringify([totals, seeds.map(({path, outcome, articles: ids, remarks}) => [path, outcome, ids, remarks.shelf])]);
  return [
    {path: "data/articles.jsonl", shows: articles, pieces: () => articlesJsonl(archive)},
    {path: "data/articles.csv", shows: articles, pieces: () => articlesCsv(archive)},
    {path: "data/pairs.csv", shows: articles, pieces: () => pairsCsv(archive)},
    {path: reportPath, shows: report, pieces: () => reportJson(archive)},
    {path: "data/article.schema.json", shows: "", pieces: () => [`${JSON.stringify(articleSchema, null, 2)}\n`]},
  ];
}
