/** Terms of a gist, and bytes of each: three of its hash, then one of its weight. */
export const gistTerms = 48;
const termBytes = 4;

/**
 * What an article is about: hashes of its weightiest terms in ascending order, and the weight of each, 1 to 255. `foremost` are
 * the hashes of the first dozen by weight; `norm` is the length of the weights as a vector.
 */
export type Gist = {
  readonly hashes: Uint32Array;
  readonly weights: Uint8Array;
  readonly foremost: Uint32Array;
  readonly norm: number;
};

const mostForemost = 12;

/** A term by the hash that its gist keeps of it. */
export type Term = {readonly hash: number; readonly weight: number};

/** Terms in ascending order of hashes, written down: 192 bytes at most. */
export function packGist(terms: readonly Term[]): string {
  const bytes = Buffer.alloc(terms.length * termBytes);
  terms.forEach(({hash, weight}, nth) => bytes.writeUInt32BE(hash * 256 + weight, nth * termBytes));
  return bytes.toString("base64");
}

/** Every article's at every build: by plain loops, which take a quarter of the time of those that make arrays. */
export function unpackGist(packed: string): Gist {
  const bytes = Buffer.from(packed, "base64");
  const length = bytes.length / termBytes;
  const [hashes, weights] = [new Uint32Array(length), new Uint8Array(length)];
  let squares = 0;
  for (let nth = 0; nth < length; nth++) {
    const term = bytes.readUInt32BE(nth * termBytes);
    const weight = term & 0xff;
    hashes[nth] = term >>> 8;
    weights[nth] = weight;
    squares += weight * weight;
  }
  return {hashes, weights, foremost: foremostOf(hashes, weights), norm: Math.sqrt(squares)};
}

/** The hashes of the dozen of greatest weight; of terms alike in weight, those of the lowest hashes. */
function foremostOf(hashes: Uint32Array, weights: Uint8Array): Uint32Array {
  const foremost = new Uint32Array(Math.min(mostForemost, hashes.length));
  let [taken, below] = [0, 256];
  while (taken < foremost.length) {
    let next = 0;
    for (let nth = 0; nth < weights.length; nth++) {
      const weight = weights[nth] ?? 0;
      if (weight < below && weight > next) next = weight;
    }
    for (let nth = 0; nth < weights.length && taken < foremost.length; nth++) {
      if (weights[nth] === next) foremost[taken++] = hashes[nth] ?? 0;
    }
    below = next;
  }
  return foremost;
}

/** Gists that share fewer terms share words, not a subject: short ones, or those of a language whose names alone are terms. */
const fewestShared = 6;

/** How much two gists share: the cosine of the angle between their weights, 0 to 1. */
export function likeness(a: Gist, b: Gist): number {
  let [sum, shared, at, other] = [0, 0, 0, 0];
  while (at < a.hashes.length && other < b.hashes.length) {
    const [one, two] = [a.hashes[at] ?? 0, b.hashes[other] ?? 0];
    if (one === two) {
      sum += (a.weights[at] ?? 0) * (b.weights[other] ?? 0);
      shared++;
    }
    if (one <= two) at++;
    if (two <= one) other++;
  }
  return shared < fewestShared ? 0 : sum / (a.norm * b.norm);
}
