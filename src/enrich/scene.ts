import {members} from "../data/countries/members.js";
import type {CountryCode} from "../model/country.js";
import type {Lexicon} from "./lexicon.js";
import type {ReadSentence, Stretch} from "./mention.js";
import {clausesOf, type Clause} from "./units.js";
import {wordsIn} from "./words.js";

/** What one place of a sentence adds to one pair: about 1 if a clause tells dealings between the two, less if it only hints at them. */
export type Gain = {readonly code: string; readonly weight: number; readonly run: string | null; readonly dealing: Stretch | null};

/** A sentence with all that weighing its clauses needs. */
export type Scene = {
  readonly sentence: ReadSentence;
  readonly lexicon: Lexicon;
  readonly clauses: readonly Clause[];
  /** Words of dealings in the sentence, in order. */
  readonly dealings: readonly Stretch[];
  readonly gains: Gain[];
  /** The sentence names more than two countries. */
  readonly crowded: boolean;
  /** It names the EU, and a country that is no member. */
  readonly outside: boolean;
  /** Where the remark begins that somebody makes on what a headline tells first; infinitely far if there is none. */
  readonly remark: number;
};

const bloc = "EU";
/** What the bloc has to do with a member of its own says less than what both have to do with others. */
const ownMember = 0.4;
/** What somebody remarks on the news of a headline weighs less than the news. */
const remarking = 0.6;
/** `美日峰会后 中国抗议`: a clause of a headline that only says when. */
const circumstance = {weight: 0.5, words: /(?:后|之际|前夕|期间|之前|[谈会访晤选行话议判任]前)$/};

export function sceneOf(sentence: ReadSentence, lexicon: Lexicon): Scene {
  const clauses = clausesOf(sentence, lexicon);
  return {
    sentence,
    lexicon,
    clauses,
    dealings: wordsIn(lexicon.dealings, sentence.folded),
    gains: [],
    crowded: namesThree(sentence),
    outside: namesOutside(sentence),
    remark: remarkOf(sentence, clauses),
  };
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

function namesOutside({mentions}: ReadSentence): boolean {
  return mentions.some(({code}) => code === bloc) && mentions.some(({code}) => code !== null && code !== bloc && !members.has(code));
}

/** `马里与乍得断交 智利：…`, but not `智利：…`. */
function remarkOf({section, folded}: ReadSentence, clauses: readonly Clause[]): number {
  if (section !== "title") return Infinity;
  let hasNews = false;
  let previous: Clause | null = null;
  for (const clause of clauses) {
    // who speaks stands in the clause before
    const isSpeaker: boolean = previous?.end === clause.start - 1;
    if (previous && !isSpeaker) hasNews ||= namesPair(previous);
    if (hasNews && folded[clause.start - 1] === ":") return clause.start;
    if (previous && isSpeaker) hasNews ||= namesPair(previous);
    previous = clause;
  }
  return Infinity;
}

function namesPair({units}: Clause): boolean {
  return new Set(units.flatMap(({codes}) => codes)).size > 1;
}

/** What a clause weighs that another follows in the headline, or that remarks on one before. */
export function clauseWeight({sentence: {section, folded}, remark}: Scene, start: number, end: number): number {
  if (start >= remark) return remarking;
  return section === "title" && end < folded.length && circumstance.words.test(folded.slice(start, end)) ? circumstance.weight : 1;
}

/** What two clauses weigh together that follow each other; a remark and the news before it less. */
export function bridgeWeight(scene: Scene, {start, end}: Clause, next: Clause): number {
  return clauseWeight(scene, start, end) * (next.start >= scene.remark && start < scene.remark ? remarking : 1);
}

/** What the EU has to do with its own member in a sentence that names others, as a share. */
export function ownShare({outside}: Scene, a: CountryCode, b: CountryCode): number {
  return outside && ((a === bloc && members.has(b)) || (b === bloc && members.has(a))) ? ownMember : 1;
}
