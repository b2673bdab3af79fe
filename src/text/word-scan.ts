/** What a UTF-16 unit is to a reader of words: nothing, a word by itself, or part of a run of letters and digits. */
const [other, single, part] = [1, 2, 3];

const isSingle = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\ud800-\udfff]/u;
const isPart = /[\p{L}\p{N}\p{M}]/u;

// looked up once each; 0 means not looked up yet
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return kinds[unit] || (kinds[unit] = kindOf(String.fromCharCode(unit)));
}

function kindOf(character: string): number {
  if (isSingle.test(character)) return single;
  return isPart.test(character) ? part : other;
}

/**
 * Where the next word of a folded text begins, from a place on; the end of the text when there is none. A word is one Han character,
 * or one run of letters and digits; signs and white space are none. No word is made, since there are many.
 */
export function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && kindAt(text, at) === other) at++;
  return at;
}

/** Where a word ends that begins at a place. */
export function endOfWord(text: string, start: number): number {
  let end = start + 1;
  if (isRunAt(text, start)) while (end < text.length && isRunAt(text, end)) end++;
  return end;
}

/** Whether the word at a place is a run of letters and digits. */
export function isRunAt(text: string, at: number): boolean {
  return kindAt(text, at) === part;
}
