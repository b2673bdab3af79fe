import {endOfWord, nextWord} from "./word-scan.js";

/** The pairs of words that stand in a row in a folded text, each once. */
export function wordPairs(folded: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  let before = "";
  for (let start = nextWord(folded, 0), end = 0; start < folded.length; start = nextWord(folded, end)) {
    end = endOfWord(folded, start);
    const word = folded.slice(start, end);
    if (before !== "") pairs.add(`${before} ${word}`);
    before = word;
  }
  return pairs;
}
