import {commonBigrams} from "../data/common-bigrams.js";

/** Two characters in a row as one number. */
export function keyOf(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** Two Han characters in a row that stand in much of all news, by their keys; texts must be folded. */
export const commonKeys: ReadonlySet<number> = new Set(Array.from({length: commonBigrams.length / 2}, (_, nth) => keyOf(commonBigrams, 2 * nth)));
