import {leaders} from "../data/countries/leaders.js";
import {countries} from "../data/countries/names.js";
import {fold} from "../text/fold.js";
import {gistTerms, packGist, type Term} from "../text/gist.js";
import {eachWord} from "../text/word-scan.js";
import {commonKeys, keyOf} from "./common-words.js";

/** How much of a text tells what it is about, in UTF-16 units: a report begins with its news. */
const beginning = 600;

/** A headline's word counts for so many of the text's. */
const ofTitle = 3;

/** Hashes are of 24 bits: of two gists, one term in 7,000 is alike by chance. */
const hashMask = 0xffffff;

const common = keysPassedOver();

/**
 * What an article is about, to be compared with others: its weightiest terms, packed. A term is two Han characters in a row, a
 * number, or a name in letters; its weight grows with the logarithm of how often it stands there. Terms that say little, being
 * in most news or names of countries and of those who speak for them, are passed over; of terms alike in weight, those with
 * the lowest hash are taken, so that two articles choose alike.
 */
export function gistOf(title: string, text: string): string {
  const counts = new Map<number, number>();
  count(title, ofTitle, counts);
  count(text.slice(0, beginning), 1, counts);
  const terms = [...counts].map(([hash, times]): Term => ({hash, weight: Math.min(255, Math.round(16 * (1 + Math.log2(times))))}));
  return packGist(terms.sort((a, b) => b.weight - a.weight || a.hash - b.hash).slice(0, gistTerms));
}

function count(text: string, times: number, counts: Map<number, number>): void {
  const folded = fold(text);
  const add = (hash: number): void => void counts.set(hash, (counts.get(hash) ?? 0) + times);
  let before = -1;
  eachWord(folded, (start, end, isRun) => {
    if (isRun) {
      if (isName(text.slice(start, end))) add(hashOfRun(folded, start, end));
    } else {
      const key = keyOf(folded, start - 1);
      if (before === start && !common.has(key)) add(mixed(key));
      before = end;
    }
  });
}

/** Numbers but for years, words with capitals that are no small words, and words of scripts without capitals. */
function isName(run: string): boolean {
  if (/^\d+$/.test(run)) return run.length > 1 && !/^(?:19|20)\d\d$/.test(run);
  if (run.length > 1 && run === run.toUpperCase()) return true;
  return run.length > 3 && run !== run.toLowerCase();
}

function keysPassedOver(): ReadonlySet<number> {
  const keys = new Set(commonKeys);
  const names = [...countries.flatMap(({names}) => [names["zh-Hans"], names["zh-Hant"]]), ...leaders.map(({text}) => text)];
  for (const name of names) {
    const folded = fold(name);
    for (let at = 0; at + 1 < folded.length; at++) keys.add(keyOf(folded, at));
  }
  return keys;
}

/** FNV-1a. */
function hashOfRun(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash & hashMask;
}

/** Multiplicative hashing (D. Knuth, "The Art of Computer Programming", volume 3, 6.4), the high bits. */
function mixed(key: number): number {
  return (Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 8) & hashMask;
}
