/**
 * Numbers below 2^21 under keys below 2^32, sorted by key and then by number: what has one key stands in a row. A sort of
 * numbers takes a tenth of the time of maps of lists.
 */
export class Buckets {
  private pairs = new Float64Array(1024);
  private length = 0;

  add(key: number, number: number): void {
    if (this.length === this.pairs.length) {
      const longer = new Float64Array(2 * this.length);
      longer.set(this.pairs);
      this.pairs = longer;
    }
    this.pairs[this.length++] = key * shift + number;
  }

  /**
   * Tells of every two numbers under one key that are at most `reach` places apart; the lower comes first. When `tell` answers
   * with `false`, those after the second are passed over for the first.
   */
  eachPair(reach: number, tell: (one: number, other: number) => boolean): void {
    const pairs = this.pairs.subarray(0, this.length).sort();
    for (let at = 0; at < pairs.length; at++) {
      const first = pairs[at] ?? 0;
      const start = first - (first % shift);
      for (let next = at + 1; next < pairs.length && next <= at + reach; next++) {
        const other = (pairs[next] ?? 0) - start;
        if (other >= shift || !tell(first - start, other)) break;
      }
    }
  }
}

const shift = 2 ** 21;
