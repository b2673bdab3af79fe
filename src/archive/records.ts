import type {ArticleFacts, Holding, Ties} from "../model/article.js";
import type {SeedFate, SeedReport} from "../model/report.js";
import type {Shelves} from "../model/shelves.js";

/** What an article is to the others. */
export function tiesOf({related, copies, versions, duplicates}: Holding): Ties {
  return {related, copies, versions, duplicates};
}

/** Everything about an article but its text. */
export function recordOf(article: Holding, shelves: Shelves): ArticleFacts & Ties {
  return {...shelves.facts(article.shelf), ...tiesOf(article)};
}

/** Everything about a seed. */
export function seedReportOf({path, outcome, articles, format, remarks}: SeedFate, shelves: Shelves): SeedReport {
  return {path, outcome, articles, format, ...shelves.findings(remarks.shelf)};
}
