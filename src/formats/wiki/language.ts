import {categoryNames, smallWords, wikiLanguages} from "../../data/wiki-names.js";
import {isSimplifiedOnly, isTraditionalOnly} from "../../text/fold.js";

const sampled = 50_000;

/**
 * The language of a wiki page's text, as its wiki's code: by the word for its categories and, where several languages
 * share it, by its small words; else by its script, else by its small words alone; never one that the page links to as
 * another. `null` when it cannot be told.
 */
export function languageOf(text: string): string | null {
  const others = new Set([...text.matchAll(/\[\[([a-z-]{2,12}):[^\]|\n]{1,200}\]\]/g)].map(([, code = ""]) => code).filter((code) => wikiLanguages.includes(code)));
  const words = text.slice(0, sampled).replace(/<[^<>]{0,500}>|https?:\S+/g, " ");
  const {languages, any} = categoriesIn(text);
  const among = languages.filter((code) => !others.has(code));
  const shared = among.length > 1 ? bySmallWords(words, (code) => among.includes(code), 1) : null;
  const byName = shared ?? (any ? null : (among[0] ?? null));
  return byName ?? [byScript(words)].find((code) => code !== null && !others.has(code)) ?? bySmallWords(words, (code) => !others.has(code), 3);
}

type CategoryName = {readonly languages: readonly string[]; readonly any?: true};

/** The row of the word that a page has for its categories, if it is no word that every wiki knows. */
function categoriesIn(text: string): CategoryName {
  const [, name = ""] = /\[\[\s?([^\s:[\]|{}]{2,12}(?: [^\s:[\]|{}]{2,8})?)\s?:[^\]\n]{1,200}\]\]\s*$/.exec(text.trimEnd().slice(-400)) ?? [];
  return categoryNames.filter(({languages}) => languages.length > 0).find((row) => row.name === name.toLowerCase() || text.includes(`[[${capital(row.name)}:`)) ?? {languages: []};
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

/** Of the languages asked for that whose small words are clearly the most, at least so many of them; a word of several languages counts for less. */
function bySmallWords(text: string, isMeant: (code: string) => boolean, fewest: number): string | null {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weight = (word: string): number => (counts.get(word) ?? 0) / (owners.get(word) ?? 1);
  const scores = smallWords.filter(({language}) => isMeant(language))
    .map(({language, words}) => ({language, score: words.reduce((sum, word) => sum + weight(word), 0) / words.length, kinds: words.filter((word) => counts.has(word)).length}));
  const [best, second] = scores.sort((a, b) => b.score - a.score);
  return best && best.kinds >= fewest && best.score > 1.3 * (second?.score ?? 0) ? best.language : null;
}

/** How many languages have a small word. */
const owners = new Map<string, number>();
for (const {words} of smallWords) for (const word of words) owners.set(word, (owners.get(word) ?? 0) + 1);

/** The script that a Chinese page is written in, by the characters that only one of both has. */
export function scriptOf(text: string): "Hans" | "Hant" {
  let balance = 0;
  for (const character of text.slice(0, sampled)) {
    if (isTraditionalOnly(character)) balance--;
    else if (isSimplifiedOnly(character)) balance++;
  }
  return balance < 0 ? "Hant" : "Hans";
}
