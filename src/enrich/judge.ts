import type {CountryCode, CountryFinding, PairFinding} from "../model/country.js";
import type {Salience} from "./countries.js";
import type {PairEvidence} from "./pairs.js";
import {byCodeUnit} from "../text/order.js";

/** A score below this is no pair; in a short article there is less room to earn it. */
const floor = {pair: 1.8, other: 0.6, shortBody: 12, short: 0.5, noDealings: 2, minor: 1.5};
/** Another pair has at least this part of the main pair's score. */
const shareOfMain = 0.28;
/** How much more a pair has to earn of which the title names no side, one, both. */
const outsideTitle = [1.8, 1.25, 1] as const;
/** A country has at least this part of the foremost one's salience, and this much of its own. */
const about = {share: 0.22, salience: 2};
/** A pair weighs as much as the lesser of its sides has of the article, but not less than `lowest`. */
const balance = {lowest: 0.5, steepness: 3};
/** How many sides of the pair the title names. */
const inTitle = [0.6, 1, 1.3] as const;
/** The title names these two countries and no third. */
const onlyTwo = 1.5;
/** Pairs whose scores differ by less are alike. */
const like = 0.9;
const mostPairs = 5;
const mostCountries = 5;
const mostWords = 3;
const longestQuote = 40;
/** Score at which a pair is as good as certain (1 - 1/e). */
const certain = 8;

/** What the judgement rests on. */
export type Case = {
  readonly saliences: readonly Salience[];
  readonly pairs: readonly PairEvidence[];
  /** Sentences of the body. */
  readonly bodies: number;
};

/** The pairs that an article reports on, main pair first; none if the best stays below the threshold. */
export function choosePairs({saliences, pairs, bodies}: Case): readonly PairEvidence[] {
  const titled = new Set(saliences.filter((salience) => salience.inTitle).map(({code}) => code));
  const shares = new Map(saliences.map(({code, score}) => [code, score / (saliences[0]?.score ?? 1)]));
  const weighed = pairs
    .map((pair) => ({...pair, score: standing(pair, titled) * balanced(pair.code, shares)}))
    .sort((a, b) => b.score - a.score);
  const best = weighed[0];
  const least = floor.pair * (floor.short + (1 - floor.short) * Math.min(1, bodies / floor.shortBody));
  // of a group that one country deals with, none has much of the article
  const isGroup = (weighed[2]?.score ?? 0) > like * (best?.score ?? 0);
  const minor = new Set(isGroup ? [] : [...shares].filter(([, share]) => share < about.share).map(([code]) => code));
  if (!best || best.score < least * doubt(best, titled, minor)) return [];
  return weighed.filter(({score}) => score >= best.score * shareOfMain && score >= least * floor.other).slice(0, mostPairs);
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
export function pairFinding(pair: PairEvidence, index: number, title: string): PairFinding {
  const {code, score, inTitle, runs, dealings} = pair;
  const quote = inTitle ? [shortened(title)] : [];
  const certainty = rounded(1 - Math.exp(-score / certain));
  return {code, main: index === 0, score: certainty, evidence: [...quote, ...counted(runs), ...counted(dealings)]};
}

function standing(pair: PairEvidence, titled: ReadonlySet<CountryCode>): number {
  const sides = sidesIn(titled, pair.code);
  const alone = sides === 2 && titled.size === 2 && tellsDealings(pair);
  return (pair.score + (alone ? onlyTwo : 0)) * (inTitle[sides] ?? 1);
}

/**
 * How much more a pair has to earn that the title does not name, of which no dealings are told (a list, a comparison), or
 * one side of which has little of the article.
 */
function doubt(pair: PairEvidence, titled: ReadonlySet<CountryCode>, minor: ReadonlySet<CountryCode>): number {
  const isMinor = sidesIn(minor, pair.code) > 0;
  return (outsideTitle[sidesIn(titled, pair.code)] ?? 1) * (tellsDealings(pair) ? 1 : floor.noDealings) * (isMinor ? floor.minor : 1);
}

function tellsDealings({runs, dealings}: PairEvidence): boolean {
  return runs.size + dealings.size > 0;
}

function sidesIn(titled: ReadonlySet<CountryCode>, code: string): number {
  return code.split("-").filter((side) => titled.has(side)).length;
}

function balanced(code: string, shares: ReadonlyMap<CountryCode, number>): number {
  return balance.lowest + (1 - balance.lowest) * Math.min(1, balance.steepness * lesserShare(code, shares));
}

function lesserShare(code: string, shares: ReadonlyMap<CountryCode, number>): number {
  return Math.min(...code.split("-").map((side) => shares.get(side) ?? 0));
}

function shortened(title: string): string {
  const characters = [...title];
  return characters.length > longestQuote ? `${characters.slice(0, longestQuote).join("")}…` : title;
}

function counted(words: ReadonlyMap<string, number>): readonly string[] {
  const sorted = [...words].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b));
  return sorted.slice(0, mostWords).map(([word, count]) => `${word} ×${count}`);
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
