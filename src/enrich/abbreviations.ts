import type {Lexicon, Sense} from "./lexicon.js";
import {mentioned, type Mention, type Stretch} from "./mention.js";
import type {Sentence} from "./sections.js";
import {wordEndsAt} from "./trie.js";
import {unitAt} from "./unit-set.js";

/** Countries and places named in full in the article, with how often. */
type Known = ReadonlyMap<string, number>;

/** What an abbreviation stands for in one article, by its UTF-16 unit, or nothing; and how often that is named in full. */
export type Senses = {readonly of: (unit: number) => Sense | null; readonly often: (sense: Sense) => number};

type Reading = {readonly sentence: Sentence; readonly lexicon: Lexicon; readonly senses: Senses};

const longestRun = 6;
const affixLength = 2;
const namedOften = 2;
/** Naming a country in full so often, a text shows that its headline's character is no part of another word. */
const namedSurely = 3;

/**
 * One-character abbreviations where no name stands: runs of two and more (`中俄`, `美日韩`), cut short where their end
 * is the beginning of an ordinary word, and single ones with an affix (`访越`, `俄军`).
 */
export function abbreviationsIn(
  sentence: Sentence,
  taken: readonly Stretch[],
  lexicon: Lexicon,
  senses: Senses,
): readonly Mention[] {
  const reading = {sentence, lexicon, senses};
  const mentions: Mention[] = [];
  let from = 0;
  for (const {start, end} of taken) {
    readGap(reading, from, start, mentions);
    from = end;
  }
  readGap(reading, from, sentence.folded.length, mentions);
  return mentions;
}

/** The sense that the article names in full, else the first; a weak one needs to be named. Each is chosen once. */
export function chooseSenses({abbreviations}: Lexicon, known: Known): Senses {
  const chosen = new Map<number, Sense | null>();
  const of = (unit: number): Sense | null => {
    let sense = chosen.get(unit);
    if (sense === undefined) chosen.set(unit, (sense = chooseSense(abbreviations.get(unit) ?? [], known)));
    return sense;
  };
  return {of, often: (sense) => often(known, sense)};
}

function chooseSense(senses: readonly Sense[], known: Known): Sense | null {
  let best: Sense | null = null;
  for (const sense of senses) {
    if (often(known, sense) > (best ? often(known, best) : 0)) best = sense;
  }
  const first = senses[0];
  return best ?? (first?.kind === "abbreviation" ? first : null);
}

function often(known: Known, {place, code}: Sense): number {
  return known.get(place ?? code ?? "") ?? 0;
}

function readGap(reading: Reading, from: number, to: number, into: Mention[]): void {
  const {sentence: {folded}, lexicon} = reading;
  const next = (place: number): number => lexicon.abbreviationBeginnings.next(folded, place, to);
  for (let at = next(from); at < to; at = next(at)) {
    const word = lexicon.words.longest(folded, at, to);
    const end = runEnd(reading, at, to);
    if (end - at >= 2 && end > (word?.end ?? 0)) {
      addRun(reading, at, end, into);
      at = end;
    } else if (word && !(end > at && (suffixEnd(reading, at) > word.end || hasPlainPrefix(reading, at)))) {
      at = word.end;
    } else {
      const mention = end > at ? withAffix(reading, at) : null;
      if (mention) into.push(mention);
      at++;
    }
  }
}

/** Where a run of abbreviations ends that begins here; `at` itself if there is none. */
function runEnd(reading: Reading, at: number, to: number): number {
  const {sentence: {folded}, lexicon} = reading;
  if (!senseAt(reading, at) || isDay(folded, at)) return at;
  let end = at + 1;
  while (end < to && end - at < longestRun && senseAt(reading, end)) end++;
  for (let inner = at + 1; inner < end; inner++) {
    const word = lexicon.words.longest(folded, inner, to);
    if (word && word.end > end) return inner;
  }
  return end;
}

/** `14日`: a date, not Japan. */
function isDay(text: string, at: number): boolean {
  return text[at] === "日" && /[\d一二三四五六七八九十周期]/.test(text[at - 1] ?? "");
}

function senseAt({sentence: {folded}, senses}: Reading, at: number): Sense | null {
  return senses.of(unitAt(folded, at));
}

/** A run names at least two countries, and not one twice: `中中` is nothing. */
function addRun(reading: Reading, start: number, end: number, into: Mention[]): void {
  const run = reading.sentence.text.slice(start, end);
  const senses = [...run].map((_, index) => senseAt(reading, start + index));
  const codes = new Set(senses.map((sense) => sense?.code));
  if (codes.size < senses.length || senses.some((sense) => sense?.kind === "tail")) return;
  if (isDoubtful(reading, start, end, senses)) return;
  senses.forEach((sense, index) => {
    if (sense) into.push(mention(sense, start + index, run));
  });
}

/** `着意加入`: everyday characters that only a bond (`以巴停火`), or naming each in full twice, makes countries of. */
function isDoubtful({sentence: {folded}, lexicon, senses: known}: Reading, start: number, end: number, senses: readonly (Sense | null)[]): boolean {
  const everyday = senses.every((sense, index) => {
    return sense?.kind === "weak" && known.often(sense) < namedOften && lexicon.everyday.has(unitAt(folded, start + index));
  });
  return everyday && !lexicon.bonds.longest(folded, end) && !lexicon.dealings.longest(folded, end);
}

function mention({code, weight, place}: Sense, start: number, run?: string): Mention {
  return mentioned({start, end: start + 1, code, weight, place, run});
}

function withAffix(reading: Reading, at: number): Mention | null {
  const sense = senseAt(reading, at);
  if (!sense || isDay(reading.sentence.folded, at)) return null;
  const counts = hasPrefix(reading, at) || (sense.kind !== "tail" && (hasSuffix(reading, at) || isListed(reading, at)));
  return counts ? mention(sense, at) : null;
}

function hasPrefix({sentence: {folded}, lexicon}: Reading, at: number): boolean {
  if (wordEndsAt(lexicon.before, folded, at, affixLength)) return true;
  return !lexicon.everyday.has(unitAt(folded, at)) && wordEndsAt(lexicon.beforeLoosely, folded, at, affixLength);
}

/** `扰台大减`: what only a country can follow, even where a word begins with it. */
function hasPlainPrefix({sentence: {folded}, lexicon}: Reading, at: number): boolean {
  return wordEndsAt(lexicon.beforePlainly, folded, at, affixLength);
}

/** Everyday words need a plainer suffix; at the head of a headline's clause a verb will do. */
function hasSuffix(reading: Reading, at: number): boolean {
  const {sentence: {folded, section}, lexicon} = reading;
  if (suffixEnd(reading, at) > 0) return true;
  const unit = unitAt(folded, at);
  if (lexicon.everyday.has(unit) || section !== "title") return false;
  const opens = at === 0 || /[\s:,、;!?"“”‘’「」《》】]/.test(folded[at - 1] ?? "");
  if (opens) return lexicon.opening.has(unit) || lexicon.headline.longest(folded, at + 1) !== null;
  if (lexicon.alone.has(unit) && standsAlone(reading, at)) return true;
  // `警惕美“印太”战略`: what a state calls something
  return lexicon.opening.has(unit) && /[“"「『《]/.test(folded[at + 1] ?? "");
}

/** `拟报复俄起诉`: inside a headline's clause nothing but the text shows that a country is meant. */
function standsAlone(reading: Reading, at: number): boolean {
  const {sentence: {folded}, lexicon: {coined}, senses} = reading;
  const sense = senseAt(reading, at);
  if (sense === null || senses.often(sense) < namedSurely) return false;
  return [at - 1, at].every((start) => (coined.longest(folded, start)?.end ?? 0) <= at);
}

/** Where the suffix ends that makes a country of an abbreviation; 0 if there is none. */
function suffixEnd({sentence: {folded}, lexicon}: Reading, at: number): number {
  const everyday = lexicon.everyday.has(unitAt(folded, at));
  return (everyday ? lexicon.afterEveryday : lexicon.after).longest(folded, at + 1)?.end ?? 0;
}

/** `匈、波`: one of several abbreviations in a list. */
function isListed(reading: Reading, at: number): boolean {
  const {sentence: {folded}} = reading;
  return (folded[at - 1] === "、" && isBare(reading, at - 2)) || (folded[at + 1] === "、" && isBare(reading, at + 2));
}

/** An abbreviation that begins no word. */
function isBare(reading: Reading, at: number): boolean {
  return senseAt(reading, at) !== null && !reading.lexicon.words.longest(reading.sentence.folded, at);
}
