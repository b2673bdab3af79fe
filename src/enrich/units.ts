import type {CountryCode} from "../model/country.js";
import type {Lexicon} from "./lexicon.js";
import type {ReadSentence, Stretch} from "./mention.js";
import {wordEndsAt} from "./trie.js";
import {findWord, holdsWord} from "./words.js";

/** One country, or several side by side (`中国和俄罗斯`, `美英`), as one party of a clause. */
export type Unit = Party & {
  /** What follows binds the countries of the unit to each other: `中俄关系`. */
  readonly bound: boolean;
  /** The countries together do something to a third, or a third to them: `美英谴责`, `对泰国和马来西亚`. */
  readonly joint: boolean;
  /** `英国、南非等国`: named as examples. */
  readonly listed: boolean;
  /** `美国斡旋下`: brings others together. */
  readonly mediates: boolean;
  /** `俄罗斯大使：`, `台湾称`: says something of others. */
  readonly speaks: boolean;
  /** `在白宫`: where it happens. */
  readonly hosts: boolean;
  /** `因伊朗`, `通过丹麦`, `叙利亚局势`, `与伊朗交易的中国公司`: why or by what means others deal, or of which others they are. */
  readonly causes: boolean;
};

type Party = {
  readonly codes: readonly CountryCode[];
  readonly start: number;
  readonly end: number;
  /** How surely the countries are meant: the weight of the surest name. */
  readonly weight: number;
  /** As written, where it is a run of abbreviations. */
  readonly run: string | null;
  /** Named by a city or a seat of power. */
  readonly seat: boolean;
};

/** A clause and its parties, with where they stand in their sentence. */
export type Clause = {readonly start: number; readonly end: number; readonly units: readonly Unit[]};

const han = /[\u3400-\u9fff]/;
const connector = /^(?:.{0,4}(?:、|和|与|及|跟|同)|[-–—/&+])$/;
const latinConnector = /^(?:,|,? and)$/;
const longestConnector = 5;
const longestCause = 2;
const longestDeed = 2;
const longestDescription = 16;
/** `叙利亚核问题` */
const topicReach = 3;
/** As far as a word may stand from the name that it belongs to. */
const reach = 8;

/** Cuts a sentence at commas and colons, a headline at spaces too, and gathers the parties of each clause. */
export function clausesOf(sentence: ReadSentence, lexicon: Lexicon): readonly Clause[] {
  const {folded, mentions} = sentence;
  const clauses: Clause[] = [];
  let start = 0;
  let from = 0;
  let next = 0;
  for (let at = 0; at <= folded.length; at++) {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < at) next++;
    if (at < folded.length && (!cuts(sentence, at) || (mentions[next - 1]?.end ?? 0) > at)) continue;
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

function unitsOf(sentence: ReadSentence, from: number, to: number, {start, end}: Stretch, lexicon: Lexicon): readonly Unit[] {
  const parties = partiesOf(sentence, from, to, lexicon);
  const units: Unit[] = [];
  let next = end;
  for (const party of parties.reverse()) {
    const unit = unitOf(party, sentence.folded, next, end, lexicon);
    // `中国-美国：`: what a headline names and nothing else is its topic
    const isTopic = sentence.section === "title" && party.codes.length > 1 && sentence.folded.slice(start, party.start).trim() === "" && sentence.folded.slice(party.end, end).trim() === "";
    units.push(isTopic ? {...unit, bound: true, joint: false, speaks: false} : unit);
    if (!unit.hosts) next = party.start;
  }
  return units.reverse();
}

function partiesOf({mentions, folded}: ReadSentence, from: number, to: number, {causes}: Lexicon): Party[] {
  const parties: Party[] = [];
  for (const {code, start, end, weight, run, seat} of mentions.slice(from, to)) {
    if (code === null) continue;
    const last = parties.at(-1);
    const between = last ? folded.slice(last.end, start) : "";
    // `因阿曼战事与巴西签署`: the cause is no party to what follows
    const apart = last && between.length > 1 && wordEndsAt(causes, folded, last.start, longestCause);
    if (last && !apart && (isSame(last, code, between) || isJoined(last, between, run))) {
      parties[parties.length - 1] = {
        codes: last.codes.includes(code) ? last.codes : [...last.codes, code],
        start: last.start,
        end,
        weight: Math.max(last.weight, weight),
        run: run ?? last.run,
        seat: false,
      };
    } else {
      parties.push({codes: [code], start, end, weight, run: run ?? null, seat: seat ?? false});
    }
  }
  return parties;
}

/** `俄罗斯总统普京` is one party. */
function isSame({codes}: Party, code: CountryCode, between: string): boolean {
  return codes.length === 1 && codes[0] === code && between.length <= reach;
}

function isJoined({run: lastRun, seat}: Party, between: string, run: string | undefined): boolean {
  const words = between.trim();
  // `洛杉矶缅甸人`: where they are, not with whom
  if (words === "" && seat) return false;
  if (words === "") return between === "" || (lastRun !== null && run !== undefined);
  return words.length <= longestConnector && (connector.test(words) || latinConnector.test(words));
}

/** What a party does in its clause, told by the words around it; `next` is where the next party begins. */
function unitOf(party: Party, text: string, next: number, clauseEnd: number, lexicon: Lexicon): Unit {
  const {codes, start, end, weight, run, seat} = party;
  const isGroup = codes.length > 1;
  const {bond, deed} = verbsAfter(party, text, next, lexicon);
  const aims = next < clauseEnd && bond === Infinity && /对|向|将/.test(text.slice(end, Math.min(end + 2 * reach, next)));
  const isTarget = bond === Infinity && (/[对向将把让使]/.test(text[start - 1] ?? "") || wordEndsAt(lexicon.deeds, text, start, longestDeed));
  const joint = isGroup && (deed < bond || aims || isTarget);
  const after = text.slice(end, end + reach);
  return {
    codes,
    start,
    end,
    weight,
    run,
    seat,
    joint,
    bound: isGroup && !joint && bond < Infinity,
    listed: isGroup && /^(?:等|多国|诸国|各国)/.test(after),
    mediates: holdsWord(lexicon.mediation, text, end, Math.min(end + reach, text.length)),
    speaks: endsInColon(text, next, clauseEnd, end) || /^.{0,6}(?:称|表示|认为|说|指出)/.test(after),
    hosts: seat && (/[在于]/.test(text[start - 1] ?? "") || next === end),
    causes: wordEndsAt(lexicon.causes, text, start, longestCause)
      || holdsWord(lexicon.topics, text, end, Math.min(end + topicReach, next))
      || describes(party, text, next, clauseEnd),
  };
}

/** `与伊朗交易的中国公司`: what stands before `的` only says which company. */
function describes({start, end}: Party, text: string, next: number, clauseEnd: number): boolean {
  if (next >= clauseEnd || !/[与和同跟]/.test(text[start - 1] ?? "")) return false;
  const between = text.slice(end, next);
  return between.length <= longestDescription && /^[^,、]{2,}的/.test(between);
}

/** Where words bind the countries of a party to each other or tell what they do together; infinitely far if none do. */
function verbsAfter({end}: Party, text: string, next: number, {bonds, deeds, actors, agents}: Lexicon): {bond: number; deed: number} {
  const agent = findWord(agents, text, end, Math.min(end + 1, next));
  if (agent) {
    const meets = findWord(bonds, text, agent.end, Math.min(agent.end + 2 * reach, next));
    const isBond = meets && !actors.longest(text, meets.start);
    return {bond: isBond ? meets.start : Infinity, deed: isBond ? Infinity : agent.start};
  }
  const bond = findWord(bonds, text, end, Math.min(end + reach, next));
  const deed = findWord(deeds, text, end, Math.min(end + reach, next));
  if (bond && actors.longest(text, bond.start)) {
    // `法德领导人呼吁`: what follows says what they do
    const later = findWord(deeds, text, bond.end, Math.min(bond.end + reach, next));
    if (later) return {bond: Infinity, deed: later.start};
  }
  return {bond: bond?.start ?? Infinity, deed: deed?.start ?? Infinity};
}

function endsInColon(text: string, next: number, clauseEnd: number, end: number): boolean {
  return text[clauseEnd] === ":" && next >= clauseEnd && clauseEnd - end <= reach;
}
