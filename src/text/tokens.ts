import {fold} from "./fold.js";

/** What search compares one by one. */
export type Token = {
  /** Folded. */
  readonly text: string;
  readonly kind: TokenKind;
  /** UTF-16 positions in the text as written; `end` is the first one after. */
  readonly start: number;
  readonly end: number;
};

/**
 * `character`: one character of a script written without spaces; `run`: letters and digits in a row; `signs`: anything
 * else in a row that is not white space; `break`: the end of a paragraph, which no term crosses.
 */
export type TokenKind = "character" | "run" | "signs" | "break";

type Class = TokenKind | "space" | "mark";

// Scripts whose words cannot be told apart without a dictionary: Chinese, Japanese, Korean (whose particles cling to
// words), Thai and its neighbours. The planes of rare Chinese characters are named by range, since browsers differ in
// how new a Unicode they know; `ー` belongs to two scripts.
const isSingle = new RegExp(
  "[\\p{Script=Han}\\u{20000}-\\u{3FFFF}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30FC\\p{Script=Hangul}" +
    "\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}]",
  "u",
);

// Soft hyphens, joiners, marks of direction and variation selectors change how a text looks, not what it says.
const unseen = /[\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const everyUnseen = new RegExp(unseen, "gu");

// By code point: those of the first plane in a row, since every letter of every text is looked up.
const classes: (Class | undefined)[] = new Array<undefined>(0x10000).fill(undefined);
const classesBeyond = new Map<number, Class>();

/**
 * The tokens of a text in order, folded: one character of Han and other scripts without spaces, one run of letters and
 * digits, one run of punctuation. Combining marks belong to what they stand on. White space only parts tokens. A line
 * break is the boundary of a paragraph.
 */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  eachPiece(text, (folded, kind, start, end) => {
    const plain = plainText(folded, kind, start, end);
    if (plain !== "") found.push({text: plain, kind, start, end});
  });
  return found;
}

/** Told of a piece of a folded text. */
export type OnPiece = (folded: string, kind: TokenKind, start: number, end: number) => void;

/** Tells of each piece that makes a token, in order, as it stands in the folded text; one of which nothing is seen makes none. `plainText` is the token's. */
export function eachPiece(text: string, onPiece: OnPiece): void {
  const folded = fold(text);
  for (let start = 0; start < folded.length; ) {
    const first = classAt(folded, start);
    const end = first === "space" || first === "break" ? start + 1 : endOfPiece(folded, start, first);
    if (first !== "space") onPiece(folded, first === "mark" ? "signs" : first, start, end);
    start = end;
  }
}

/** The text of a token: what is not seen is left out. */
export function plainText(folded: string, kind: TokenKind, start: number, end: number): string {
  return kind === "signs" || end > start + 1 ? withoutUnseen(folded.slice(start, end)) : folded.charAt(start);
}

function endOfPiece(text: string, start: number, first: Class): number {
  const kind = first === "mark" ? "signs" : first;
  let end = start + lengthAt(text, start);
  while (end < text.length) {
    const found = classAt(text, end);
    const goesOn = found === "mark" || (found === kind && kind !== "character");
    if (!goesOn) break;
    end += lengthAt(text, end);
  }
  return end;
}

function classAt(text: string, at: number): Class {
  const unit = text.charCodeAt(at);
  return (unit >= 0xd800 && unit < 0xe000 ? undefined : classes[unit]) ?? lookUp(text.codePointAt(at) ?? 0);
}

function lookUp(point: number): Class {
  const found = classesBeyond.get(point) ?? classOf(String.fromCodePoint(point));
  if (point > 0xffff) classesBeyond.set(point, found);
  else classes[point] = found;
  return found;
}

/** UTF-16 units of the character at a place. */
function lengthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function classOf(character: string): Class {
  if (character === "\n") return "break";
  // The zero-width space parts words as other white space does.
  if (/[\s\u200b]/u.test(character)) return "space";
  if (unseen.test(character) || /\p{M}/u.test(character)) return "mark";
  if (isSingle.test(character)) return "character";
  return /[\p{L}\p{N}]/u.test(character) ? "run" : "signs";
}

/** With letters and their marks put together, so that `é` is one character however it was written. */
function withoutUnseen(written: string): string {
  return written.replace(everyUnseen, "").normalize("NFC");
}
