import type {CountryCode, CountryFinding} from "../model/country.js";
import {fold} from "../text/fold.js";
import type {Salience} from "./countries.js";
import {counted} from "./judge.js";
import type {Lexicon} from "./lexicon.js";

/** A dateline stands in the beginning of a text, behind a caption or two. */
const beginning = 400;
/** `(中央社记者某某台北24日电)`, but not `(中央社巴黎28日综合外电报导)`. */
const dateline = /[(【][^()【】\n]{0,30}?(?=\d{1,2}日(?:专|特)?电[)】])/u;
const longestTown = 6;

/**
 * The outlet's own country where a story names none as what it is about: readers at home need not be told where it plays. It
 * has to be named more often than any other, or to hold the town in which the report was filed. Only for countries whose outlets
 * call their offices by these names alone (`offices` in `relations.ts`); `null` if it is not.
 */
export function domesticOf(saliences: readonly Salience[], text: string, home: CountryCode | null, lexicon: Lexicon): CountryFinding | null {
  if (home === null || !lexicon.offices.has(home)) return null;
  const own = saliences.find(({code}) => code === home);
  const others = saliences.filter(({code}) => code !== home);
  if (own && others.every(({count}) => count < own.count)) return {code: home, score: 1, evidence: counted(own.words)};
  const town = others.length === 0 ? townOf(text.slice(0, beginning), home, lexicon) : null;
  return town === null ? null : {code: home, score: 1, evidence: [`${town} ×1`]};
}

/** The town of a country from which a report was sent, as written. */
function townOf(text: string, home: CountryCode, {names}: Lexicon): string | null {
  const folded = fold(text);
  const found = dateline.exec(folded);
  if (!found) return null;
  const end = found.index + found[0].length;
  for (let start = Math.max(found.index + 1, end - longestTown); start < end; start++) {
    const town = names.longest(folded, start, end);
    if (town?.value.some(({code, kind}) => code === home && (kind === "capital" || kind === "city" || kind === "region"))) return text.slice(start, town.end);
  }
  return null;
}
