import {cborKinds, CborWriter} from "../../text/cbor.js";

/** A word as Pagefind is told of it. */
export type PagefindWord = {
  readonly word: string;
  /** On how many pages it stands. */
  readonly count: number;
  /** Tells of each page by ascending number: `steps` from one up to, but not with, another are the word's positions there, each counted from the one before. */
  readonly tell: (onPage: (page: number, steps: ArrayLike<number>, from: number, to: number) => void) => void;
};

/** What an ordinary word weighs. */
const weight = 24;

/**
 * A part of an index in Pagefind's form (CBOR): a list of a list of words, each with its pages and its other spellings, of which
 * there are none. A page is a list of how far it is from the one before, of the word's positions, and of those in metadata, of
 * which there are none. In front of positions stands, below zero, how much they weigh.
 */
export function pagefindPart(words: readonly PagefindWord[]): Uint8Array {
  const part = new CborWriter(1 << 14);
  part.head(cborKinds.list, 1);
  part.head(cborKinds.list, words.length);
  for (const {word, count, tell} of words) {
    part.head(cborKinds.list, 3);
    part.text(word);
    part.head(cborKinds.list, count);
    let before = 0;
    tell((page, steps, from, to) => {
      part.head(cborKinds.list, 3);
      part.head(cborKinds.number, page - before);
      part.head(cborKinds.list, to - from + 1);
      part.head(cborKinds.negative, weight);
      for (let at = from; at < to; at++) part.head(cborKinds.number, steps[at] ?? 0);
      part.head(cborKinds.list, 0);
      before = page;
    });
    part.head(cborKinds.list, 0);
  }
  return part.written();
}
