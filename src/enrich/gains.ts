import {pairCode, type CountryCode} from "../model/country.js";
import type {Lexicon} from "./lexicon.js";
import type {ReadSentence} from "./mention.js";
import type {Unit} from "./roles.js";
import {bridgeWeight, clauseWeight, ownShare, sceneOf, type Gain, type Scene} from "./scene.js";
import {unitAt, UnitSet} from "./unit-set.js";
import type {Clause} from "./units.js";
import {findWord, firstIn} from "./words.js";

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
const surpassing = /(?:超[过越]?|[首完]胜|不如|媲美|堪比)$/;
const longestSurpassing = 2;
const likeness = /^(?:一样|同样|相同|相似|类似)/;
const longestLikeness = 2;
/** The last characters of what surpasses, and what stands before whom something is like: a look at one is quicker than at all. */
const surpassingEnds = UnitSet.of("超过越胜如美比");
const beside = UnitSet.of("与和跟同像");
/** A clause that begins with so long a word goes on with the subject of the one before. */
const longestUrge = 2;
/** `遭`, `将被` */
const longestPassive = 2;
const passive = /^.?[遭被获受]$/;
/** As far behind a pair as a word may stand that tells of it. */
const dealingReach = 8;
/** Parties that stand beside the dealings of others. */
const bystander = {mediator: 0.15, host: 0.3, speaker: 0.6, observer: 0.15, bound: 0.55, cause: 0.25, urged: 0.5};

/** All that a sentence adds to pairs of the countries that it names, clause by clause; there are at least two. */
export function gainsOf(sentence: ReadSentence, lexicon: Lexicon): readonly Gain[] {
  const scene = sceneOf(sentence, lexicon);
  weighSentence(scene);
  return scene.gains;
}

function weighSentence(scene: Scene): void {
  const {clauses} = scene;
  clauses.forEach((clause, index) => {
    if (clause.units.length > mostParties) return;
    weighClause(scene, clause);
    const previous = clauses[index - 1];
    if (previous && previous.units.length + clause.units.length <= mostParties) weighBridge(scene, previous, clause);
  });
}

function weighClause(scene: Scene, clause: Clause): void {
  const {start, end, units} = clause;
  const {sentence: {folded}, dealings} = scene;
  const hasDealing = firstIn(dealings, start, end) !== null;
  const compares = holdsComparison(scene, clause) ? comparison : 1;
  const crowd = compares * (units.length > 3 ? 3 / units.length : 1) * clauseWeight(scene, start, end);
  for (const unit of units) weighWithin(scene, unit, units.length === 1 && hasDealing, clauseWeight(scene, start, end));
  units.forEach((a, index) => {
    let distance = 0;
    for (const b of units.slice(index + 1)) {
      const isNear = hasDealing || link.test(folded.slice(a.end, b.start));
      const base = firstIn(dealings, a.end, b.start) ? toldBy.between : isNear ? toldBy.near : toldBy.none;
      weighCross(scene, a, b, base * crowd * 0.5 ** distance);
      // `通过丹麦光缆监视德国`: by what means it is done does not stand between who does it and to whom
      if (!b.causes) distance++;
    }
  });
}

/** Countries of one party: bound to each other (`中俄关系`), acting together (`美英谴责`), or listed. */
function weighWithin(scene: Scene, unit: Unit, alone: boolean, factor: number): void {
  const size = unit.codes.length;
  if (size < 2 || size > mostParties) return;
  const share = size === 2 ? 1 : size === 3 ? 0.5 : unit.bound ? 0.4 : 0.15;
  const weight = withinWeight(unit, alone, scene.crowded) * unit.weight * factor;
  const {facing} = unit;
  unit.codes.forEach((a, index) => {
    unit.codes.slice(index + 1).forEach((b, behind) => {
      const faces = index < facing && index + 1 + behind >= facing;
      add(scene, a, b, weight * (facing === 0 ? share : faces ? 1 : within.listed), unit, unit);
    });
  });
}

function withinWeight({codes, run, bound, joint, acts, listed, turns}: Unit, alone: boolean, crowded: boolean): number {
  // `马里中止与乍得、古巴等国的协议`
  if (turns && !joint) return within.bound;
  if (listed) return within.listed;
  if (bound) return within.bound;
  // `美英谴责` a third; where none is named, what they do may be between the two
  if (joint && (crowded || !acts)) return 0;
  return Math.max(alone ? within.alone : 0, run !== null && codes.length === 2 ? within.run : 0);
}

/** The first party of a clause is what the next clause goes on about. */
function weighBridge(scene: Scene, before: Clause, after: Clause): void {
  const {start, units: earlier} = before;
  const {start: begin, units: later} = after;
  const {sentence: {section, folded}, dealings} = scene;
  const compares = holdsComparison(scene, after) ? comparison : 1;
  const [target] = later;
  const isDone = target !== undefined && isAgent(target, begin, folded);
  const base = (firstIn(dealings, start, after.end) ? bridge.dealing : bridge.none)
    * compares
    * bridgeWeight(scene, before, after)
    * (later.length > 1 ? bridgeTo.complete : 1)
    // `美军机访台 中国不满`: what the first clause tells of two others is what the second is about
    * (section === "title" && !isDone && comments(later, begin, earlier) ? bridgeTo.comment : 1);
  // `甲国致函 要求乙国取消访丙国`: who asks stands in the first clause, and asks the second's first party
  const goesOn = isDone || (target?.urged === true && target.start - begin <= longestUrge);
  earlier.forEach((a, index) => {
    const share = index === 0 ? 1 : bridgeTo.notFirst;
    for (const b of later) weighCross(scene, a, b, share * (goesOn && b === target ? toldBy.between * compares : base));
  });
}

/** A word that compares, or `超越马里`, `与马里一样`. */
function holdsComparison({sentence: {folded}, lexicon: {comparisons}}: Scene, {start, end, units}: Clause): boolean {
  return findWord(comparisons, folded, start, end) !== null || units.some((unit) => isMeasure(unit, folded));
}

/** Whether others are measured against a party. */
function isMeasure({start, end}: Unit, text: string): boolean {
  const before = unitAt(text, start - 1);
  if (surpassingEnds.has(before)) return surpassing.test(text.slice(Math.max(0, start - longestSurpassing), start));
  return beside.has(before) && likeness.test(text.slice(end, end + longestLikeness));
}

/** `遭马里起诉`: who does it to the clause before's first party. */
function isAgent({start}: Unit, begin: number, text: string): boolean {
  return start - begin <= longestPassive && passive.test(text.slice(begin, start));
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
    weight: weight * ownShare(scene, a, b),
    run: isOwnRun ? from.run : null,
    dealing: firstIn(dealings, from.start, to.end + dealingReach, 2),
  });
}
