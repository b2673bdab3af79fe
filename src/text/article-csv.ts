import type {ArticleFacts} from "../model/article.js";

type Cell = string | number | null;

const columns: Readonly<Record<string, (facts: ArticleFacts) => Cell>> = {
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

/** The names of the columns of a table of articles. */
export const articleColumns: readonly string[] = Object.keys(columns);

/** The line of an article. */
export function articleRow(facts: ArticleFacts): string {
  return csvRow(Object.values(columns).map((cellOf) => cellOf(facts)));
}

/** A line of CSV (RFC 4180). */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

function cell(value: Cell): string {
  const text = value === null ? "" : String(value);
  // a spreadsheet runs what begins like this
  const safe = /^[=+\-@\t\r]/.test(text) && typeof value === "string" ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
