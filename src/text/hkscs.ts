import {hkscsRuns} from "./hkscs-table.js";

let known: ReadonlyMap<string, string> | null = null;

/** What is added to Big5, when it is first asked for: few files need it. */
function characters(): ReadonlyMap<string, string> {
  known ??= new Map(hkscsRuns.flatMap(([from, text]) => Array.from(text, (character, i) => [String.fromCharCode(from + i), character] as const)));
  return known;
}

/** A text that was decoded from Big5 with the characters of Hong Kong (`嘅`, `咗`) in the place of the private ones that decoders give for them. */
export function withHongKong(text: string): string {
  return /[\ue000-\uf8ff]/.test(text) ? text.replace(/[\ue000-\uf8ff]/g, (character) => characters().get(character) ?? character) : text;
}
