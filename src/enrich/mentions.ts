import type {CountryCode} from "../model/country.js";
import {abbreviationsIn, chooseSenses} from "./abbreviations.js";
import {introduced} from "./appositions.js";
import type {Beginnings} from "./beginnings.js";
import {withBrands} from "./brands.js";
import {isLatinAt} from "./latin.js";
import {mentioned, type Mention, type Named, type ReadSentence, type Stretch} from "./mention.js";
import type {Lexicon, Sense} from "./lexicon.js";
import type {Section, Sentence} from "./sections.js";
import {wordEndsAt, type Trie} from "./trie.js";
import {unitAt} from "./unit-set.js";

/** What a reader of one article knows beforehand. */
export type Context = {
  readonly lexicon: Lexicon;
  readonly year: number | null;
  /** The outlet's own names: they take their text out of play. */
  readonly outletNames: Trie<true>;
  /** Offices of the outlet's country that it means by their names alone. */
  readonly offices: Trie<true>;
  /** Where these and all other names may begin; and where, but for those in Latin letters that the lexicon has. */
  readonly beginnings: Beginnings;
  readonly nameBeginnings: Beginnings;
  /** The country that the outlet means by `我国`. */
  readonly home: CountryCode | null;
};

const outOfOffice = 0.3;
const longestTitle = 3;
/** `欧美官员谴责`, `欧美痛批`, `欧美对华`: who of them acts, and how, may stand between those who act together and what they do. */
const actor = /^(?:官员|各国|多国|国家|政府|当局|领袖|领导人|国会|议员|国会议员|高官|政要|盟国)?[痛狠齐同纷连猛严也又再将拟]?/;
const longestActor = 5;
const turned = /^(?:对|怒|不满)/;
const joins = /[对向与同跟]/;
const latinOpening = /^\([\p{Script=Latin}\s.·-]*$/u;
const ourCountry = 0.5;
const ownOffice = 0.8;
const sectionWeights: Readonly<Record<Section, number>> = {title: 5, lead: 1.6, caption: 0.5, body: 0.5};
/** Sentences of the body beyond this many make each count for less, so that length is no merit. */
const usualBody = 24;

/** What a sentence of a section weighs in an article with so many sentences in its body. */
export function sectionWeight(section: Section, bodies: number): number {
  return sectionWeights[section] * (section === "body" ? usualBody / Math.max(bodies, usualBody) : 1);
}

/** Finds what every sentence names: names first, then abbreviations in what they leave. */
export function readSentences(sentences: readonly Sentence[], context: Context): readonly ReadSentence[] {
  const named = withBrands(sentences.map((sentence) => namesIn(sentence, context)), context.lexicon);
  const senses = chooseSenses(context.lexicon, countNames(named));
  const [heading, ...others] = named.map(({sentence, mentions, taken}) => {
    const abbreviated = abbreviationsIn(sentence, taken, context.lexicon, senses);
    return {section: sentence.section, text: sentence.text, folded: sentence.folded, mentions: inOrder(mentions, abbreviated)};
  });
  if (!heading) return [];
  return [{...heading, mentions: inOrder(heading.mentions, introduced(heading, heading.mentions, others, context.lexicon))}, ...others];
}

/** How often every country and place is named in full. */
function countNames(named: readonly Named[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const {mentions} of named) {
    for (const {place, code} of mentions) {
      const name = place ?? code ?? "";
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

function inOrder(names: readonly Mention[], abbreviations: readonly Mention[]): readonly Mention[] {
  return abbreviations.length === 0 ? names : [...names, ...abbreviations].sort((a, b) => a.start - b.start);
}

/** Names by leftmost-longest match; blockers and the outlet's own names take their text without naming anything. */
function namesIn(sentence: Sentence, context: Context): Named {
  const mentions: Mention[] = [];
  const taken: Stretch[] = [];
  const {folded} = sentence;
  const {beginnings} = context;
  let unit = unitAt(folded, 0);
  for (let at = 0; at < folded.length;) {
    const second = unitAt(folded, at + 1);
    const found = beginnings.has(unit, second) && mayBegin(sentence, at, context) ? nameAt(sentence, at, context) : null;
    if (found) {
      taken.push(found);
      const last = mentions.at(-1);
      if (!last || !repeats(found, last, folded)) addNaming(found, sentence, mentions);
      // `苹果(Apple)`: the name in Latin letters tells which is meant
      else if (last.brand) mentions[mentions.length - 1] = mentioned({...last, end: found.end, brand: false});
    }
    at = found?.end ?? at + 1;
    unit = found ? unitAt(folded, at) : second;
  }
  return {sentence, mentions, taken};
}

/** `普京(Vladimir Putin)`, `明斯克(Minsk)`: the same once more in Latin letters, in brackets. */
function repeats({code, start}: Mention, last: Mention, text: string): boolean {
  return code !== null && last.code === code && start > last.end && text[last.end] === "("
    && latinOpening.test(text.slice(last.end, start));
}

/** Whether a name may begin here; Latin ones do so at the beginning of a word alone. */
function mayBegin({folded, text}: Sentence, at: number, {nameBeginnings}: Context): boolean {
  return !isLatinAt(text, at - 1) || nameBeginnings.at(folded, at);
}

/** One mention; two for what names a pair (`两岸`); none for what only takes its text out of play. */
function addNaming(found: Mention, {text}: Sentence, into: Mention[]): void {
  // a pair is two codes of two letters, with a hyphen between them
  if (found.code?.[2] === "-") {
    const run = found.joint === true ? undefined : text.slice(found.start, found.end);
    for (const code of found.code.split("-")) into.push(mentioned({...found, code, run}));
  } else if (found.code !== null || found.place !== undefined || found.organisation !== undefined) {
    into.push(found);
  }
}

function nameAt(sentence: Sentence, start: number, {outletNames, offices, lexicon, home, year}: Context): Mention | null {
  const {folded, text} = sentence;
  const own = outletNames.longest(folded, start);
  if (own) return mentioned({start, end: own.end, code: null, weight: 0});
  const ours = lexicon.home.longest(folded, start);
  if (ours) return mentioned({start, end: ours.end, code: home, weight: ourCountry});
  const office = sentence.section === "title" && opensClause(folded, start) ? offices.longest(folded, start) : null;
  if (office) return mentioned({start, end: office.end, code: home, weight: ownOffice});
  const match = lexicon.names.longest(folded, start, folded.length, (senses, end) => fitting(senses, text, start, end) !== null);
  const sense = match && fitting(match.value, text, start, match.end);
  if (!sense) return null;
  return isOther(sense, folded, {start, end: match.end}, lexicon) ? mentioned({start, end: match.end, code: null, weight: 0}) : mentionOf(sense, start, match.end, year);
}

/** Whether the words around a name make something else of it: a thing, another person, a means. */
function isOther({kind}: Sense, text: string, {start, end}: Stretch, {things, titles, uses, deeds, mediaSides}: Lexicon): boolean {
  if (things.longest(text, end)) return true;
  if (kind === "joint") return !joins.test(text[start - 1] ?? "") && !acts(text, end, deeds);
  if (kind === "medium") return mediaSides.longest(text, text[end] === " " ? end + 1 : end) === null;
  if (kind === "leader") return wordEndsAt(titles, text, start, longestTitle);
  return (kind === "firm" || kind === "brand") && uses.longest(text, end) !== null;
}

function mentionOf(sense: Sense, start: number, end: number, year: number | null): Mention {
  const {code, kind, place, organisation, from, to} = sense;
  const inOffice = year === null || (from <= year && year <= to);
  const weight = kind === "leader" && !inOffice ? outOfOffice : sense.weight;
  const seat = kind === "capital" || kind === "metonym" || kind === "venue" || kind === "city";
  return mentioned({start, end, code, weight, seat, brand: kind === "brand", joint: kind === "joint", place, organisation});
}

/** Whether those whom one word names together do something. */
function acts(text: string, at: number, deeds: Trie<true>): boolean {
  const [between = ""] = actor.exec(text.slice(at, at + longestActor)) ?? [];
  const deed = at + between.length;
  return turned.test(text.slice(deed, deed + 2)) || deeds.longest(text, deed) !== null;
}

function opensClause(text: string, at: number): boolean {
  return at === 0 || /[\s:,;!?。、"”」』》】]/.test(text[at - 1] ?? "");
}

/** The first sense whose spelling is the one written. */
function fitting(senses: readonly Sense[], text: string, start: number, end: number): Sense | null {
  for (const sense of senses) if (fits(sense, text, start, end)) return sense;
  return null;
}

/** A Latin name is a whole word, written as in the table, or in capitals. */
function fits({latin}: Sense, text: string, start: number, end: number): boolean {
  if (latin === null) return true;
  if (isLatinAt(text, start - 1) || isLatinAt(text, end)) return false;
  const written = text.slice(start, end);
  return written === latin || (latin.length > 3 && written === latin.toUpperCase());
}
