import {leaders} from "../data/countries/leaders.js";
import {countries} from "../data/countries/names.js";
import {fold} from "../text/fold.js";
import {gistTerms, packGist, type Term} from "../text/gist.js";
import {endOfWord, isRunAt, nextWord} from "../text/word-scan.js";
import {commonPairs} from "./common-words.js";
import {keyOf, type PairSet} from "./pair-set.js";

/** How much of a text tells what it is about, in UTF-16 units: a report begins with its news. */
const beginning = 600;

/** A headline's word counts for so many of the text's. */
const ofTitle = 3;

/** Hashes are of 24 bits: of two gists, one term in 7,000 is alike by chance. */
const hashMask = 0xffffff;

/** A weight is kept in a byte. */
const mostWeight = 255;

const passedOver = pairsPassedOver();

/**
 * What an article is about, to be compared with others: its weightiest terms, packed. A term is two Han characters in a row, a
 * number, or a name in letters; its weight grows with the logarithm of how often it stands there. Terms that say little, being
 * in most news or names of countries and of those who speak for them, are passed over; of terms alike in weight, those with
 * the lowest hash are taken, so that two articles choose alike.
 */
export function gistOf(title: string, text: string): string {
  const start = text.slice(0, beginning);
  // a term has at least one unit
  const hashes = new Uint32Array(title.length * ofTitle + start.length);
  const ofHeadline = addHashes(title, ofTitle, hashes, 0);
  const all = addHashes(start, 1, hashes, ofHeadline);
  return packGist(weightiest(termsOf(hashes.subarray(0, all).sort())));
}

/** Puts the hashes of a text's terms from a place on, each so many times as it counts; the place behind them. */
function addHashes(text: string, times: number, into: Uint32Array, from: number): number {
  const folded = fold(text);
  let place = from;
  let before = -1;
  for (let start = nextWord(folded, 0), end = 0; start < folded.length; start = nextWord(folded, end)) {
    end = endOfWord(folded, start);
    const isRun = isRunAt(folded, start);
    const isTerm = isRun ? isName(text.slice(start, end)) : before === start && !passedOver.has(folded, start - 1);
    if (isTerm) {
      const hash = isRun ? hashOfRun(folded, start, end) : mixed(keyOf(folded, start - 1));
      for (let nth = 0; nth < times; nth++) into[place++] = hash;
    }
    if (!isRun) before = end;
  }
  return place;
}

/** The terms of hashes that stand in order, by how often each does. */
function termsOf(hashes: Uint32Array): readonly Term[] {
  const terms: Term[] = [];
  for (let from = 0, to = 0; from < hashes.length; from = to) {
    const hash = hashes[from] ?? 0;
    while (hashes[to] === hash) to++;
    terms.push({hash, weight: weightOf(to - from)});
  }
  return terms;
}

function weightOf(times: number): number {
  return Math.min(mostWeight, Math.round(16 * (1 + Math.log2(times))));
}

/** The terms of a gist, in the order in which they stood. */
function weightiest(terms: readonly Term[]): readonly Term[] {
  if (terms.length <= gistTerms) return terms;
  const counts = new Uint32Array(mostWeight + 1);
  for (const {weight} of terms) counts[weight] = (counts[weight] ?? 0) + 1;
  // the least weight that is taken, and how many terms weigh more
  let [least, above] = [mostWeight, 0];
  while (above + (counts[least] ?? 0) < gistTerms) above += counts[least--] ?? 0;
  let left = gistTerms - above;
  return terms.filter(({weight}) => weight > least || (weight === least && left-- > 0));
}

/** Numbers but for years, words with capitals that are no small words, and words of scripts without capitals. */
function isName(run: string): boolean {
  if (/^\d+$/.test(run)) return run.length > 1 && !/^(?:19|20)\d\d$/.test(run);
  if (run.length > 1 && run === run.toUpperCase()) return true;
  return run.length > 3 && run !== run.toLowerCase();
}

function pairsPassedOver(): PairSet {
  const pairs = commonPairs.copy();
  const names = [...countries.flatMap(({names}) => [names["zh-Hans"], names["zh-Hant"]]), ...leaders.map(({text}) => text)];
  for (const name of names) {
    const folded = fold(name);
    for (let at = 0; at + 1 < folded.length; at++) pairs.add(folded, at);
  }
  return pairs;
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
