/** Terms of a gist, and bytes of each: three of its hash, one of its weight. */
export const gistTerms = 48;
const [hashBytes, termBytes] = [3, 4];

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

/** Written down, 192 bytes at most. */
export function packGist(terms: readonly Term[]): string {
  const bytes = Buffer.alloc(terms.length * termBytes);
  for (const [nth, {hash, weight}] of terms.entries()) {
    bytes.writeUIntBE(hash, nth * termBytes, hashBytes);
    bytes.writeUInt8(weight, nth * termBytes + hashBytes);
  }
  return bytes.toString("base64");
}

export function unpackGist(packed: string): Gist {
  const bytes = Buffer.from(packed, "base64");
  // hash and weight in one number, which sorts by hash
  const terms = new Uint32Array(bytes.length / termBytes);
  for (let nth = 0; nth < terms.length; nth++) terms[nth] = bytes.readUInt32BE(nth * termBytes);
  const foremost = terms.slice(0, mostForemost).map((term) => term >>> 8);
  terms.sort();
  const weights = Uint8Array.from(terms, (term) => term & 0xff);
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  return {hashes: terms.map((term) => term >>> 8), weights, foremost, norm: Math.sqrt(squares)};
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
