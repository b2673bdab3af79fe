import {runsOf} from "../archive/runs.js";
import {stampOf} from "../archive/stamps.js";
import type {Archive} from "../model/archive.js";
import type {Holding} from "../model/article.js";
import type {PlannedFile, PlannedPart} from "../model/planned-file.js";
import {articleRows, articlesHead, pairRows, pairsHead} from "./csv.js";
import {jsonLines} from "./jsonl.js";
import {reportFile} from "./report.js";
import {articleSchema} from "./schema.js";

/** Every file of `data/`. */
export function dataFiles(archive: Archive): readonly PlannedFile[] {
  const runs = runsOf(archive.articles, ({id}) => id).map((articles) => ({articles, shows: articles.map(stampOf).join("\n")}));
  const ofRuns = (textOf: (articles: readonly Holding[]) => string): readonly PlannedPart[] =>
    runs.map(({articles, shows}) => ({shows, text: () => textOf(articles)}));
  const {shelves} = archive;
  return [
    {path: "data/articles.jsonl", parts: ofRuns((articles) => jsonLines(articles, shelves))},
    {path: "data/articles.csv", parts: [always(articlesHead), ...ofRuns((articles) => articleRows(articles, shelves))]},
    {path: "data/pairs.csv", parts: [always(pairsHead), ...ofRuns((articles) => pairRows(articles, shelves))]},
    reportFile(archive),
    {path: "data/article.schema.json", parts: [always(`${JSON.stringify(articleSchema, null, 2)}\n`)]},
  ];
}

function always(text: string): PlannedPart {
  return {shows: text, text: () => text};
}
