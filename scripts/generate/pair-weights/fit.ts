import type {Case} from "../../../src/enrich/judge.js";
import {signNames, signsOf, settingOf, type Weights} from "../../../src/enrich/signs.js";
import type {Labels, Read} from "../../../test/pairs/score.js";
import {scored} from "../../../test/pairs/score.js";
import {fitChoice, fitEach, oddsOf, type Choice} from "./logit.js";

/** An article with its labels and with what is seen of it; a roundup is decided beforehand. */
export type Example = Labels & {readonly seen: Case & {readonly reportsNone: boolean}};

/** What is fitted: two rows of weights, and how likely a main pair and others have to be. */
export type Fitted = {readonly main: readonly number[]; readonly other: readonly number[]; readonly leastMain: number; readonly leastOther: number};

const likelihoods = [0.3, 0.34, 0.38, 0.42, 0.46, 0.5, 0.54, 0.58, 0.62];
const most = 5;
/** Scores are shares of some hundred articles. */
const chance = 0.01;

export function fit(examples: readonly Example[]): Fitted {
  const open = examples.filter(({seen}) => !seen.reportsNone && seen.pairs.length > 0);
  const main = fitChoice(open.filter(isReachable).map((example) => choicesOf(example, example.main)), signNames.length);
  const paired = open.filter((example) => example.main.length > 0);
  const other = fitEach(paired.flatMap((example) => othersOf(example, main)), signNames.length);
  const leastMain = best(likelihoods, (least) => {
    const {main: hit, none} = scored(examples, reading({main, other, leastMain: least, leastOther: 1}));
    return hit + none;
  });
  const leastOther = best(likelihoods, (least) => scored(examples, reading({main, other, leastMain, leastOther: least})).pairs);
  return {main, other, leastMain, leastOther};
}

/** Reads an example by fitted weights, as `judge.ts` does. */
export function reading({main, other, leastMain, leastOther}: Fitted): (example: Example) => Read {
  return ({seen, countries}) => {
    const setting = settingOf(seen);
    const [first] = rank(seen, (pair) => likelihood(main, listed(signsOf(pair, setting))));
    if (seen.reportsNone || !first || first.score < leastMain) return {pairs: [], countries};
    const others = rank(seen, (pair) => likelihood(other, listed(signsOf(pair, setting, first.code))));
    const more = others.filter(({code, score}) => code !== first.code && score >= leastOther).map(({code}) => code);
    return {pairs: [first.code, ...more].slice(0, most), countries};
  };
}

/** Weights by the names of their signs, rounded. */
export function named(weights: readonly number[]): Weights {
  const round = (value: number | undefined): number => Math.round((value ?? 0) * 100) / 100;
  const bySign = Object.fromEntries(signNames.map((name, at) => [name, round(weights[at + 1])]));
  return {base: round(weights[0]), ...bySign} as Weights;
}

function rank({pairs}: Case, scoreOf: (pair: Case["pairs"][number]) => number): readonly {readonly code: string; readonly score: number}[] {
  return pairs.map((pair) => ({code: pair.code, score: scoreOf(pair)})).sort((a, b) => b.score - a.score);
}

function choicesOf({seen}: Example, wanted: readonly string[], main?: string): readonly Choice[] {
  const setting = settingOf(seen);
  return seen.pairs.map((pair) => ({signs: listed(signsOf(pair, setting, main)), wanted: wanted.includes(pair.code)}));
}

/** All but the pair that comes out first, which is decided apart. */
function othersOf(example: Example, weights: readonly number[]): readonly Choice[] {
  const {seen, pairs, may = []} = example;
  const setting = settingOf(seen);
  const [first] = rank(seen, (pair) => likelihood(weights, listed(signsOf(pair, setting))));
  const choices = choicesOf(example, pairs, first?.code);
  return choices
    .map((choice, at) => may.includes(seen.pairs[at]?.code ?? "") ? {...choice, wanted: null} : choice)
    .filter((_, at) => seen.pairs[at]?.code !== first?.code);
}

/** A main pair of which nothing is seen cannot be learnt from. */
function isReachable({main, seen}: Example): boolean {
  return main.length === 0 || seen.pairs.some(({code}) => main.includes(code));
}

function listed(signs: Readonly<Record<(typeof signNames)[number], number>>): readonly number[] {
  return signNames.map((name) => signs[name]);
}

function likelihood(weights: readonly number[], signs: readonly number[]): number {
  return 1 / (1 + Math.exp(-oddsOf(weights, signs)));
}

/** The middle one of those that are as good as the best but for an article or two, which may be chance. */
function best(values: readonly number[], worth: (value: number) => number): number {
  const worths = values.map(worth);
  const good = values.filter((_, at) => (worths[at] ?? 0) >= Math.max(...worths) - chance);
  return good[Math.floor(good.length / 2)] ?? 0;
}
