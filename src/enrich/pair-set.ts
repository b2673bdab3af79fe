/** A table is made larger when more than this share of it is in use: a probe then seldom meets another's slot. */
const fullest = 0.25;

/**
 * A set of pairs of characters in a row, of one UTF-16 unit each. They lie as numbers in a hash table with linear probing
 * (Knuth, "The Art of Computer Programming" 3, 6.4): the engine's own sets make an object of every number as large as these.
 */
export class PairSet {
  /** 0 where no pair is. */
  private table = new Uint32Array(64);
  private size = 0;

  /** Adds the pair that begins at a position of a text. */
  add(text: string, at: number): void {
    const key = keyOf(text, at);
    const slot = this.slot(key);
    if (key === 0 || this.table[slot] === key) return;
    this.table[slot] = key;
    if (++this.size > this.table.length * fullest) this.enlarge();
  }

  /** Whether the pair that begins at a position of a text is one of these. */
  has(text: string, at: number): boolean {
    const key = keyOf(text, at);
    return key !== 0 && this.table[this.slot(key)] === key;
  }

  /** A set of the same pairs, to be added to. */
  copy(): PairSet {
    const copy = new PairSet();
    copy.table = this.table.slice();
    copy.size = this.size;
    return copy;
  }

  private enlarge(): void {
    const {table} = this;
    this.table = new Uint32Array(2 * table.length);
    for (const key of table) if (key !== 0) this.table[this.slot(key)] = key;
  }

  /** Where a pair is, or where it would be put. */
  private slot(key: number): number {
    const last = this.table.length - 1;
    let slot = hashed(key) & last;
    while (this.table[slot] !== key && this.table[slot] !== 0) slot = (slot + 1) & last;
    return slot;
  }
}

/** Two UTF-16 units in a row as one number of 32 bits; 0 beyond the end of a text. */
export function keyOf(text: string, at: number): number {
  return at + 1 < text.length ? ((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)) >>> 0 : 0;
}

/** Spreads the bits of both over the lower ones (multiplication by the golden ratio, after Knuth). */
function hashed(key: number): number {
  const product = Math.imul(key, 0x9e3779b1);
  return product ^ (product >>> 15);
}
