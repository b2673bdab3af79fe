import {countries} from "../../src/data/countries/names.js";
import {exonyms} from "../../src/data/countries/exonyms.js";
import {fold} from "../../src/text/fold.js";
import type {Read} from "./score.js";
import type {Labelled} from "./set.js";

const spellings: readonly (readonly [string, string])[] = [
  ...countries.flatMap(({code, names}) => Object.values(names).map((name) => [code, fold(name)] as const)),
  ...exonyms.flatMap(({code, text}) => text.split("|").map((name) => [code, fold(name)] as const)),
];

/** Plain counting: countries named at least twice are what it is about, the two named most often are the pair. */
export function counting({title, text}: Labelled): Read {
  const folded = fold(`${title}\n${text}`);
  const counts = new Map<string, number>();
  for (const [code, name] of new Map(spellings.map((spelling) => [spelling.join(), spelling])).values()) {
    counts.set(code, (counts.get(code) ?? 0) + folded.split(name).length - 1);
  }
  const often = [...counts].filter(([, count]) => count >= 2).sort(([, a], [, b]) => b - a).map(([code]) => code);
  return {countries: often, pairs: often.length >= 2 ? [often.slice(0, 2).sort().join("-")] : []};
}
