import {isSurrogate} from "./unit-class.js";

/** Writings by which a language is told. */
export type Writing = "han" | "kana" | "hangul" | "cyrillic" | "latin";

// Han, Kana, Hangul, Cyrillic, Latin
const patterns = [
  /\p{Script=Han}/u,
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Latin}/u,
];

/** The number of what is of none of the patterns; each of them goes by its place among them, from 1. */
const none = patterns.length + 1;

// By code point, looked up once each; 0 means not looked up yet.
const known = new Uint8Array(0x110000);

/** How many characters of a text are of each writing. */
export function countLetters(text: string): Readonly<Record<Writing, number>> {
  const counts = new Uint32Array(none + 1);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const point = isSurrogate(unit) ? (text.codePointAt(at) ?? 0) : unit;
    const writing = known[point] || lookUp(point);
    counts[writing] = (counts[writing] ?? 0) + 1;
    if (point > 0xffff) at++;
  }
  const [, han = 0, kana = 0, hangul = 0, cyrillic = 0, latin = 0] = counts;
  return {han, kana, hangul, cyrillic, latin};
}

function lookUp(point: number): number {
  const character = String.fromCodePoint(point);
  const index = patterns.findIndex((pattern) => pattern.test(character));
  return known[point] = index < 0 ? none : index + 1;
}
