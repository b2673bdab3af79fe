import {leastMain, leastOther, mainWeights, otherWeights} from "../data/pair-weights.js";
import type {CountryCode, CountryFinding, PairFinding} from "../model/country.js";
import type {Salience} from "./countries.js";
import type {PairEvidence} from "./pairs.js";
import {logOdds, settingOf, signsOf} from "./signs.js";
import {byCodeUnit} from "../text/order.js";

/** A country has at least this part of the foremost one's salience, and this much of its own. */
const about = {share: 0.22, salience: 2};
const mostPairs = 5;
const mostCountries = 5;
const mostWords = 3;
const longestQuote = 40;
/** What the judgement rests on. */
export type Case = {
  readonly saliences: readonly Salience[];
  readonly pairs: readonly PairEvidence[];
  /** Sentences of the body. */
  readonly bodies: number;
  /** The country that the headline names first. */
  readonly first: CountryCode | null;
};

/** A pair, and how likely it belongs, between 0 and 1. */
export type JudgedPair = PairEvidence & {readonly score: number};

/** The pairs that an article reports on, main pair first; none if the likeliest is not likely enough. */
export function choosePairs({pairs, ...seen}: Case): readonly JudgedPair[] {
  const setting = settingOf(seen);
  const [main] = judged(pairs, leastMain, (pair) => logOdds(signsOf(pair, setting), mainWeights));
  if (!main) return [];
  const rest = pairs.filter(({code}) => code !== main.code);
  const others = judged(rest, leastOther, (pair) => logOdds(signsOf(pair, setting, main.code), otherWeights));
  return [main, ...others].slice(0, mostPairs);
}

/** The pairs that are likely enough by their log-odds, the likeliest first. */
function judged(pairs: readonly PairEvidence[], least: number, oddsOf: (pair: PairEvidence) => number): readonly JudgedPair[] {
  const likely: JudgedPair[] = [];
  for (const pair of pairs) {
    const score = 1 / (1 + Math.exp(-oddsOf(pair)));
    if (score >= least) likely.push({...pair, score});
  }
  return likely.sort(byScore);
}

function byScore(a: JudgedPair, b: JudgedPair): number {
  return b.score - a.score;
}

/** The countries that an article is about, foremost first: those of its pairs, and those that it has much to say of. */
export function chooseCountries(saliences: readonly Salience[], pairs: readonly PairEvidence[]): readonly CountryFinding[] {
  const best = saliences[0]?.score ?? 0;
  const paired = new Set(pairs.flatMap(({code}) => code.split("-")));
  return saliences
    .filter((salience) => paired.has(salience.code) || isAbout(salience, best))
    .slice(0, mostCountries)
    .map(({code, score, words}) => ({code, score: rounded(score / best), evidence: counted(words)}));
}

/** A bloc is a country only where it is a side. */
function isAbout({code, score, inTitle, inLead}: Salience, best: number): boolean {
  return code !== "EU" && (inTitle || inLead) && score >= best * about.share && score >= about.salience;
}

/** A pair as the record has it, with the title, the runs and the words that speak for it. */
export function pairFinding({code, score, told, runs, dealings}: JudgedPair, index: number, title: string): PairFinding {
  const quote = told.title > 0 ? [shortened(title)] : [];
  return {code, main: index === 0, score: rounded(score), evidence: [...quote, ...counted(runs), ...counted(dealings)]};
}

function shortened(title: string): string {
  const characters = [...title];
  return characters.length > longestQuote ? `${characters.slice(0, longestQuote).join("")}…` : title;
}

/** The words of a map that occur most often, with how often each. */
export function counted(words: ReadonlyMap<string, number>): readonly string[] {
  const sorted = [...words].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b));
  return sorted.slice(0, mostWords).map(([word, count]) => `${word} ×${count}`);
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
