import {dateParts, ended, isHan, type Cited} from "./cited.js";

const months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
];

/**
 * A citation style, for the one kind of work that an archive of news holds: an article of a newspaper or a news site, read
 * online. Rules are those of the manual that the style is named after; no citation processor is needed for one kind of work.
 */
export type Style = {readonly name: string; readonly cite: (cited: Cited) => string};

/** In the order in which readers of Chinese news ask for them; names are the same in every language. */
export const styles = {
  gbt7714: {name: "GB/T 7714—2015", cite: gbt7714},
  apa: {name: "APA 7", cite: apa},
  chicago: {name: "Chicago 18", cite: chicago},
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;

/**
 * GB/T 7714—2015, numbered references, 8.1 to 8.8: `作者. 题名[N/OL]. 报纸名, 出版日期[引用日期]. 获取和访问路径.` Of more
 * than three authors the first three are named (8.1.2). An encyclopedia that is only read online is a resource of its own kind,
 * `EB/OL` (annex B), as is what no newspaper is known of.
 */
function gbt7714({kind, authors, title, outlet, date, url, accessed}: Cited): string {
  const [named, others] = [authors.slice(0, 3), authors.length > 3];
  const names = [...named, ...(others ? [isHan(named[0] ?? "") ? "等" : "et al"] : [])].join(", ");
  const seen = accessed === null || url === null ? "" : `[${accessed}]`;
  const where = [outlet.name, date ?? ""].filter(Boolean).join(", ") + seen;
  const isNews = kind === "news" && outlet.name !== "";
  return [names && ended(names), `${title}[${isNews ? "N" : "EB"}/OL].`, ended(where), url && `${url}.`].filter(Boolean).join(" ");
}

/**
 * APA, 7th edition, 10.1 (newspaper articles, example 16) and 9.8 (authors): all of up to twenty, else the first nineteen
 * and the last. Names are not turned round, so that two stand without a comma. Without author the title moves to the front
 * (9.12).
 */
function apa({authors, title, outlet, date, url}: Cited): string {
  const when = `(${date === null ? "n.d." : americanDate(date, "year first")}).`;
  const head = authors.length === 0 ? [ended(title), when] : [ended(apaNames(authors)), when, ended(title)];
  return [...head, ended(outlet.name), url].filter(Boolean).join(" ");
}

function apaNames(authors: readonly string[]): string {
  const last = authors.at(-1) ?? "";
  if (authors.length > 20) return `${authors.slice(0, 19).join(", ")}, . . . ${last}`;
  if (authors.length < 3) return authors.join(" & ");
  return `${authors.slice(0, -1).join(", ")}, & ${last}`;
}

/**
 * Chicago, 18th edition, bibliography, 14.87 (news articles) and 13.107 (authors): all of up to six, else the first three.
 * An access date stands where no date of publication is known (13.15).
 */
function chicago({authors, title, outlet, date, url, accessed}: Cited): string {
  const names = chicagoNames(authors);
  const seen = accessed === null || date !== null ? "" : `Accessed ${americanDate(accessed, "year last")}`;
  const when = date === null ? "" : americanDate(date, "year last");
  const where = [outlet.name, when].filter(Boolean).join(", ");
  return [names && ended(names), `“${ended(innerQuotes(title))}”`, ended(where), ended(seen), url && `${url}.`].filter(Boolean).join(" ");
}

function chicagoNames(authors: readonly string[]): string {
  if (authors.length > 6) return `${authors.slice(0, 3).join(", ")}, et al.`;
  if (authors.length < 3) return authors.join(", and ");
  return `${authors.slice(0, -1).join(", ")}, and ${authors.at(-1) ?? ""}`;
}

/** Within quotation marks, those of a title are single. */
function innerQuotes(title: string): string {
  return title.replaceAll("“", "‘").replaceAll("”", "’").replace(/"([^"]*)"/g, "‘$1’");
}

function americanDate(date: string, order: "year first" | "year last"): string {
  const [year = 0, month, day] = dateParts(date);
  const name = month === undefined ? "" : (months[month - 1] ?? "");
  const inYear = day === undefined ? name : `${name} ${day}`;
  if (order === "year first") return inYear === "" ? String(year) : `${year}, ${inYear}`;
  return day === undefined ? [name, year].filter(Boolean).join(" ") : `${inYear}, ${year}`;
}
