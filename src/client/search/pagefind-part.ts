import {cborKinds} from "../../text/cbor.js";

/** A word as Pagefind is told of it. */
export type PagefindWord = {
  readonly word: string;
  /** On how many pages it stands. */
  readonly count: number;
  /** Tells of each page by ascending number: the first `times` of `steps` are the word's positions there, each counted from the one before. */
  readonly tell: (onPage: (page: number, steps: Uint32Array, times: number) => void) => void;
};

/** What an ordinary word weighs. */
const weight = 24;

/**
 * A part of an index in Pagefind's form (CBOR): a list of a list of words, each with its pages and its other spellings, of which
 * there are none. A page is a list of how far it is from the one before, of the word's positions, and of those in metadata, of
 * which there are none. In front of positions stands, below zero, how much they weigh.
 */
export function pagefindPart(words: readonly PagefindWord[]): Uint8Array {
  const part = new CborBytes();
  part.head(cborKinds.list, 1);
  part.head(cborKinds.list, words.length);
  for (const {word, count, tell} of words) {
    const text = encoder.encode(word);
    part.head(cborKinds.list, 3);
    part.head(cborKinds.text, text.length);
    part.all(text);
    part.head(cborKinds.list, count);
    let before = 0;
    tell((page, steps, times) => {
      part.head(cborKinds.list, 3);
      part.head(cborKinds.number, page - before);
      part.head(cborKinds.list, times + 1);
      part.head(cborKinds.negative, weight);
      for (let at = 0; at < times; at++) part.head(cborKinds.number, steps[at] ?? 0);
      part.head(cborKinds.list, 0);
      before = page;
    });
    part.head(cborKinds.list, 0);
  }
  return part.written();
}

const encoder = new TextEncoder();

/** Bytes that grow: a frequent word has a million positions, too many for pieces of their own. */
class CborBytes {
  private bytes = new Uint8Array(1 << 14);
  private length = 0;

  head(kind: number, number: number): void {
    this.reserve(mostOfHead);
    const {bytes} = this;
    const first = kind << 5;
    if (number < 24) {
      bytes[this.length++] = first | number;
    } else if (number < 0x100) {
      bytes[this.length++] = first | 24;
      bytes[this.length++] = number;
    } else if (number < 0x10000) {
      bytes[this.length++] = first | 25;
      bytes[this.length++] = number >> 8;
      bytes[this.length++] = number;
    } else {
      bytes[this.length++] = first | 26;
      for (let shift = 24; shift >= 0; shift -= 8) bytes[this.length++] = number >>> shift;
    }
  }

  all(content: Uint8Array): void {
    this.reserve(content.length);
    this.bytes.set(content, this.length);
    this.length += content.length;
  }

  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const longer = new Uint8Array(2 * (this.length + more));
    longer.set(this.bytes);
    this.bytes = longer;
  }
}

const mostOfHead = 5;
