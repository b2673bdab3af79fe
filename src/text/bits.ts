/**
 * Numbers as rows of bits, the highest of each byte first. Of each code it holds that small numbers are short:
 *
 * - Rice's code of a width (R. F. Rice, Some Practical Universal Noiseless Coding Techniques, 1979): the number without its
 *   lowest bits, of which there are `width`, as so many ones and a zero; then these bits. `riceWidth` says which width is good.
 * - Elias' gamma code (P. Elias, Universal Codeword Sets, 1975), for numbers from 1: how many bits follow on the highest, as so
 *   many ones and a zero; then these bits.
 */
export class BitWriter {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;
  /** Bits that are not yet a byte: the lowest `waiting` of `held`. */
  private held = 0;
  private waiting = 0;

  /** The lowest `width` bits of a number; 24 at most. */
  bits(value: number, width: number): void {
    this.held = (this.held << width) | value;
    this.waiting += width;
    while (this.waiting >= 8) {
      this.waiting -= 8;
      if (this.length === this.bytes.length) this.grow();
      this.bytes[this.length++] = this.held >>> this.waiting;
    }
  }

  rice(value: number, width: number): void {
    const ones = value >>> width;
    const rest = value & ((1 << width) - 1);
    if (ones + 1 + width <= widest) {
      // at once, as most are
      this.bits((((1 << ones) - 1) << (width + 1)) | rest, ones + 1 + width);
    } else {
      this.ones(ones);
      this.bits(rest, width);
    }
  }

  gamma(value: number): void {
    const width = 31 - Math.clz32(value);
    this.ones(width);
    this.bits(value - (1 << width), width);
  }

  /** All that was written, filled up with zeros to whole bytes; begins anew. A view, until something is written again. */
  take(): Uint8Array {
    if (this.waiting > 0) this.bits(0, 8 - this.waiting);
    const taken = this.bytes.subarray(0, this.length);
    this.length = 0;
    return taken;
  }

  private ones(count: number): void {
    for (let left = count; left > 0; left -= widest) {
      const now = Math.min(left, widest);
      this.bits((1 << now) - 1, now);
    }
    this.bits(0, 1);
  }

  private grow(): void {
    const longer = new Uint8Array(2 * this.bytes.length);
    longer.set(this.bytes);
    this.bytes = longer;
  }
}

/** Most bits that are written or read at a time: with those of a byte that wait they fit into a number of 32 bits. */
const widest = 24;

/** Reads what `BitWriter` wrote; behind the end there are zeros. */
export class BitReader {
  private at = 0;
  /** Bits that were read from the bytes: the highest `waiting` of `held`. */
  private held = 0;
  private waiting = 0;

  constructor(private readonly bytes: Uint8Array) {}

  bits(width: number): number {
    if (width === 0) return 0;
    if (this.waiting < width) this.fill();
    const value = this.held >>> (32 - width);
    this.held <<= width;
    this.waiting -= width;
    return value;
  }

  rice(width: number): number {
    return (this.ones() << width) | this.bits(width);
  }

  gamma(): number {
    const width = this.ones();
    return (1 << width) | this.bits(width);
  }

  /** How many ones stand before the next zero. */
  private ones(): number {
    let count = 0;
    for (;;) {
      if (this.waiting === 0) this.fill();
      // what waits is followed by zeros
      const now = Math.clz32(~this.held);
      if (now < this.waiting) {
        // by a shift of 32 nothing would be moved
        this.held = (this.held << now) << 1;
        this.waiting -= now + 1;
        return count + now;
      }
      count += this.waiting;
      this.held = 0;
      this.waiting = 0;
    }
  }

  private fill(): void {
    while (this.waiting <= widest) {
      this.held |= (this.bytes[this.at++] ?? 0) << (24 - this.waiting);
      this.waiting += 8;
    }
  }
}

/**
 * The best width of Rice's code for numbers of which `count` make `sum`, when each is so much rarer than the one before (A. Kiely,
 * Selecting the Golomb Parameter in Rice Coding, 2004): the whole part of the binary logarithm of 0.96 times a half more than
 * their mean. Of whole numbers alone, so that every engine finds the same.
 */
export function riceWidth(sum: number, count: number): number {
  const scale = Math.floor((77 * sum + 38 * count) / (80 * count));
  return scale < 1 ? 0 : 31 - Math.clz32(scale);
}
