import {mainWeights, otherWeights} from "../../../src/data/pair-weights.js";
import type {Case} from "../../../src/enrich/judge.js";
import {signNames, signsOf, settingOf, type Weights} from "../../../src/enrich/signs.js";
import type {Labels, Read} from "../../../test/pairs/score.js";
import {scored} from "../../../test/pairs/score.js";
import {fitChoice, fitEach, oddsOf, type Choice} from "./logit.js";

/** An article with its labels and with what is seen of it; a roundup is decided beforehand. */
export type Example = Labels & {readonly seen: Case & {readonly reportsNone: boolean}};

/** Two rows of weights: for the main pair and for others. */
export type Rows = {readonly main: readonly number[]; readonly other: readonly number[]};

/** What is fitted: the weights, and how likely a main pair and others have to be. */
export type Fitted = Rows & Thresholds;
type Thresholds = {readonly leastMain: number; readonly leastOther: number};

const likelihoods = Array.from({length: 11}, (_, nth) => Math.round(30 + 4 * nth) / 100);
const most = 5;
/** Scores are shares of some hundred articles. */
const chance = 0.01;

export function fitRows(examples: readonly Example[]): Rows {
  const open = examples.filter(({seen}) => !seen.reportsNone && seen.pairs.length > 0);
  const main = fitChoice(open.filter(isReachable).map((example) => choicesOf(example, example.main)), signNames.length);
  const paired = open.filter((example) => example.main.length > 0);
  return {main, other: fitEach(paired.flatMap((example) => othersOf(example, main)), signNames.length)};
}

/**
 * The thresholds that are best for articles which the weights that read them have not seen. Of likelihoods, those above half of the
 * best F1 make it so (Lipton, Elkan and Naryanaswamy, "Optimal thresholding of classifiers to maximize F1 measure", 2014).
 */
export function thresholdsFor(examples: readonly Example[], rowsOf: (example: Example) => Rows): Thresholds {
  const scoresAt = (least: Thresholds) => scored(examples, (example) => reading({...rowsOf(example), ...least})(example));
  const leastMain = best(likelihoods, (least) => {
    const {main, none} = scoresAt({leastMain: least, leastOther: 1});
    return main + none;
  });
  const f1 = Math.max(...likelihoods.map((leastOther) => scoresAt({leastMain, leastOther}).pairs));
  return {leastMain, leastOther: Math.round(50 * f1) / 100};
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

/** The weights as they are kept. */
export const keptRows: Rows = {main: [mainWeights.base, ...listed(mainWeights)], other: [otherWeights.base, ...listed(otherWeights)]};

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
