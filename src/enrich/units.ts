import type {Lexicon} from "./lexicon.js";
import type {ReadSentence, Stretch} from "./mention.js";
import {partiesOf} from "./parties.js";
import {unitOf, type Unit} from "./roles.js";
import {findWord} from "./words.js";

/** A clause and its parties, with where they stand in their sentence. */
export type Clause = {readonly start: number; readonly end: number; readonly units: readonly Unit[]};

/** What is listed stands this close to the sign of a list. */
const longestListed = 4;
const han = /[\u3400-\u9fff]/;

/** Cuts a sentence at commas and colons, a headline at spaces too, and gathers the parties of each clause. */
export function clausesOf(sentence: ReadSentence, lexicon: Lexicon): readonly Clause[] {
  const {folded, mentions} = sentence;
  const clauses: Clause[] = [];
  let start = 0;
  let from = 0;
  let next = 0;
  for (let at = 0; at <= folded.length; at++) {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < at) next++;
    const told = mentions[next - 1]?.end ?? 0;
    if (at < folded.length && (!(cuts(sentence, at) || (next > from && cutsList(sentence, at, told, lexicon))) || told > at)) continue;
    if (next > from) clauses.push({start, end: at, units: unitsOf(sentence, from, next, {start, end: at}, lexicon)});
    start = at + 1;
    from = next;
  }
  return clauses.filter(({units}) => units.length > 0);
}

function cuts({folded, section}: ReadSentence, at: number): boolean {
  const sign = folded[at] ?? "";
  if (sign === "," || sign === ":") return folded[at + 1] !== " ";
  if (section !== "title") return false;
  if (/[。?!;]/.test(sign)) return true;
  return /\s/.test(sign) && (han.test(folded[at - 1] ?? "") || han.test(folded[at + 1] ?? ""));
}

/** `马里禁止入境、乍得跟进`: a headline's next party does something else; in `马里、乍得` it stands beside the first. */
function cutsList({folded, section}: ReadSentence, at: number, told: number, {deeds}: Lexicon): boolean {
  return section === "title" && folded[at] === "、" && at - told > longestListed && findWord(deeds, folded, told, told + longestListed) !== null;
}

function unitsOf(sentence: ReadSentence, from: number, to: number, {start, end}: Stretch, lexicon: Lexicon): readonly Unit[] {
  const parties = partiesOf(sentence, from, to, lexicon);
  const units: Unit[] = [];
  let next = end;
  let past = 0;
  for (let at = parties.length - 1; at >= 0; at--) {
    const party = parties[at];
    if (!party) continue;
    const unit = unitOf(party, {text: sentence.folded, clauseEnd: end, next, past, before: at > 0 ? parties[at - 1] ?? null : null}, lexicon);
    // `中国-美国：`: what a headline names and nothing else is its topic
    const isTopic = sentence.section === "title" && party.codes.length > 1 && sentence.folded.slice(start, party.start).trim() === "" && sentence.folded.slice(party.end, end).trim() === "";
    units.push(isTopic ? {...unit, bound: true, joint: false, speaks: false} : unit);
    if (unit.hosts || unit.apart) past ||= party.end;
    else [next, past] = [party.start, 0];
  }
  return units.reverse();
}
