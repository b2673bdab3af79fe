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

/**
 * What spreadsheets take for the beginning of a formula or a command, in wide and small forms too, behind white space and
 * signs that show nothing: OWASP's "CSV Injection" and ASVS 1.2.10, with `|` and `%` of older programs.
 */
const formula = /^[\s\p{Cf}\0]*[=＝﹦+＋﹢\-－﹣−@＠﹫|｜%％﹪]/u;

/** White space by which a program may tell that a cell begins, and a zero byte. */
const unseen = /^[\t\r\n\0]/;

/** The line of an article. */
export function articleRow(facts: ArticleFacts): string {
  return csvRow(Object.values(columns).map((cellOf) => cellOf(facts)));
}

/** A line of CSV (RFC 4180). */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

function cell(value: Cell): string {
  const text = typeof value === "string" ? asText(value) : String(value ?? "");
  return /[",;\t\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A text before which, if a spreadsheet would run it, stands the mark of a text. Where decimals have commas, a semicolon ends
 * a cell, quoted or not, and so may line ends and tabs.
 */
function asText(text: string): string {
  const guarded = text.split(/([;\t\r\n])/).map((part) => (formula.test(part) ? `'${part}` : part)).join("");
  return unseen.test(guarded) ? `'${guarded}` : guarded;
}
