import type {CountryCode} from "../model/country.js";
import {abbreviationsIn} from "./abbreviations.js";
import type {Mention, ReadSentence, Stretch} from "./mention.js";
import type {Lexicon, Sense} from "./lexicon.js";
import type {Section, Sentence} from "./sections.js";
import type {Trie} from "./trie.js";

/** What a reader of one article knows beforehand. */
export type Context = {
  readonly lexicon: Lexicon;
  readonly year: number | null;
  /** The outlet's own names: they take their text out of play. */
  readonly outletNames: Trie<true>;
  /** The country that the outlet means by `我国`. */
  readonly home: CountryCode | null;
};

const outOfOffice = 0.3;
const ourCountry = 0.5;
const sectionWeights: Readonly<Record<Section, number>> = {title: 5, lead: 1.6, caption: 0.5, body: 0.5};
/** Sentences of the body beyond this many make each count for less, so that length is no merit. */
const usualBody = 24;

/** What a sentence of a section weighs in an article with so many sentences in its body. */
export function sectionWeight(section: Section, bodies: number): number {
  return sectionWeights[section] * (section === "body" ? usualBody / Math.max(bodies, usualBody) : 1);
}

/** Finds what every sentence names: names first, then abbreviations in what they leave. */
export function readSentences(sentences: readonly Sentence[], context: Context): readonly ReadSentence[] {
  const named = sentences.map((sentence) => namesIn(sentence, context));
  const known = new Map<string, number>();
  for (const {place, code} of named.flatMap(({mentions}) => mentions)) {
    const name = place ?? code ?? "";
    known.set(name, (known.get(name) ?? 0) + 1);
  }
  return sentences.map((sentence, index) => {
    const {mentions, taken} = named[index] ?? {mentions: [], taken: []};
    const all = [...mentions, ...abbreviationsIn(sentence, taken, context.lexicon, known)];
    return {...sentence, mentions: all.sort((a, b) => a.start - b.start)};
  });
}

/** Names by leftmost-longest match; blockers and the outlet's own names take their text without naming anything. */
function namesIn(sentence: Sentence, context: Context): {mentions: Mention[]; taken: Stretch[]} {
  const mentions: Mention[] = [];
  const taken: Stretch[] = [];
  for (let at = 0; at < sentence.folded.length;) {
    const found = nameAt(sentence, at, context);
    if (found) {
      taken.push(found);
      mentions.push(...naming(found, sentence));
    }
    at = found?.end ?? at + 1;
  }
  return {mentions, taken};
}

/** One mention; two for what names a pair (`两岸`); none for what only takes its text out of play. */
function naming(found: Mention, {text}: Sentence): readonly Mention[] {
  const [a, b] = found.code?.split("-") ?? [];
  const run = text.slice(found.start, found.end);
  if (a !== undefined && b !== undefined) return [a, b].map((code) => ({...found, code, run}));
  return found.code !== null || found.place !== undefined || found.organisation !== undefined ? [found] : [];
}

function nameAt(sentence: Sentence, start: number, {outletNames, lexicon, home, year}: Context): Mention | null {
  const {folded, text} = sentence;
  const own = outletNames.longest(folded, start);
  if (own) return {start, end: own.end, code: null, weight: 0};
  const ours = lexicon.home.longest(folded, start);
  if (ours) return {start, end: ours.end, code: home, weight: ourCountry};
  if (!lexicon.names.mayBegin(folded, start)) return null;
  const match = lexicon.names.longest(folded, start, folded.length, (senses, end) =>
    senses.some((sense) => fits(sense, text, start, end)));
  const sense = match?.value.find((sense) => fits(sense, text, start, match.end));
  return match && sense ? mentionOf(sense, start, match.end, year) : null;
}

function mentionOf(sense: Sense, start: number, end: number, year: number | null): Mention {
  const {code, kind, place, organisation, from, to} = sense;
  const inOffice = year === null || (from <= year && year <= to);
  const weight = kind === "leader" && !inOffice ? outOfOffice : sense.weight;
  const seat = kind === "capital" || kind === "metonym" || kind === "venue";
  return {
    start,
    end,
    code,
    weight,
    ...(seat && {seat}),
    ...(place !== undefined && {place}),
    ...(organisation !== undefined && {organisation}),
  };
}

/** A Latin name is a whole word, written as in the table, or in capitals. */
function fits({latin}: Sense, text: string, start: number, end: number): boolean {
  if (latin === null) return true;
  if (isLatinLetter(text[start - 1]) || isLatinLetter(text[end])) return false;
  const written = text.slice(start, end);
  return written === latin || (latin.length > 3 && written === latin.toUpperCase());
}

/** Whether a character is a letter of Latin script or a digit, so that a word goes on with it. */
export function isLatinLetter(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-z0-9\u00c0-\u024f]/.test(character);
}
