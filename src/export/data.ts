import {runsOf} from "../archive/runs.js";
import type {Archive} from "../model/archive.js";
import type {Holding} from "../model/article.js";
import {always, type PlannedFile, type PlannedPart} from "../model/planned-file.js";
import {tables, type Table} from "../model/dictionary.js";
import {csvRow} from "../text/article-csv.js";
import {pairsByMonth, termsByMonth} from "./counts.js";
import {articleRows, pairRows} from "./csv.js";
import {jsonLines} from "./jsonl.js";
import {reportFile} from "./report.js";
import {articleSchema} from "./schema.js";

/** Every file of `data/`, but for the description of all of them. */
export function dataFiles(archive: Archive): readonly PlannedFile[] {
  const runs = runsOf(archive.articles, ({id}) => id).map((articles) => ({articles, shows: articles.map(({stamp}) => stamp).join("\n")}));
  const ofRuns = (textOf: (articles: readonly Holding[]) => string): readonly PlannedPart[] =>
    runs.map(({articles, shows}) => ({shows, text: () => textOf(articles)}));
  const {shelves} = archive;
  return [
    {path: "data/articles.jsonl", parts: ofRuns((articles) => jsonLines(articles, shelves))},
    tableFile(tables.articles, ofRuns((articles) => articleRows(articles, shelves))),
    tableFile(tables.pairs, ofRuns((articles) => pairRows(articles, shelves))),
    tableFile(tables["pairs-by-month"], pairsByMonth(archive)),
    tableFile(tables["terms-by-month"], termsByMonth(archive)),
    reportFile(archive),
    {path: "data/article.schema.json", parts: [always(`${JSON.stringify(articleSchema, null, 2)}\n`)]},
  ];
}

function tableFile({path, fields}: Table, rows: readonly PlannedPart[]): PlannedFile {
  return {path, parts: [always(csvRow(fields.map(({name}) => name))), ...rows]};
}
