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

const classes = new Map<number, Class>();

/**
 * The tokens of a text in order, folded: one character of Han and other scripts without spaces, one run of letters and
 * digits, one run of punctuation. Combining marks belong to what they stand on. White space only parts tokens. A line
 * break is the boundary of a paragraph.
 */
export function tokens(text: string): readonly Token[] {
  const folded = fold(text);
  const found: Token[] = [];
  let start = 0;
  while (start < folded.length) {
    const {kind, end} = tokenAt(folded, start);
    const plain = kind === "signs" || end > start + 1 ? withoutUnseen(folded.slice(start, end)) : folded.charAt(start);
    if (kind !== "space" && plain !== "") found.push({text: plain, kind, start, end});
    start = end;
  }
  return found;
}

function tokenAt(text: string, start: number): {readonly kind: TokenKind | "space"; readonly end: number} {
  const {found: first, next} = classAt(text, start);
  const kind = first === "mark" ? "signs" : first;
  if (kind === "space" || kind === "break") return {kind, end: next};
  let end = next;
  while (end < text.length) {
    const {found, next: after} = classAt(text, end);
    const goesOn = found === "mark" || (found === kind && kind !== "character");
    if (!goesOn) break;
    end = after;
  }
  return {kind, end};
}

function classAt(text: string, at: number): {readonly found: Class; readonly next: number} {
  const point = text.codePointAt(at) ?? 0;
  let found = classes.get(point);
  if (!found) classes.set(point, (found = classOf(String.fromCodePoint(point))));
  return {found, next: at + (point > 0xffff ? 2 : 1)};
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
