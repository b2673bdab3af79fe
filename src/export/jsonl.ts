import {tiesOf} from "../archive/records.js";
import type {Archive} from "../model/archive.js";
import type {Holding} from "../model/article.js";
import type {Shelves} from "../model/shelves.js";

/** `data/articles.jsonl`: one record a line, in the order of the archive. */
export function* articlesJsonl({articles, shelves}: Pick<Archive, "articles" | "shelves">): Iterable<string> {
  for (const article of articles) yield `${line(article, shelves)}\n`;
}

/** What stands on the shelf is JSON already: to read it, and write it again, would take ten times as long. */
function line(article: Holding, shelves: Shelves): string {
  const {facts, text} = shelves.json(article.shelf);
  const ties = JSON.stringify(tiesOf(article));
  return `${facts.slice(0, -1)},${ties.slice(1, -1)},"text":${text}}`;
}
