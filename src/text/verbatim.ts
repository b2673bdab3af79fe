import {fold} from "./fold.js";
import {sentencesOf} from "./sentences.js";

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
