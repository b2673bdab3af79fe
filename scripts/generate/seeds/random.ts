/**
 * Numbers that are the same on every machine: splitmix32 (after Steele, Lea and Flood, “Fast Splittable Pseudorandom
 * Number Generators”, 2014), in integers only, since logarithms and powers differ between machines in their last bit.
 */
export class Random {
  private state: number;

  /** The same keys give the same numbers; keys that differ anywhere give others. */
  constructor(...keys: readonly number[]) {
    this.state = keys.reduce((state, key) => mixed((state ^ key) + 0x9e3779b9), 0x243f6a88);
  }

  /** A whole number from 0 up to `limit` - 1; `limit` is at most 2²¹. */
  below(limit: number): number {
    this.state = (this.state + 0x9e3779b9) | 0;
    return Math.floor((mixed(this.state) * limit) / 4294967296);
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True in so many cases of a hundred. */
  chance(percent: number): boolean {
    return this.below(1000) < percent * 10;
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.below(list.length)] ?? list[0];
  }
}

function mixed(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return (bits ^ (bits >>> 15)) >>> 0;
}

/** A list from which some are drawn more often than others. */
export type Weighted<T> = {readonly items: readonly [T, ...T[]]; readonly sums: readonly number[]};

export function weighted<T>(items: readonly [T, ...T[]], weightOf: (item: T, rank: number) => number): Weighted<T> {
  let sum = 0;
  return {items, sums: items.map((item, rank) => (sum += weightOf(item, rank)))};
}

/** Weights by rank as words have them in any language (Zipf and Mandelbrot); they add up to less than 2²¹. */
export const byRank = (_item: unknown, rank: number): number => Math.floor(200_000 / (rank + 3)) + 1;

export function draw<T>({items, sums}: Weighted<T>, random: Random): T {
  const wanted = random.below(sums.at(-1) ?? 1);
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  return items[low] ?? items[0];
}
