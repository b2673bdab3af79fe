import type {Archive} from "../model/archive.js";
import type {ArticleFacts} from "../model/article.js";

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

/** `data/articles.csv`: a row for each article, for a spreadsheet. */
export function* articlesCsv({articles, shelves}: Held): Iterable<string> {
  yield byteOrderMark + row(Object.keys(articleColumns));
  for (const {shelf} of articles) {
    const facts = shelves.facts(shelf);
    yield row(Object.values(articleColumns).map((cellOf) => cellOf(facts)));
  }
}

/** `data/pairs.csv`: a row for each pair of each article, with its score and evidence. */
export function* pairsCsv({articles, shelves}: Held): Iterable<string> {
  yield byteOrderMark + row(["pair", "article", "day", "outlet", "rank", "score", "evidence"]);
  for (const article of articles) {
    if (article.pairs.length === 0) continue;
    const {id, day, outlet, pairs} = shelves.facts(article.shelf);
    for (const {code, main, score, evidence} of pairs) yield row([code, id, day, outlet.id, main ? "main" : "other", score, evidence.join("; ")]);
  }
}

type Held = Pick<Archive, "articles" | "shelves">;

/** By which spreadsheets know UTF-8. */
const byteOrderMark = "\uFEFF";

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
