import {alsoSimplified, alsoTraditional, simplified, traditional} from "./fold-table.js";

const simplifiedByTraditional: ReadonlyMap<string, string> = pair(Array.from(traditional), Array.from(simplified));
const traditionalOnly = without(traditional, alsoSimplified);
const simplifiedOnly = without(simplified, alsoTraditional);

// What a UTF-16 unit folds to, looked up once each; 0 means not looked up yet.
const foldedUnits = new Uint16Array(0x10000);

/**
 * What search compares: Traditional characters become Simplified ones, full-width forms half-width ones, capitals small
 * letters. Length is kept to the UTF-16 unit, so that a position in the folded text is a position in the text as
 * written. Folding twice changes nothing.
 */
export function fold(text: string): string {
  let folded = "";
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const wide = isLeadSurrogate(unit) && isTrailSurrogate(text.charCodeAt(at + 1));
    const character = text.slice(at, wide ? at + 2 : at + 1);
    const other = wide ? foldCharacter(character) : foldUnit(unit);
    if (other !== character) {
      folded += text.slice(kept, at) + other;
      kept = at + character.length;
    }
    if (wide) at++;
  }
  return kept === 0 ? text : folded + text.slice(kept);
}

/** Whether a character is written in Traditional text only: `國`, not `国` and not `乾`. */
export function isTraditionalOnly(character: string): boolean {
  return traditionalOnly.has(character);
}

/** Whether a character is written in Simplified text only: `国`, not `國` and not `后`, which Traditional text has as well. */
export function isSimplifiedOnly(character: string): boolean {
  return simplifiedOnly.has(character);
}

function foldUnit(unit: number): string {
  const known = foldedUnits[unit];
  if (known) return String.fromCharCode(known);
  const folded = foldCharacter(String.fromCharCode(unit));
  foldedUnits[unit] = folded.charCodeAt(0);
  return folded;
}

/** One character of the same length: narrowed, then simplified or in small letters. */
function foldCharacter(character: string): string {
  const narrow = narrowed(character);
  return simplifiedByTraditional.get(narrow) ?? lowerCase(narrow);
}

/** Full-width signs and half-width Kana and Hangul (U+FF01 to U+FFEE, U+3000) in their usual width. */
function narrowed(character: string): string {
  const isForm = character === "\u3000" || (character >= "\uff01" && character <= "\uffee");
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

function without(characters: string, excluded: string): ReadonlySet<string> {
  return new Set(Array.from(characters).filter((character) => !excluded.includes(character)));
}
