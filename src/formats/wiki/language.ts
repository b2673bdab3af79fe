import {categoryNames, smallWords, wikiLanguages} from "../../data/wiki-names.js";
import {isSimplifiedOnly, isTraditionalOnly} from "../../text/fold.js";

const sampled = 50_000;

/**
 * The language of a wiki page's text, as its wiki's code: by the word for its categories where only one language has
 * it, by its script, by its small words; never one that the page links to as another. `null` when it cannot be told.
 */
export function languageOf(text: string): string | null {
  const others = new Set([...text.matchAll(/\[\[([a-z-]{2,12}):[^\]|\n]{1,200}\]\]/g)].map(([, code = ""]) => code).filter((code) => wikiLanguages.includes(code)));
  const words = text.slice(0, sampled).replace(/<[^<>]{0,500}>|https?:\S+/g, " ");
  const candidates = [byCategory(text), byScript(words), bySmallWords(words, others)];
  return candidates.find((code) => code !== null && !others.has(code)) ?? null;
}

function byCategory(text: string): string | null {
  const [, name = ""] = /\[\[\s?([^\s:[\]|{}]{2,12}(?: [^\s:[\]|{}]{2,8})?)\s?:[^\]\n]{1,200}\]\]\s*$/.exec(text.trimEnd().slice(-400)) ?? [];
  const used = categoryNames.filter(({language}) => language !== undefined).find((row) => row.name === name.toLowerCase() || text.includes(`[[${capital(row.name)}:`));
  return used?.language ?? null;
}

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function byScript(words: string): string | null {
  const count = (pattern: RegExp): number => words.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  const isMuch = (found: number): boolean => found > 20 && found > letters / 5;
  if (isMuch(count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu))) return "ja";
  if (isMuch(count(/\p{Script=Hangul}/gu))) return "ko";
  return isMuch(count(/\p{Script=Han}/gu)) ? "zh" : null;
}

function bySmallWords(text: string, others: ReadonlySet<string>): string | null {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = smallWords.filter(({language}) => !others.has(language))
    .map(({language, words}) => ({language, score: words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / words.length, kinds: words.filter((word) => counts.has(word)).length}));
  const [best, second] = scores.sort((a, b) => b.score - a.score);
  return best && best.kinds >= 3 && best.score > 1.3 * (second?.score ?? 0) ? best.language : null;
}

/** The script that a Chinese page is written in, by the characters that only one of both has. */
export function scriptOf(text: string): "Hans" | "Hant" {
  let balance = 0;
  for (const character of text.slice(0, sampled)) {
    if (isTraditionalOnly(character)) balance--;
    else if (isSimplifiedOnly(character)) balance++;
  }
  return balance < 0 ? "Hant" : "Hans";
}
