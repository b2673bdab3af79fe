import {alsoSimplified, alsoTraditional, simplified, traditional, usual, variants} from "./fold-table.js";

const simplifiedByTraditional: ReadonlyMap<string, string> = pair(Array.from(traditional), Array.from(simplified));

const usualByVariant: ReadonlyMap<string, string> = pair(Array.from(variants), Array.from(usual));

/** What a character tells of the script of its text: nothing, or that it is written in one of the two only. */
const [neither, onlySimplified, onlyTraditional] = [0, 1, 2];

// By code point; Chinese characters end with plane 3.
const scripts = new Uint8Array(0x40000);
markOnly(simplified, alsoTraditional, onlySimplified);
markOnly(traditional, alsoSimplified, onlyTraditional);

// What a UTF-16 unit folds to, looked up once each; 0 means not looked up yet, or half of a character.
const foldedUnits = new Uint16Array(0x10000);

const foldedWholes = new Map<string, string>();

// Units folded at a time: `fromCharCode` takes them as arguments, of which there may be too many.
const piece = 4096;

/**
 * What search compares: Traditional characters become Simplified ones, those of one region or time the usual ones, forms of
 * old encodings plain ones, capitals small letters. Length is kept to the UTF-16 unit, so that a position in the folded text is a position in the text as
 * written. Folding twice changes nothing.
 */
export function fold(text: string): string {
  if (text === last.text) return last.folded;
  const folded = folding(text);
  if (text.length >= long) last = {text, folded};
  return folded;
}

// The text of an article is folded by all who read it, one after another.
let last = {text: "", folded: ""};
const long = 200;

function folding(text: string): string {
  let from = 0;
  while (from < text.length && foldedAt(text, from) === text.charCodeAt(from)) from++;
  if (from === text.length) return text;
  let folded = text.slice(0, from);
  for (; from < text.length; from += piece) folded += foldPiece(text, from);
  return folded;
}

/** Whether a character is written in Traditional text only: `國`, not `国` and not `乾`. */
export function isTraditionalOnly(character: string): boolean {
  return scripts[character.codePointAt(0) ?? 0] === onlyTraditional;
}

/** Whether a character is written in Simplified text only: `国`, not `國` and not `后`, which Traditional text has as well. */
export function isSimplifiedOnly(character: string): boolean {
  return scripts[character.codePointAt(0) ?? 0] === onlySimplified;
}

/** How many characters of a text are written in Simplified text only, and how many in Traditional text only. */
export function countScripts(text: string): {readonly simplified: number; readonly traditional: number} {
  let [simplified, traditional] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const point = isLeadSurrogate(unit) ? (text.codePointAt(at) ?? 0) : unit;
    const script = scripts[point] ?? neither;
    if (script === onlySimplified) simplified++;
    else if (script === onlyTraditional) traditional++;
    if (point > 0xffff) at++;
  }
  return {simplified, traditional};
}

function foldPiece(text: string, from: number): string {
  const length = Math.min(piece, text.length - from);
  const units = new Array<number>(length);
  for (let at = 0; at < length; at++) units[at] = foldedAt(text, from + at);
  return String.fromCharCode.apply(null, units);
}

function foldedAt(text: string, at: number): number {
  return foldedUnits[text.charCodeAt(at)] || lookUp(text, at);
}

function lookUp(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (isLeadSurrogate(unit) || isTrailSurrogate(unit)) return foldedHalf(text, at);
  const folded = foldCharacter(text.charAt(at)).charCodeAt(0);
  foldedUnits[unit] = folded;
  return folded;
}

/** Half of a character beyond the first plane, folded as part of the whole; one without its other half stays. */
function foldedHalf(text: string, at: number): number {
  const start = isTrailSurrogate(text.charCodeAt(at)) ? at - 1 : at;
  const whole = isLeadSurrogate(text.charCodeAt(start)) && isTrailSurrogate(text.charCodeAt(start + 1));
  return whole ? foldWhole(text.slice(start, start + 2)).charCodeAt(at - start) : text.charCodeAt(at);
}

function foldWhole(character: string): string {
  const known = foldedWholes.get(character);
  if (known !== undefined) return known;
  const folded = foldCharacter(character);
  foldedWholes.set(character, folded);
  return folded;
}

/** One character of the same length: narrowed, then simplified or in small letters. */
function foldCharacter(character: string): string {
  const narrow = narrowed(character);
  const plain = simplifiedByTraditional.get(narrow) ?? narrow;
  return usualByVariant.get(plain) ?? lowerCase(plain);
}

/**
 * Forms of Unicode for old encodings and dictionaries as the characters that they stand for: full-width signs, half-width
 * Kana and Hangul (U+FF01 to U+FFEE, U+3000), radicals (U+2E9F to U+2FD5, as copied out of PDF files), compatibility
 * ideographs (U+F900 to U+FAFF, U+2F800 to U+2FA1D).
 */
function narrowed(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const isForm = point === 0x3000 || (point >= 0xff01 && point <= 0xffee) || (point >= 0x2e9f && point <= 0x2fd5) || (point >= 0xf900 && point <= 0xfaff) || (point >= 0x2f800 && point <= 0x2fa1d);
  return isForm ? sameLength(character, character.normalize("NFKC")) : character;
}

/** By way of the capital, since `ς` and `σ` are one letter, and so are `ſ` and `s`. */
function lowerCase(character: string): string {
  // The only letter whose small form has two characters; readers type the first.
  if (character === "İ") return "i";
  const upper = sameLength(character, character.toUpperCase());
  return sameLength(character, upper.toLowerCase());
}

function sameLength(character: string, other: string): string {
  return other.length === character.length ? other : character;
}

function isLeadSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isTrailSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function pair(from: readonly string[], to: readonly string[]): ReadonlyMap<string, string> {
  return new Map(from.map((character, index) => [character, to[index] ?? character]));
}

/** Marks the characters of one script, but for those that the other has as well. */
function markOnly(characters: string, excluded: string, script: number): void {
  const both = new Set(excluded);
  for (const character of characters) {
    if (!both.has(character)) scripts[character.codePointAt(0) ?? 0] = script;
  }
}
