import type {Language} from "../src/model/language.js";
import type {Card, Site} from "../src/model/view.js";

const englishMonths = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
];

/** A year, month or day (`2024`, `2024-06`, `2024-06-20`) in words: `2024年6月20日`, `20 June 2024`. */
export function dateText(language: Language, date: string): string {
  const [year = "", month, day] = date.slice(0, 10).split("-");
  return language === "en" ? englishDate(year, month, day) : chineseDate(year, month, day);
}

function chineseDate(year: string, month?: string, day?: string): string {
  return [`${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`].filter(Boolean).join("");
}

function englishDate(year: string, month?: string, day?: string): string {
  return [day && String(Number(day)), month && englishMonths[Number(month) - 1], year].filter(Boolean).join(" ");
}

/** The month alone, as a table's head shows it: `6月`, `Jun`. */
export function monthName(site: Pick<Site, "language">, month: number): string {
  return site.language === "en" ? (englishMonths[month - 1] ?? "").slice(0, 3) : `${month}月`;
}

/** Date and time of an instant as UTC writes it: `2024-06-20 15:53`; `null` when it is known to the day at most. */
export function utcText(published: string | null): string | null {
  return published?.includes("T") ? published.slice(0, 16).replace("T", " ") : null;
}

/** The same beside a day that is shown already: `15:53`, with its own day where UTC has another. */
export function utcTextBeside(published: string | null, shown: string | null): string | null {
  const text = utcText(published);
  return text !== null && text.slice(0, 10) === shown ? text.slice(11) : text;
}

/** The day an article is shown under, or its month or year when no more is known; `null` when undated. */
export function shownDate({published, day, precision}: Pick<Card, "published" | "day" | "precision">): string | null {
  return precision === "year" || precision === "month" ? published : (day ?? published?.slice(0, 10) ?? null);
}
