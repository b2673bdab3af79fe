import type {Token} from "./tokens.js";

// The index takes words of letters, splits words that hold signs, and takes marks off letters. So every token that is
// not plain is spelled in letters of the Vai script, which have neither case nor parts: two letters for each UTF-16
// unit. Vai text itself is not plain either, so that no word of an article can be mistaken for a spelling.
const letters = Array.from({length: 256}, (_, byte) => String.fromCharCode(0xa500 + byte));
const prefixMark = "\ua600";

/** The word between two paragraphs; no term holds it. */
export const boundaryWord = "\ua601";

// Small letters and digits, or one of the Chinese characters that every release of Unicode in use knows as such.
const isPlain = /^(?:[a-z0-9]+|[\u3400-\u4db5\u4e00-\u9fcc])$/;

/** How a token is spelled in the index: one word, which the index takes whole. */
export function wordOf(token: string): string {
  return isPlain.test(token) ? token : Array.from({length: token.length}, (_, at) => spelled(token.charCodeAt(at))).join("");
}

/** Up to how many UTF-16 units of its beginning a run is found by: a run may be a megabyte of nonsense. */
export const longestPrefix = 32;

/** The word under which every run is found that begins with these letters or digits, or with the first of them. */
export function prefixWordOf(start: string): string {
  return prefixMark + wordOf(start.slice(0, longestPrefix));
}

/** The words under which a run is found by its beginnings, the whole run included. */
export function prefixWordsOf(run: string): readonly string[] {
  return Array.from({length: Math.min(run.length, longestPrefix)}, (_, at) => prefixWordOf(run.slice(0, at + 1)));
}

/** The tokens of a text as words of the index. */
export function wordsOf(row: readonly Token[]): readonly string[] {
  return row.map(({kind, text}) => (kind === "break" ? boundaryWord : wordOf(text)));
}

function spelled(unit: number): string {
  return (letters[unit >> 8] ?? "") + (letters[unit & 0xff] ?? "");
}
