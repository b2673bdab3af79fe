import {fold} from "./fold.js";
import {wordPairs} from "./word-pairs.js";

/** A sentence by the number of its text and its own within it. */
export type Place = {readonly text: number; readonly sentence: number};

/** Sentences of fewer pairs of words have no counterpart: they would have too many. */
const fewestPairs = 5;

/** How much of the shorter of two sentences must stand in the other. */
const leastShared = 0.5;

/** What stands in more sentences than this tells none of them. */
const mostSentences = 60;

/**
 * For every sentence of every text, the sentence of another text that says most nearly the same; `null` where none does.
 * Compared are the pairs of folded words that stand in a row: the share of the shorter sentence's that the other has, at least a
 * half (the overlap coefficient of D. Szymkiewicz and G. Simpson). Of several alike, the first.
 */
export function counterparts(texts: readonly (readonly string[])[]): readonly (readonly (Place | null)[])[] {
  const sentences = texts.flatMap((text, nth) => text.map((words, sentence) => ({text: nth, sentence, pairs: pairsOf(words)})));
  const standing = new Map<string, number[]>();
  sentences.forEach(({pairs}, number) => {
    for (const pair of pairs) {
      const known = standing.get(pair);
      if (known) known.push(number);
      else standing.set(pair, [number]);
    }
  });
  const found = texts.map((text) => text.map((): Place | null => null));
  for (const one of sentences) {
    const shared = new Map<number, number>();
    for (const pair of one.pairs) {
      const where = standing.get(pair) ?? [];
      if (where.length > mostSentences) continue;
      for (const number of where) if (sentences[number]?.text !== one.text) shared.set(number, (shared.get(number) ?? 0) + 1);
    }
    const best = bestOf(one.pairs.size, shared, (number) => sentences[number]?.pairs.size ?? 0);
    const other = best === null ? undefined : sentences[best];
    const row = found[one.text];
    if (row && other) row[one.sentence] = {text: other.text, sentence: other.sentence};
  }
  return found;
}

/** Whether a sentence says enough to have a counterpart. */
export function isTelling(sentence: string): boolean {
  return pairsOf(sentence).size >= fewestPairs;
}

function bestOf(size: number, shared: ReadonlyMap<number, number>, sizeOf: (number: number) => number): number | null {
  let [best, most]: [number | null, number] = [null, 0];
  for (const [number, count] of [...shared].sort(([a], [b]) => a - b)) {
    const shorter = Math.min(size, sizeOf(number));
    const share = shorter < fewestPairs ? 0 : count / shorter;
    if (share >= leastShared && share > most) [best, most] = [number, share];
  }
  return best;
}

function pairsOf(sentence: string): ReadonlySet<string> {
  return wordPairs(fold(sentence));
}
