import {unitAt, UnitSet} from "./unit-set.js";

/** A filter has so many bits for each word, within bounds: small ones stay in the processor's nearest cache together. */
const bitsPerWord = 16;
const bounds = {least: 0x200, most: 0x40000};

/**
 * Tells by two units whether a word may begin at a position: a filter after Bloom ("Space/time trade-offs in hash coding
 * with allowable errors", 1970), which may say yes in vain, but never no.
 */
export class Beginnings {
  private hasAlone = false;

  private constructor(
    private readonly pairs: UnitSet,
    /** Words of one unit, which any second may follow. */
    private readonly alone: UnitSet,
    private readonly mask: number,
  ) {}

  static of(words: Iterable<string> = []): Beginnings {
    return Beginnings.sized(bounds.most).with(words);
  }

  /** None yet, with room for so many words. */
  static forMany(words: number): Beginnings {
    let size = bounds.least;
    while (size < words * bitsPerWord && size < bounds.most) size *= 2;
    return Beginnings.sized(size);
  }

  private static sized(size: number): Beginnings {
    return new Beginnings(UnitSet.of("", size), UnitSet.of(""), size - 1);
  }

  /** These, and the beginnings of further words. */
  with(words: Iterable<string>): Beginnings {
    const beginnings = new Beginnings(this.pairs.copy(), this.alone.copy(), this.mask);
    beginnings.hasAlone = this.hasAlone;
    for (const word of words) beginnings.add(word);
    return beginnings;
  }

  add(word: string): void {
    if (word === "") return;
    const unit = word.charCodeAt(0);
    if (word.length > 1) this.pairs.add(this.bitOf(unit, word.charCodeAt(1)));
    else {
      this.alone.add(unit);
      this.hasAlone = true;
    }
  }

  at(text: string, position: number): boolean {
    return this.has(unitAt(text, position), unitAt(text, position + 1));
  }

  /** The first place from one to another where a word may begin; the latter if there is none. */
  next(text: string, from: number, to: number): number {
    let unit = unitAt(text, from);
    for (let at = from; at < to; at++) {
      const second = unitAt(text, at + 1);
      if (this.has(unit, second)) return at;
      unit = second;
    }
    return to;
  }

  /** Whether a word may begin with a unit and the one that follows. */
  has(unit: number, next: number): boolean {
    return this.pairs.has(this.bitOf(unit, next)) || (this.hasAlone && this.alone.has(unit));
  }

  /** A bit of the filter for two units, which some pairs have to share. */
  private bitOf(unit: number, next: number): number {
    const product = Math.imul(unit, 0x9e37) ^ next;
    return (product ^ (product >>> 9)) & this.mask;
  }
}
