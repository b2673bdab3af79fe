import {unitAt, UnitSet} from "./unit-set.js";

/**
 * Tells by two units whether a word may begin at a position: a filter after Bloom ("Space/time trade-offs in hash coding
 * with allowable errors", 1970), which may say yes in vain, but never no.
 */
export class Beginnings {
  private constructor(
    private readonly pairs: UnitSet,
    /** Words of one unit, which any second may follow. */
    private readonly alone: UnitSet,
  ) {}

  static of(words: Iterable<string> = []): Beginnings {
    const beginnings = new Beginnings(UnitSet.of(""), UnitSet.of(""));
    for (const word of words) beginnings.add(word);
    return beginnings;
  }

  /** These, and the beginnings of further words. */
  with(words: Iterable<string>): Beginnings {
    const beginnings = new Beginnings(this.pairs.copy(), this.alone.copy());
    for (const word of words) beginnings.add(word);
    return beginnings;
  }

  add(word: string): void {
    if (word === "") return;
    const unit = word.charCodeAt(0);
    if (word.length === 1) this.alone.add(unit);
    else this.pairs.add(pairOf(unit, word.charCodeAt(1)));
  }

  at(text: string, position: number): boolean {
    const unit = unitAt(text, position);
    return this.pairs.has(pairOf(unit, unitAt(text, position + 1))) || this.alone.has(unit);
  }
}

/** Two units in 16 bits, which some pairs have to share. */
function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) ^ second) & 0xffff;
}
