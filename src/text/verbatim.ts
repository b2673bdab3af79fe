import {fold} from "./fold.js";
import {sentencesOf} from "./sentences.js";
import {wordPairs} from "./word-pairs.js";

/** How much of the shorter of two texts stands word for word in the other, 0 to 1: its folded sentences by their letters and digits. */
export function verbatimShare(one: string, other: string): number {
  const [shorter, longer] = [one, other].map((text) => sentencesOf(fold(text)).map(lettersOf)).sort((a, b) => sum(a) - sum(b));
  if (!shorter || !longer || sum(shorter) === 0) return 0;
  const known = new Set(longer);
  return sum(shorter.filter((sentence) => known.has(sentence))) / sum(shorter);
}

function lettersOf(sentence: string): string {
  return sentence.replace(/[^\p{L}\p{N}]+/gu, "");
}

function sum(sentences: readonly string[]): number {
  return sentences.reduce((length, sentence) => length + sentence.length, 0);
}

/** How much of a sentence's pairs of words one sentence must have, for both to be the same in other words: chance leaves far less. */
const leastOfPairs = 1 / 3;

/**
 * How much of each of two texts is the other's in other words, 0 to 1, the lesser of both: sentences of which a third of the
 * pairs of folded words in a row, each taken once, stands in one sentence of the other (containment; A. Broder, 1997), by their pairs.
 */
export function rewordedShare(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  return Math.min(shareIn(a, b), shareIn(b, a));
}

/** The pairs of words of each sentence of a text. */
type Sentences = readonly ReadonlySet<string>[];

function pairsOf(text: string): Sentences {
  return sentencesOf(fold(text)).map(wordPairs);
}

function shareIn(sentences: Sentences, others: Sentences): number {
  const standing = new Map<string, number[]>();
  others.forEach((pairs, number) => {
    for (const pair of pairs) {
      const known = standing.get(pair);
      if (known) known.push(number);
      else standing.set(pair, [number]);
    }
  });
  return pairsIn(sentences.filter((pairs) => mostInOne(pairs, standing) >= leastOfPairs * pairs.size)) / Math.max(1, pairsIn(sentences));
}

function pairsIn(sentences: Sentences): number {
  return sentences.reduce((count, {size}) => count + size, 0);
}

/** How many pairs of a sentence the sentence has that has most of them. */
function mostInOne(pairs: ReadonlySet<string>, standing: ReadonlyMap<string, readonly number[]>): number {
  const counts = new Map<number, number>();
  for (const pair of pairs) {
    for (const number of standing.get(pair) ?? []) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
