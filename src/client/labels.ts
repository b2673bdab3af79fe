import {languages, type Language, type Names} from "../model/language.js";

/** The language that the page speaks: the site's, or the one that its reader chose. */
export function pageLanguage(): Language {
  return languages.find((language) => language === document.documentElement.lang) ?? "zh-Hans";
}

/** Says words of a table in the page's language, with `{name}` replaced by its value. */
export function labeller<Word extends string>(words: Readonly<Record<Word, Names>>): (word: Word, values?: Readonly<Record<string, string>>) => string {
  return (word, values = {}) => words[word][pageLanguage()].replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);
}

const englishMonths = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
];

/** A year, month or day (`2024`, `2024-06`, `2024-06-20`) in words: `2024年6月20日`, `20 June 2024`. */
export function dateLabel(date: string): string {
  const [year = "", month, day] = date.split("-");
  const parts =
    pageLanguage() === "en"
      ? [day && String(Number(day)), month && englishMonths[Number(month) - 1], year]
      : [`${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`];
  return parts.filter(Boolean).join(pageLanguage() === "en" ? " " : "");
}

/** The month of a date alone: `6月`, `Jun`. */
export function monthLabel(date: string): string {
  const month = Number(date.slice(5, 7));
  return pageLanguage() === "en" ? (englishMonths[month - 1] ?? "").slice(0, 3) : `${month}月`;
}
