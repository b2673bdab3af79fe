import type {ArticleFacts, Holding} from "../model/article.js";
import type {Shelves} from "../model/shelves.js";

type Cell = string | number | null;

const articleColumns: Readonly<Record<string, (facts: ArticleFacts) => Cell>> = {
  id: ({id}) => id,
  published: ({published}) => published,
  precision: ({publishedPrecision}) => publishedPrecision,
  day: ({day}) => day,
  title: ({title}) => title,
  outlet: ({outlet}) => outlet.id,
  outletName: ({outlet}) => outlet.name,
  authors: ({authors}) => authors.join("; "),
  language: ({language}) => language,
  script: ({script}) => script,
  mainPair: ({pairs}) => pairs.find(({main}) => main)?.code ?? null,
  pairs: ({pairs}) => pairs.map(({code}) => code).join(" "),
  countries: ({countries}) => countries.map(({code}) => code).join(" "),
  tags: ({tags}) => tags.join("; "),
  characters: ({characters}) => characters,
  sourceUrl: ({sourceUrl}) => sourceUrl,
  format: ({format}) => format,
  seed: ({seed}) => seed.path,
  lead: ({lead}) => lead,
};

/** By which spreadsheets know UTF-8. */
const byteOrderMark = "\uFEFF";

/** `data/articles.csv`: the names of its columns. */
export const articlesHead = byteOrderMark + row(Object.keys(articleColumns));

/** `data/articles.csv`: a row for each article, for a spreadsheet. */
export function articleRows(articles: readonly Holding[], shelves: Shelves): string {
  const rowOf = (facts: ArticleFacts): string => row(Object.values(articleColumns).map((cellOf) => cellOf(facts)));
  return articles.map(({shelf}) => rowOf(shelves.facts(shelf))).join("");
}

/** `data/pairs.csv`: the names of its columns. */
export const pairsHead = byteOrderMark + row(["pair", "article", "day", "outlet", "rank", "score", "evidence"]);

/** `data/pairs.csv`: a row for each pair of each article, with its score and evidence. */
export function pairRows(articles: readonly Holding[], shelves: Shelves): string {
  return articles.filter(({pairs}) => pairs.length > 0).flatMap(({shelf}) => {
    const {id, day, outlet, pairs} = shelves.facts(shelf);
    return pairs.map(({code, main, score, evidence}) => row([code, id, day, outlet.id, main ? "main" : "other", score, evidence.join("; ")]));
  }).join("");
}

/** RFC 4180. */
function row(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

function cell(value: Cell): string {
  const text = value === null ? "" : String(value);
  // a spreadsheet runs what begins like this
  const safe = /^[=+\-@\t\r]/.test(text) && typeof value === "string" ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
