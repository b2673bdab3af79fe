import {alliances} from "../data/countries/alliances.js";
import type {CountryCode} from "../model/country.js";
import {fold} from "../text/fold.js";
import {chorusOf} from "./chorus.js";
import type {Lexicon} from "./lexicon.js";
import type {ReadSentence} from "./mention.js";
import {holdsWord} from "./words.js";

/** Those whom a headline means by a collective, and with whom it says that they deal. */
export type Collective = {readonly one: CountryCode; readonly members: readonly CountryCode[]};

/** So many countries beside the one of the headline are those that a collective stands for. */
const leastMembers = 3;
const known = alliances.map(({text, members}) => ({names: text.split("|").map(fold), members}));
const pause = /[,:;]/;

/** All that the headline of an article tells of countries that it does not name one by one. */
export function collectivesOf(sentences: readonly ReadSentence[], lexicon: Lexicon): readonly Collective[] {
  const [heading] = sentences;
  if (!heading) return [];
  const allied = alliedOf(heading, sentences);
  if (allied.length > 0) return allied;
  const [one, ...others] = codesOf(heading);
  if (one === undefined || others.length > 0) return [];
  const members = chorusOf(heading, one, sentences, lexicon) ?? collectiveOf(heading, one, sentences, lexicon);
  return members ? [{one, members}] : [];
}

/**
 * The countries that a headline means by a collective (`非洲五国造访马里`, `伊斯兰国家抵制法国货`), with the one that it names:
 * those of the first sentence of the lead that names them beside that one. `null` if it names none, or no dealings.
 */
function collectiveOf({folded}: ReadSentence, one: CountryCode, sentences: readonly ReadSentence[], {collectives, dealings}: Lexicon): readonly CountryCode[] | null {
  // the EU and members of it are no two sides
  if (one === "EU") return null;
  if (!holdsWord(collectives, folded, 0, folded.length) || !holdsWord(dealings, folded, 0, folded.length)) return null;
  for (const sentence of sentences) {
    if (sentence.section !== "lead") continue;
    const codes = codesOf(sentence);
    const members = codes.filter((code) => code !== one);
    if (codes.includes(one) && members.length >= leastMembers) return members;
  }
  return null;
}

/**
 * The members of an alliance that a headline calls by its name, as far as the text names them: `四方会谈` against whom it names next
 * (`四方会谈施压马里`), and with the member that it names itself (`美国召集四方会谈`). None if it names several of them, or another before it
 * (`马里加入四方会谈`).
 */
function alliedOf(heading: ReadSentence, sentences: readonly ReadSentence[]): readonly Collective[] {
  const {folded, mentions} = heading;
  for (const {names, members} of known) {
    const name = names.find((each) => folded.includes(each));
    if (name === undefined) continue;
    const at = folded.indexOf(name);
    const inside = codesOf(heading).filter((code) => members.includes(code));
    const target = mentions.find(({code, start}) => code !== null && start > at && !members.includes(code) && !pause.test(folded.slice(at, start)))?.code;
    const named = new Set(sentences.flatMap(codesOf));
    const others = members.filter((code) => named.has(code) && !inside.includes(code));
    const isOthers = mentions.some(({code, start}) => code !== null && start < at && !members.includes(code));
    if (inside.length > 1 || isOthers) return [];
    return [...inside.map((one) => ({one, members: others})), ...(target ? [{one: target, members: [...inside, ...others]}] : [])];
  }
  return [];
}

function codesOf({mentions}: ReadSentence): readonly CountryCode[] {
  return [...new Set(mentions.flatMap(({code}) => code ?? []))];
}
