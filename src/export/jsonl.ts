import {tiesOf} from "../archive/records.js";
import type {Holding} from "../model/article.js";
import type {Shelves} from "../model/shelves.js";

/** Lines of `data/articles.jsonl`: one record each. */
export function jsonLines(articles: readonly Holding[], shelves: Shelves): string {
  return articles.map((article) => `${line(article, shelves)}\n`).join("");
}

/** What stands on the shelf is JSON already: to read it, and write it again, would take ten times as long. */
function line(article: Holding, shelves: Shelves): string {
  const {facts, text} = shelves.json(article.shelf);
  const ties = JSON.stringify(tiesOf(article));
  return `${facts.slice(0, -1)},${ties.slice(1, -1)},"text":${text}}`;
}
