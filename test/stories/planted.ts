import {simplified, traditional} from "../../src/text/fold-table.js";

/** Numbers between 0 and 1 that are the same each time (S. Vigna, "SplitMix"; 32 bits of it). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

const words = Array.from({length: 3000}, (_, nth) => String.fromCharCode(0x4e00 + ((nth * 7) % 5000), 0x5200 + ((nth * 13) % 4000)));

/** A sentence of invented words; some are common, most are rare, as in any language. */
export function aSentence(random: () => number): string {
  const length = 6 + Math.floor(random() * 14);
  return `${Array.from({length}, () => words[Math.floor(words.length * random() ** 3)] ?? "").join("")}。`;
}

/** A text of 12 to 40 sentences. */
export function aText(random: () => number): readonly string[] {
  return Array.from({length: 12 + Math.floor(random() * 28)}, () => aSentence(random));
}

/** Ways in which a text is edited when it is taken up elsewhere; `share` of it is touched. */
export const edits = {
  "sentences left out": (text, share, random) => text.filter(() => random() >= share).join(""),
  "sentences replaced": (text, share, random) => text.map((sentence) => (random() < share ? aSentence(random) : sentence)).join(""),
  "sentences added": (text, share, random) => text.map((sentence) => (random() < share ? sentence + aSentence(random) : sentence)).join(""),
  "end cut off": (text, share) => text.slice(0, Math.max(1, Math.round(text.length * (1 - share)))).join(""),
  "words changed here and there": (text, share, random) => text.map((sentence) => sentence.replace(/..(?=.)/gu, (word) => (random() < share ? words[Math.floor(random() * words.length)] ?? word : word))).join(""),
} as const satisfies Record<string, (text: readonly string[], share: number, random: () => number) => string>;

const traditionalOf = new Map(Array.from(simplified, (character, nth) => [character, Array.from(traditional)[nth] ?? character]));

/** The same in Traditional characters. */
export function inTraditional(text: string): string {
  return Array.from(text, (character) => traditionalOf.get(character) ?? character).join("");
}
