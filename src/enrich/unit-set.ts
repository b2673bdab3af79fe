/**
 * The UTF-16 unit at a position, 0 beyond the ends of the text. An engine that has once seen `charCodeAt` answer `NaN`
 * no longer reads the text in place, but calls a function for every unit.
 */
export function unitAt(text: string, position: number): number {
  return position >= 0 && position < text.length ? text.charCodeAt(position) : 0;
}

/** A set of UTF-16 units, or of smaller numbers, as a vector of bits: at most 8 KB, and asking it costs one look into memory. */
export class UnitSet {
  private constructor(private readonly bits: Uint8Array) {}

  static of(characters: string, size = 0x10000): UnitSet {
    const set = new UnitSet(new Uint8Array(size / 8));
    for (let at = 0; at < characters.length; at++) set.add(characters.charCodeAt(at));
    return set;
  }

  copy(): UnitSet {
    return new UnitSet(this.bits.slice());
  }

  add(unit: number): void {
    this.bits[unit >>> 3] = (this.bits[unit >>> 3] ?? 0) | (1 << (unit & 7));
  }

  has(unit: number): boolean {
    return ((this.bits[unit >>> 3] ?? 0) & (1 << (unit & 7))) !== 0;
  }
}
