import type {Language, Names} from "../../model/language.js";
import {readDate, writeDate} from "./dates.js";

/** Says a text of the interface in another language; `null` for words that are not the interface's. */
export type Translate = (text: string) => string | null;

type Pattern = {readonly form: RegExp; readonly blanks: readonly string[]; readonly said: string; readonly isOne: boolean};

/** Blanks that hold words or dates; all others hold figures. */
const wordy = new Set(["pair", "term", "host", "title", "time", "source", "name", "reason"]);
const dated = new Set(["date", "first", "last"]);

/** What stands between names that are said in one text: of a list, of facts, of the sides of a pair. */
const joints: readonly Names[] = [
  {"zh-Hans": " · ", "zh-Hant": " · ", "en": " · "},
  {"zh-Hans": "、", "zh-Hant": "、", "en": ", "},
  {"zh-Hans": "—", "zh-Hant": "—", "en": "–"},
];

/**
 * Reads texts of the interface in the language that a page is written in, and says them in another. `rows` are the words of
 * the interface by name, `{…}` in them blanks, and the names of countries. A name that ends in `-one` is for the count 1.
 */
export function translator(rows: Readonly<Record<string, Names>>, from: Language, to: Language): Translate {
  const exact = new Map<string, string>();
  const patterns: Pattern[] = [];
  for (const [name, row] of Object.entries(rows)) {
    if (/\{\w+\}/.test(row[from])) patterns.push(patternOf(row[from], row[to], name.endsWith("-one"), from));
    else if (!exact.has(row[from])) exact.set(row[from], row[to]);
  }
  for (const joint of joints) exact.set(joint[from], joint[to]);
  patterns.sort((a, b) => Number(b.isOne) - Number(a.isOne));
  const say = (text: string): string | null => exact.get(text) ?? sayDate(text, from, to) ?? sayPattern(text) ?? sayJoined(text);

  const sayPattern = (text: string): string | null => {
    for (const {form, blanks, said, isOne} of patterns) {
      const found = form.exec(text);
      if (!found || (isOne && found[1] !== "1")) continue;
      const values = Object.fromEntries(blanks.map((blank, nth) => [blank, valueOf(blank, found[nth + 1] ?? "")]));
      return said.replace(/\{(\w+)\}/g, (_, blank: string) => values[blank] ?? "");
    }
    return null;
  };

  const valueOf = (blank: string, value: string): string => (isFigure(blank) ? null : (sayYear(value, from, to) ?? say(value))) ?? value;

  /** Figures between words are said as they are; a text of which nothing is ours is not. */
  const sayJoined = (text: string): string | null => {
    const joint = joints.find((row) => text.includes(row[from]));
    if (!joint) return null;
    const parts = text.split(joint[from]);
    const said = parts.map((part) => say(part) ?? sayYear(part, from, to));
    if (said.every((part) => part === null)) return null;
    return parts.map((part, nth) => said[nth] ?? part).join(joint[to]);
  };

  return say;
}

function patternOf(read: string, said: string, isOne: boolean, from: Language): Pattern {
  const pieces = read.split(/\{(\w+)\}/);
  const form = pieces.map((piece, nth) => (nth % 2 === 0 ? piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") : formOf(piece, from))).join("");
  return {form: new RegExp(`^${form}$`), blanks: pieces.filter((_, nth) => nth % 2 === 1), said, isOne};
}

function formOf(blank: string, from: Language): string {
  if (wordy.has(blank)) return "(.+)";
  if (isFigure(blank)) return "([\\d,.]+)";
  return from === "en" ? "((?:\\d{1,2} )?(?:[A-Z][a-z]+ )?\\d{4})" : "(\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?)";
}

function isFigure(blank: string): boolean {
  return !wordy.has(blank) && !dated.has(blank);
}

/** A year that stands among words: by itself it could be any number in English, though one of four digits has a comma. */
function sayYear(text: string, from: Language, to: Language): string | null {
  return from === "en" && /^\d{4}$/.test(text) ? writeDate({year: text}, to) : null;
}

function sayDate(text: string, from: Language, to: Language): string | null {
  const date = readDate(text, from);
  return date && writeDate(date, to);
}
