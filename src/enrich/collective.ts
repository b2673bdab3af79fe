import type {CountryCode} from "../model/country.js";
import type {Lexicon} from "./lexicon.js";
import type {ReadSentence} from "./mention.js";
import {holdsWord} from "./words.js";

/** So many countries beside the one of the headline are those that a collective stands for. */
const leastMembers = 3;

/**
 * The countries that a headline means by a collective (`非洲五国造访马里`, `伊斯兰国家抵制法国货`), with the one that it names:
 * those of the first sentence of the lead that names them beside that one. `null` if it names none, several, or no dealings.
 */
export function collectiveOf(sentences: readonly ReadSentence[], {collectives, dealings}: Lexicon): {readonly one: CountryCode; readonly members: readonly CountryCode[]} | null {
  const [heading] = sentences;
  const [one, ...others] = heading ? codesOf(heading) : [];
  // the EU and members of it are no two sides
  if (!heading || one === undefined || one === "EU" || others.length > 0) return null;
  const {folded} = heading;
  if (!holdsWord(collectives, folded, 0, folded.length) || !holdsWord(dealings, folded, 0, folded.length)) return null;
  for (const sentence of sentences) {
    if (sentence.section !== "lead") continue;
    const codes = codesOf(sentence);
    const members = codes.filter((code) => code !== one);
    if (codes.includes(one) && members.length >= leastMembers) return {one, members};
  }
  return null;
}

function codesOf({mentions}: ReadSentence): readonly CountryCode[] {
  return [...new Set(mentions.flatMap(({code}) => code ?? []))];
}
