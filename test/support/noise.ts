import {Random} from "../../scripts/generate/seeds/random.js";

type Range = readonly [first: number, last: number];

/** Kinds of text by what they are made of, as ranges of code points. */
const ranges = {
  han: [[0x4e00, 0x9fff]],
  rareHan: [[0x20000, 0x2a6df]],
  latin: [[0x21, 0x7e]],
  accented: [[0xa1, 0x2af]],
  markup: [[0x22, 0x22], [0x26, 0x26], [0x3c, 0x3c], [0x61, 0x7a]],
  controls: [[0x01, 0x08], [0x0e, 0x1f], [0x202a, 0x202e]],
} as const satisfies Readonly<Record<string, readonly [Range, ...Range[]]>>;

export type Noise = keyof typeof ranges;
export const noises = Object.keys(ranges) as readonly Noise[];

/** Text that cannot be packed: the same seed gives the same. `length` in UTF-16 units. */
export function noise(kind: Noise, length: number, seed: number): string {
  const random = new Random(seed, length, noises.indexOf(kind));
  let text = "";
  while (text.length < length) {
    const [first, last] = random.pick<Range>(ranges[kind]);
    text += String.fromCodePoint(random.between(first, last));
  }
  return text.slice(0, length).toWellFormed();
}
