import {eachWord} from "./word-scan.js";

/** The pairs of words that stand in a row in a folded text, each once. */
export function wordPairs(folded: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  let before = "";
  eachWord(folded, (start, end) => {
    const word = folded.slice(start, end);
    if (before !== "") pairs.add(`${before} ${word}`);
    before = word;
  });
  return pairs;
}
