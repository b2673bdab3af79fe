import type {Holding} from "../model/article.js";
import type {Shelves} from "../model/shelves.js";
import {articleRow, csvRow} from "../text/article-csv.js";

/** `data/articles.csv`: a row for each article, for a spreadsheet. */
export function articleRows(articles: readonly Holding[], shelves: Shelves): string {
  return articles.map(({shelf}) => articleRow(shelves.facts(shelf))).join("");
}

/** `data/pairs.csv`: a row for each pair of each article, with its score and evidence. */
export function pairRows(articles: readonly Holding[], shelves: Shelves): string {
  return articles.filter(({pairs}) => pairs.length > 0).flatMap(({shelf}) => {
    const {id, day, outlet, pairs} = shelves.facts(shelf);
    return pairs.map(({code, main, score, evidence}) => csvRow([code, id, day, outlet.id, main ? "main" : "other", score, evidence.join("; ")]));
  }).join("");
}
