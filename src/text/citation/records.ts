import {dateParts, isHan, type Cited} from "./cited.js";

/** A format that reference managers read; several records follow one another in one file. */
export type RecordFormat = {readonly name: string; readonly ending: string; readonly type: string; readonly write: (all: readonly Cited[]) => string};

export const recordFormats = {
  bibtex: {name: "BibTeX", ending: "bib", type: "application/x-bibtex", write: (all) => all.map(bibtex).join("\n")},
  ris: {name: "RIS", ending: "ris", type: "application/x-research-info-systems", write: (all) => all.map(ris).join("\r\n")},
  csl: {name: "CSL-JSON", ending: "csl.json", type: "application/vnd.citationstyles.csl+json", write: (all) => `${JSON.stringify(all.map(cslItem), null, 2)}\n`},
} as const satisfies Record<string, RecordFormat>;

export type RecordFormatName = keyof typeof recordFormats;

/**
 * BibTeX, with the fields that biblatex and reference managers add (`url`, `urldate`, `langid`). Text is UTF-8; what TeX
 * would take for its own is escaped, but for addresses, which styles set as they stand.
 */
function bibtex({id, title, authors, outlet, date, url, lang, abstract, keywords, archive, accessed}: Cited): string {
  const [year, month, day] = date === null ? [] : dateParts(date);
  const fields: readonly (readonly [string, string | null])[] = [
    ["author", authors.length === 0 ? null : braced(authors.map(bibtexName).join(" and "))],
    ["title", braced(texText(title))],
    ["journal", outlet.name === "" ? null : braced(texText(outlet.name))],
    ["year", year === undefined ? null : braced(String(year))],
    ["month", month === undefined ? null : (monthMacros[month - 1] ?? null)],
    ["day", day === undefined ? null : braced(String(day))],
    ["url", url === null ? null : braced(url.replaceAll("{", "%7B").replaceAll("}", "%7D").replaceAll("\\", "%5C"))],
    ["urldate", accessed === null ? null : braced(accessed)],
    ["langid", braced(lang)],
    ["abstract", abstract === "" ? null : braced(texText(abstract))],
    ["keywords", keywords.length === 0 ? null : braced(texText(keywords.join(", ")))],
    ["note", braced(texText(archive))],
  ];
  const lines = fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = ${value ?? ""},\n`);
  return `@article{${outlet.id}${year ?? ""}${id},\n${lines.join("")}}\n`;
}

const monthMacros = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function braced(text: string): string {
  return `{${text}}`;
}

/** Braces keep a name whole that BibTeX would take apart wrongly: at a comma, at `and`, or Chinese ones with a space. */
function bibtexName(name: string): string {
  const text = texText(name);
  return isHan(name) || /,|\band\b/i.test(name) ? braced(text) : text;
}

const texSigns: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}",
  "{": "\\{", "}": "\\}", "#": "\\#", "$": "\\$", "%": "\\%", "&": "\\&", "_": "\\_",
};

/** Two hyphens or two quotes that stand together would be set as one sign: braces keep them apart. */
function texText(text: string): string {
  return text.replace(/[\\~^{}#$%&_]/g, (sign) => texSigns[sign] ?? sign).replace(/([-'`])(?=\1)/g, "$1{}");
}

/** RIS, as Reference Manager and its heirs read it: type `NEWS` or `ENCYC`, lines that end in CR LF, dates as `YYYY/MM/DD/`. */
function ris({id, kind, title, authors, outlet, date, url, lang, abstract, keywords, archive, accessed}: Cited): string {
  const lines: readonly (readonly [string, string | null])[] = [
    ["TY", kind === "news" ? "NEWS" : "ENCYC"],
    ...authors.map((name) => ["AU", name] as const),
    ["TI", title],
    ["T2", outlet.name === "" ? null : outlet.name],
    ["PY", date === null ? null : date.slice(0, 4)],
    ["DA", date === null ? null : risDate(date)],
    ["UR", url],
    ["Y2", accessed === null ? null : risDate(accessed)],
    ["LA", lang],
    ["AB", abstract === "" ? null : abstract],
    ...keywords.map((word) => ["KW", word] as const),
    ["DP", archive],
    ["AN", id],
    ["ER", ""],
  ];
  return lines.filter(([, value]) => value !== null).map(([tag, value]) => `${tag}  - ${value ?? ""}\r\n`).join("");
}

function risDate(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}/${month}/${day}/`;
}

/** An item of CSL-JSON 1.0 (citation-style-language/schema). */
export type CslItem = Readonly<Record<string, unknown>> & {readonly id: string; readonly type: "article-newspaper" | "entry-encyclopedia"; readonly title: string};

/** The item that citation processors take. */
export function cslItem({id, kind, title, authors, outlet, date, url, lang, abstract, keywords, archive, accessed}: Cited): CslItem {
  return {
    id,
    type: kind === "news" ? "article-newspaper" : "entry-encyclopedia",
    title,
    ...(authors.length > 0 && {author: authors.map((literal) => ({literal}))}),
    ...(outlet.name !== "" && {"container-title": outlet.name}),
    ...(date !== null && {issued: {"date-parts": [dateParts(date)]}}),
    ...(url !== null && {URL: url}),
    ...(accessed !== null && {accessed: {"date-parts": [dateParts(accessed)]}}),
    language: lang,
    ...(abstract !== "" && {abstract}),
    ...(keywords.length > 0 && {keyword: keywords.join(", ")}),
    source: archive,
  };
}
