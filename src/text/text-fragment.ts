/** A clause is what stands between these; a word begins and ends at them, whatever the language. */
const ends = /[\s,.;:!?()[\]{}"，。；：！？、（）【】「」『』《》〈〉“”‘’…—]/;

/** Longer context is left out: without it the words alone have to do. */
const longest = 40;

/**
 * The part of a fragment that leads to words in a text: `:~:text=before-,words,-after` (WICG, "URL Fragment Text
 * Directives"), which browsers follow without script; where one does not, as Chromium in a file, it goes to the element that the
 * fragment names before. What stands around the words in their clause is named, so that no other place is meant; it begins and
 * ends where a word does, as the standard asks for.
 */
export function textFragment(text: string, start: number, end: number): string {
  const before = text.slice(clauseStart(text, start), start);
  const after = text.slice(end, clauseEnd(text, end));
  const parts = [
    ...(isContext(before) ? [`${encoded(before)}-`] : []),
    encoded(text.slice(start, end)),
    ...(isContext(after) ? [`-${encoded(after)}`] : []),
  ];
  return `:~:text=${parts.join(",")}`;
}

function isContext(text: string): boolean {
  return text !== "" && text.length <= longest;
}

function clauseStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at <= longest && !ends.test(text[at - 1] ?? "")) at--;
  return at;
}

function clauseEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from <= longest && !ends.test(text[at] ?? "")) at++;
  return at;
}

/** Only what has a meaning in an address is encoded: it may hold letters of any script, which are a third as long as they are. */
function encoded(text: string): string {
  return text.toWellFormed().replace(/[^0-9A-Za-z\u00a0-\u{10ffff}]/gu, (sign) => (sign === "-" ? "%2D" : encodeURIComponent(sign)));
}
