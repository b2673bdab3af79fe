import {fold} from "./fold.js";
import {endOfWord, nextWord} from "./word-scan.js";

/** Bytes of a signature: the more, the nearer its guess; 256 err by 0.03 at most in two of three cases. */
export const signatureLength = 256;

/** Words that stand in a row in a shingle: of Han, a character each. */
const shingleLength = 4;

/** A text of fewer words is like too many others. */
const fewestWords = 60;

/**
 * What a text is made of, in 256 bytes that are like those of a text with much the same shingles: MinHash by one
 * permutation (A. Broder, "On the resemblance and containment of documents", 1997; P. Li, A. Owen and C.-H. Zhang, "One
 * permutation hashing", 2012) of rows of four folded words, of which the lowest eight bits are kept (P. Li and A. König,
 * "b-bit minwise hashing", 2010). 0 stands for a place without a shingle. `null` for a text of less than 60 words.
 */
export function signatureOf(text: string): Uint8Array | null {
  const folded = fold(text);
  const least = new Uint32Array(signatureLength).fill(0xffffffff);
  // hashes of the last word, the last two and the last three
  let [one, two, three] = [0, 0, 0];
  let words = 0;
  for (let start = nextWord(folded, 0), end = 0; start < folded.length; start = nextWord(folded, end)) {
    end = endOfWord(folded, start);
    const word = hashOf(folded, start, end);
    const hash = joined(three, word);
    three = joined(two, word);
    two = joined(one, word);
    one = joined(0, word);
    if (++words < shingleLength) continue;
    const place = hash & (signatureLength - 1);
    const rank = hash >>> 8;
    if (rank < (least[place] ?? 0)) least[place] = rank;
  }
  return words < fewestWords ? null : lowBitsOf(least);
}

/** A byte of each rank; 0 where there is none. */
function lowBitsOf(ranks: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(ranks.length);
  for (let place = 0; place < ranks.length; place++) {
    const rank = ranks[place] ?? 0;
    bytes[place] = rank === 0xffffffff ? 0 : ((mixed(rank) >>> 0) % 255) + 1;
  }
  return bytes;
}

/** How much of the shingles of two texts, taken together, both have: 0 to 1, guessed from their signatures. */
export function resemblance(one: Uint8Array, other: Uint8Array): number {
  let [alike, known] = [0, 0];
  for (let place = 0; place < signatureLength; place++) {
    const [a, b] = [one[place], other[place]];
    if (a === 0 && b === 0) continue;
    known++;
    if (a === b) alike++;
  }
  // bytes of different shingles are alike by chance
  const chance = 1 / 255;
  return known === 0 ? 0 : Math.max(0, (alike / known - chance) / (1 - chance));
}

/** FNV-1a of a stretch of a text. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The hash of a row of words, from that of all but the last and that of the last. */
function joined(row: number, word: number): number {
  return mixed(Math.imul(row, 0x9e3779b1) ^ word);
}

/** The end of MurmurHash3 (A. Appleby, public domain): every bit of a number changes every other. */
function mixed(number: number): number {
  let hash = number;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
