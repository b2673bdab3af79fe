import type {Token} from "./tokens.js";

// The index takes words of letters, splits words that hold signs, and takes marks off letters. So every token that is
// not plain is spelled in letters of the Vai script, which have neither case nor parts: two letters for each UTF-16
// unit. Vai text itself is not plain either, so that no word of an article can be mistaken for a spelling.
const letters = Array.from({length: 256}, (_, byte) => String.fromCharCode(0xa500 + byte));

/** The word between two paragraphs; no term holds it. */
export const boundaryWord = "\ua601";

// Small letters and digits, or one of the Chinese characters that every release of Unicode in use knows as such.
const isPlain = /^(?:[a-z0-9]+|[\u3400-\u4db5\u4e00-\u9fcc])$/;

/** How a token is spelled in the index: one word, which the index takes whole. */
export function wordOf(token: string): string {
  return isPlain.test(token) ? token : spelled(token);
}

/** How the words of all runs begin that begin so: a run that is spelled is spelled from its first letter. */
export function beginningsOf(start: string): readonly string[] {
  return [...new Set([wordOf(start), spelled(start)])];
}

/** The tokens of a text as words of the index. */
export function wordsOf(row: readonly Token[]): readonly string[] {
  return row.map(({kind, text}) => (kind === "break" ? boundaryWord : wordOf(text)));
}

/** The letters that stand for text in the index, two for each UTF-16 unit. */
export function spelled(text: string): string {
  let word = "";
  for (let at = 0; at < text.length; at++) word += (letters[text.charCodeAt(at) >> 8] ?? "") + (letters[text.charCodeAt(at) & 0xff] ?? "");
  return word;
}
