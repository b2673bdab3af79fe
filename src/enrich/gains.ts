import {pairCode, type CountryCode} from "../model/country.js";
import type {Lexicon} from "./lexicon.js";
import type {ReadSentence, Stretch} from "./mention.js";
import type {Unit} from "./roles.js";
import {clausesOf, type Clause} from "./units.js";
import {findWord, firstIn, wordsIn} from "./words.js";

/** What one place of a sentence adds to one pair: about 1 if a clause tells dealings between the two, less if it only hints at them. */
export type Gain = {readonly code: string; readonly weight: number; readonly run: string | null; readonly dealing: Stretch | null};

/** A clause in its sentence, with all that weighing it needs. */
type Scene = {
  readonly sentence: ReadSentence;
  readonly lexicon: Lexicon;
  /** Words of dealings in the sentence, in order. */
  readonly dealings: readonly Stretch[];
  readonly gains: Gain[];
  /** The sentence names more than two countries. */
  readonly crowded: boolean;
};

/** More parties in one clause, or more countries in one party, are a list. */
const mostParties = 6;
/** Two parties of a clause: with a word of dealings between them, elsewhere in the clause, or with none. */
export const toldBy = {between: 1, near: 0.7, none: 0.3};
/** `向`, `遭`: what stands before the second party turns the first to it. */
const link = /[向对与跟同被遭获给予致]$/;
/** A clause that compares tells little of dealings. */
const comparison = 0.3;
/** Countries of one party: bound to each other, a run, alone with a dealing, listed; otherwise they say nothing. */
const within = {bound: 1.15, run: 0.45, alone: 0.7, listed: 0.1};
/** Parties of neighbouring clauses, which the reader joins: after a word of dealings, or without one. */
const bridge = {dealing: 0.8, none: 0.5};
/** One whose clause has both sides already looks less far, so does one that is not its clause's first, and one that comments. */
const bridgeTo = {complete: 0.4, notFirst: 0.4, comment: 0.4};
/** A clause that begins with so long a word goes on with the subject of the one before. */
const longestUrge = 2;
/** As far behind a pair as a word may stand that tells of it. */
const dealingReach = 8;
/** Parties that stand beside the dealings of others. */
const bystander = {mediator: 0.15, host: 0.3, speaker: 0.6, observer: 0.15, bound: 0.55, cause: 0.25, urged: 0.5};
/** `美日峰会后 中国抗议`: a clause of a headline that only says when. */
const circumstance = {weight: 0.5, words: /(?:后|之际|前夕|期间|之前)$/};

/** All that a sentence adds to pairs of the countries that it names, clause by clause; there are at least two. */
export function gainsOf(sentence: ReadSentence, lexicon: Lexicon): readonly Gain[] {
  const scene: Scene = {sentence, lexicon, dealings: wordsIn(lexicon.dealings, sentence.folded), gains: [], crowded: namesThree(sentence)};
  weighSentence(scene);
  return scene.gains;
}

function namesThree({mentions}: ReadSentence): boolean {
  let first: CountryCode | null = null;
  let second: CountryCode | null = null;
  for (const {code} of mentions) {
    if (code === null || code === first || code === second) continue;
    if (first === null) first = code;
    else if (second === null) second = code;
    else return true;
  }
  return false;
}

function weighSentence(scene: Scene): void {
  const clauses = clausesOf(scene.sentence, scene.lexicon);
  clauses.forEach((clause, index) => {
    if (clause.units.length > mostParties) return;
    weighClause(scene, clause);
    const previous = clauses[index - 1];
    if (previous && previous.units.length + clause.units.length <= mostParties) weighBridge(scene, previous, clause);
  });
}

function weighClause(scene: Scene, {start, end, units}: Clause): void {
  const {sentence: {folded}, lexicon: {comparisons}, dealings} = scene;
  const hasDealing = firstIn(dealings, start, end) !== null;
  const compares = findWord(comparisons, folded, start, end) !== null ? comparison : 1;
  const crowd = compares * (units.length > 3 ? 3 / units.length : 1) * timeWeight(scene, start, end);
  for (const unit of units) weighWithin(scene, unit, units.length === 1 && hasDealing, timeWeight(scene, start, end));
  units.forEach((a, index) => {
    units.slice(index + 1).forEach((b, distance) => {
      const isNear = hasDealing || link.test(folded.slice(a.end, b.start));
      const base = firstIn(dealings, a.end, b.start) ? toldBy.between : isNear ? toldBy.near : toldBy.none;
      weighCross(scene, a, b, base * crowd * 0.5 ** distance);
    });
  });
}

/** What a clause weighs that another follows in the headline. */
function timeWeight({sentence: {section, folded}}: Scene, start: number, end: number): number {
  return section === "title" && end < folded.length && circumstance.words.test(folded.slice(start, end)) ? circumstance.weight : 1;
}

/** Countries of one party: bound to each other (`中俄关系`), acting together (`美英谴责`), or listed. */
function weighWithin(scene: Scene, unit: Unit, alone: boolean, factor: number): void {
  const size = unit.codes.length;
  if (size < 2 || size > mostParties) return;
  const share = size === 2 ? 1 : size === 3 ? 0.5 : unit.bound ? 0.4 : 0.15;
  const weight = withinWeight(unit, alone, scene.crowded) * share * unit.weight * factor;
  unit.codes.forEach((a, index) => {
    for (const b of unit.codes.slice(index + 1)) add(scene, a, b, weight, unit, unit);
  });
}

function withinWeight({codes, run, bound, joint, acts, listed}: Unit, alone: boolean, crowded: boolean): number {
  if (listed) return within.listed;
  if (bound) return within.bound;
  // `美英谴责` a third; where none is named, what they do may be between the two
  if (joint && (crowded || !acts)) return 0;
  return Math.max(alone ? within.alone : 0, run !== null && codes.length === 2 ? within.run : 0);
}

/** The first party of a clause is what the next clause goes on about. */
function weighBridge(scene: Scene, {start, units: earlier}: Clause, {start: begin, end, units: later}: Clause): void {
  const {sentence: {section, folded}, lexicon: {comparisons}, dealings} = scene;
  const base = (firstIn(dealings, start, end) ? bridge.dealing : bridge.none)
    * (findWord(comparisons, folded, begin, end) ? comparison : 1)
    * timeWeight(scene, start, end)
    * (later.length > 1 ? bridgeTo.complete : 1)
    // `美军机访台 中国不满`: what the first clause tells of two others is what the second is about
    * (section === "title" && comments(later, begin, earlier) ? bridgeTo.comment : 1);
  const [target] = later;
  // `甲国致函 要求乙国取消访丙国`: who asks stands in the first clause, and asks the second's first party
  const goesOn = target !== undefined && target.urged && target.start - begin <= longestUrge;
  earlier.forEach((a, index) => {
    const share = index === 0 ? 1 : bridgeTo.notFirst;
    for (const b of later) weighCross(scene, a, b, share * (goesOn && b === target ? toldBy.between : base));
  });
}

/** Whether a clause begins with its only party, and that is not among the several of the clause before. */
function comments(units: readonly Unit[], begin: number, earlier: readonly Unit[]): boolean {
  const told = new Set(earlier.flatMap(({codes}) => codes));
  const [unit] = units;
  return unit !== undefined && units.length === 1 && unit.start - begin <= 1 && told.size > 1 && !unit.codes.some((code) => told.has(code));
}

function weighCross(scene: Scene, a: Unit, b: Unit, base: number): void {
  if (a.codes.length > mostParties || b.codes.length > mostParties) return;
  const weight = base * Math.min(a.weight, b.weight)
    * (a.mediates || b.mediates ? bystander.mediator : 1)
    * (a.hosts || b.hosts ? bystander.host : 1)
    * (a.observes || b.observes ? bystander.observer : a.speaks ? bystander.speaker : 1)
    * (a.bound || b.bound ? bystander.bound : 1)
    * (scene.crowded && (a.causes || b.causes) ? bystander.cause : 1)
    * (scene.crowded && a.urged ? bystander.urged : 1);
  for (const one of a.codes) {
    for (const other of b.codes) if (one !== other) add(scene, one, other, weight, a, b);
  }
}

function add(scene: Scene, a: CountryCode, b: CountryCode, weight: number, from: Unit, to: Unit): void {
  if (weight === 0) return;
  const {dealings, gains} = scene;
  // A run speaks for its own countries, not for others that stand beside it.
  const isOwnRun = from === to && from.run !== null && from.run.length === from.codes.length;
  gains.push({
    code: pairCode(a, b),
    weight,
    run: isOwnRun ? from.run : null,
    dealing: firstIn(dealings, from.start, to.end + dealingReach, 2),
  });
}
