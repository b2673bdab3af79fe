import type {Archive} from "../model/archive.js";
import {reportPath} from "../model/report.js";
import {articlesCsv, pairsCsv} from "./csv.js";
import {articlesJsonl} from "./jsonl.js";
import {articleSchema} from "./schema.js";

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every file of `data/`, by path below the output folder. */
export function dataFiles(archive: Archive): Readonly<Record<string, string>> {
  return {
    "data/articles.jsonl": articlesJsonl(archive),
    "data/articles.csv": articlesCsv(archive),
    "data/pairs.csv": pairsCsv(archive),
    [reportPath]: json(archive.report),
    "data/article.schema.json": json(articleSchema),
  };
}
