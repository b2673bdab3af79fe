import {pairCode} from "../model/country.js";
import {collectivesOf} from "./collective.js";
import {gainsOf, toldBy} from "./gains.js";
import type {Lexicon} from "./lexicon.js";
import type {ReadSentence} from "./mention.js";
import type {Gain} from "./scene.js";
import type {Section} from "./sections.js";

/** Sections whose evidence is weighed apart; captions count as body. */
export type Part = Exclude<Section, "caption">;

/** What speaks for a pair, and the words of the article that gave it. */
export type PairEvidence = {
  readonly code: string;
  /** By section how much its sentences bring the two together: about 1 for each clause that tells dealings between them. */
  readonly told: Readonly<Record<Part, number>>;
  /** Runs such as `中俄` and words such as `访问`, with how often each. */
  readonly runs: ReadonlyMap<string, number>;
  readonly dealings: ReadonlyMap<string, number>;
};

type Sum = {code: string; told: Record<Part, number>; runs: Map<string, number>; dealings: Map<string, number>};

/** Weighs every two countries that the sentences of an article bring together. */
export function weighPairs(sentences: readonly ReadSentence[], lexicon: Lexicon): readonly PairEvidence[] {
  const pairs = new Map<string, Sum>();
  for (const sentence of sentences.filter(namesTwo)) {
    const told = new Set<string>();
    for (const gain of gainsOf(sentence, lexicon)) addGain(pairs, gain, sentence, told);
  }
  for (const {one, members} of collectivesOf(sentences, lexicon)) {
    for (const member of members) addMember(pairs, pairCode(member, one));
  }
  return [...pairs.values()];
}

/** The headline tells dealings with a member of a collective as it would if it named the member. */
function addMember(pairs: Map<string, Sum>, code: string): void {
  const sum = pairs.get(code);
  if (sum) sum.told.title += toldBy.between;
}

/** Whether a sentence names two countries, without which it can speak for no pair. */
export function namesTwo({mentions}: ReadSentence): boolean {
  const first = mentions.find(({code}) => code !== null);
  return mentions.some(({code}) => code !== null && code !== first?.code);
}

/** Adds a gain; a word that two clauses share is told once. */
function addGain(pairs: Map<string, Sum>, gain: Gain, {section, text}: ReadSentence, told: Set<string>): void {
  const {code, weight, run, dealing} = gain;
  const sum: Sum = pairs.get(code) ?? {code, told: {title: 0, lead: 0, body: 0}, runs: new Map(), dealings: new Map()};
  pairs.set(code, sum);
  sum.told[section === "caption" ? "body" : section] += weight;
  if (run !== null) count(sum.runs, run);
  if (dealing === null || told.has(`${code} ${String(dealing.start)}`)) return;
  told.add(`${code} ${String(dealing.start)}`);
  count(sum.dealings, text.slice(dealing.start, dealing.end));
}

function count(words: Map<string, number>, word: string): void {
  words.set(word, (words.get(word) ?? 0) + 1);
}
