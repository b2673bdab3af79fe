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
 * Tells of the words of a folded text one after another, by where they begin and end: one Han character, or one run of
 * letters and digits. Signs and white space are passed over. No word is made, since there are many.
 */
export function eachWord(text: string, tell: (start: number, end: number, isRun: boolean) => void): void {
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === single) tell(at, at + 1, false);
    if (kind !== part) continue;
    const start = at;
    while (at + 1 < text.length && kindAt(text, at + 1) === part) at++;
    tell(start, at + 1, true);
  }
}
