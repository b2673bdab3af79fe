import type {CountryCode} from "../model/country.js";
import type {Salience} from "./countries.js";
import type {PairEvidence} from "./pairs.js";

/**
 * What can be seen of a pair, as numbers between 0 and about 4: how much title, lead and body tell of the two (as
 * logarithms, since the tenth sentence says less than the second), how much of the article the lesser side has and how often
 * the rarer one is named (up to a handful, and beyond), how many sides the title names and whether one of them is the country that it names
 * first, how many words of dealings stand with them, and how short the text is, which leaves less room.
 */
export const signNames = ["title", "lead", "body", "lesser", "named", "often", "one", "both", "foremost", "dealings", "brief", "shared"] as const;

export type SignName = (typeof signNames)[number];
export type Signs = Readonly<Record<SignName, number>>;

/** What pairs are looked at in. */
export type Setting = {
  readonly titled: ReadonlySet<CountryCode>;
  readonly saliences: ReadonlyMap<CountryCode, Salience>;
  /** The greatest salience. */
  readonly most: number;
  /** Sentences of the body. */
  readonly bodies: number;
  /** The country that the headline names first. */
  readonly first: CountryCode | null;
};

const usualBody = 12;
/** Naming a country more often than this says less of it each time. */
const handful = 5;
const steepness = 3;

export function settingOf({saliences, bodies, first}: {readonly saliences: readonly Salience[]; readonly bodies: number; readonly first: CountryCode | null}): Setting {
  return {
    titled: new Set(saliences.filter(({inTitle}) => inTitle).map(({code}) => code)),
    saliences: new Map(saliences.map((salience) => [salience.code, salience])),
    most: saliences[0]?.score ?? 1,
    bodies,
    first,
  };
}

/** The signs of a pair; `shared` is 1 for one that has a side in common with the main pair, which is not known at first. */
export function signsOf({code, told, dealings}: PairEvidence, {titled, saliences, most, bodies, first}: Setting, main?: string): Signs {
  const sides = code.split("-");
  const lesser = Math.min(...sides.map((side) => saliences.get(side)?.score ?? 0));
  const rarer = Math.min(...sides.map((side) => saliences.get(side)?.count ?? 0));
  const inTitle = sides.filter((side) => titled.has(side)).length;
  return {
    title: Math.log1p(steepness * told.title),
    lead: Math.log1p(steepness * told.lead),
    body: Math.log1p(steepness * told.body),
    lesser: Math.min(1, (2 * lesser) / most),
    named: Math.log1p(Math.min(rarer, handful)),
    often: Math.log((1 + Math.max(rarer, handful)) / (1 + handful)),
    one: Number(inTitle === 1),
    both: Number(inTitle === 2),
    foremost: Number(first !== null && sides.includes(first)),
    dealings: Math.log1p([...dealings.values()].reduce((sum, count) => sum + count, 0)),
    brief: Math.max(0, 1 - bodies / usualBody),
    shared: Number(sides.some((side) => main?.split("-").includes(side))),
  };
}

export type Weights = Signs & {readonly base: number};

/** The log-odds that signs speak for. */
export function logOdds(signs: Signs, weights: Weights): number {
  return signNames.reduce((sum, name) => sum + weights[name] * signs[name], weights.base);
}
