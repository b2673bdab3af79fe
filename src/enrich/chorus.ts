import type {CountryCode} from "../model/country.js";
import type {Lexicon} from "./lexicon.js";
import type {ReadSentence} from "./mention.js";
import {holdsWord} from "./words.js";

/** So many countries have a sentence of the text begin with them where it goes through what their leaders say. */
const leastVoices = 3;
/** As far from the beginning of a sentence as a name may stand that it begins with. */
const opening = 2;

/**
 * Those whose leaders all address the one country that a headline names (`马里总统就任 各国领袖致贺`): the countries with which
 * sentences of the text begin. `null` if there are few of them.
 */
export function chorusOf({folded}: ReadSentence, one: CountryCode, sentences: readonly ReadSentence[], {leaders, replies}: Lexicon): readonly CountryCode[] | null {
  if (!holdsWord(leaders, folded, 0, folded.length) || !holdsWord(replies, folded, 0, folded.length)) return null;
  const voices = new Set<CountryCode>();
  for (const {section, mentions} of sentences) {
    const [first] = section === "title" || section === "caption" ? [] : mentions;
    if (first && first.code !== null && first.code !== one && first.start <= opening) voices.add(first.code);
  }
  return voices.size < leastVoices ? null : [...voices];
}
