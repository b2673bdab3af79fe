import type {Archive} from "../model/archive.js";

/** `data/articles.jsonl`: one record a line, in the order of the archive. */
export function articlesJsonl({articles}: Archive): string {
  return articles.map(({record}) => `${JSON.stringify(record)}\n`).join("");
}
