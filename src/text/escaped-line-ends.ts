const lineEnd = /(?:\\r)?\\n/;
const doubled = /(?:\\r)?\\n(?:\\r)?\\n/;
const behindSentence = /(?<=[。！？.!?”」』）)])(?:\\r)?\\n/g;

/** What texts about programs hold, in which such signs are meant. */
const ofPrograms = /[{};]\s{0,9}(?:\n|$)|print|echo|["'`][^"'`\n]{0,40}\\n[^"'`\n]{0,40}["'`]/;

/** Fewer single ones may be a text's own. */
const fewest = 3;

/**
 * Whether a text holds line ends that are written out, `\n`, as strings of programs have them and as they are left where one was
 * never decoded: two in a row, or several behind sentences.
 */
export function hasEscapedLineEnds(text: string): boolean {
  if (!text.includes("\\n") || ofPrograms.test(text)) return false;
  return doubled.test(text) || (text.match(behindSentence)?.length ?? 0) >= fewest;
}

/** The lines of such a text, without the tabs that are written out at their ends. */
export function escapedLines(text: string): string[] {
  return text.split(lineEnd).map((line) => line.replace(/^(?:\\t){1,9}|(?:\\t){1,9}$/g, ""));
}
