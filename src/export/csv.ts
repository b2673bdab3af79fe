import type {Archive} from "../model/archive.js";
import type {ArticleRecord} from "../model/article.js";

type Cell = string | number | null;

const articleColumns: Readonly<Record<string, (record: ArticleRecord) => Cell>> = {
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
export function articlesCsv({articles}: Archive): string {
  const names = Object.keys(articleColumns);
  return csv([names, ...articles.map(({record}) => names.map((name) => articleColumns[name]?.(record) ?? null))]);
}

/** `data/pairs.csv`: a row for each pair of each article, with its score and evidence. */
export function pairsCsv({articles}: Archive): string {
  const rows = articles.flatMap(({record: {id, day, outlet, pairs}}) =>
    pairs.map(({code, main, score, evidence}) => [code, id, day, outlet.id, main ? "main" : "other", score, evidence.join("; ")]),
  );
  return csv([["pair", "article", "day", "outlet", "rank", "score", "evidence"], ...rows]);
}

/** RFC 4180, with a byte order mark, by which spreadsheets know UTF-8. */
function csv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

function cell(value: Cell): string {
  const text = value === null ? "" : String(value);
  // a spreadsheet runs what begins like this
  const safe = /^[=+\-@\t\r]/.test(text) && typeof value === "string" ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
