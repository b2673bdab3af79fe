import type {DateSource} from "../src/model/format.js";
import type {Site} from "../src/model/view.js";
import {dateSources, words} from "./words.js";

export type Word = keyof typeof words;

type Spoken = Pick<Site, "language">;

/** A word of the interface in the site's language, with `{name}` replaced by its value. */
export function label(site: Spoken, word: Word, values?: Readonly<Record<string, string>>): string {
  const text = words[word][site.language];
  return values ? filled(text, values) : text;
}

/** Texts with blanks, cut at them: every other part is the name of a blank. A page has dozens of few. */
const cut = new Map<string, readonly string[]>();

function filled(text: string, values: Readonly<Record<string, string>>): string {
  const parts = cut.get(text) ?? text.split(/\{(\w+)\}/);
  cut.set(text, parts);
  return parts.map((part, nth) => (nth % 2 === 0 ? part : (values[part] ?? `{${part}}`))).join("");
}

/** `3,120 篇文章`; `1 article`. */
export function counted(site: Spoken, word: "article-count" | "file-count" | "outlet-count", count: number): string {
  return label(site, count === 1 ? `${word}-one` : word, {count: numberText(count)});
}

/** Where a date stood, in words. */
export function dateSourceText(site: Spoken, source: DateSource): string {
  return dateSources[source][site.language];
}

/** Digits in groups of three: `12,345`. */
export function numberText(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3}){1,6}$)/g, ",");
}

/** A text as it is written: control and direction characters, which would hide or turn what it says, as escapes such as `\u202e`. */
export function asWritten(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A text, or the beginning of one that is longer than `most` UTF-16 units, never cut within a pair of surrogates. */
export function beginningOf(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** A text without control and direction characters, which could reorder a window's title. */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]+/gu, " ").trim();
}

/** An address as people write it: Han characters as such. */
export function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
