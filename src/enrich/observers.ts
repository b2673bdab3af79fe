import type {CountryCode} from "../model/country.js";
import type {Lexicon} from "./lexicon.js";
import type {ReadSentence} from "./mention.js";
import {clausesOf} from "./units.js";
import {holdsWord} from "./words.js";

/** The sentences of an article, and of what countries those are who only observe in its headline. */
export type Observed = {readonly sentences: readonly ReadSentence[]; readonly observers: readonly CountryCode[]};

/**
 * Sets apart in a headline the countries of those who only observe (`智利智库：`, `智媒称`): where an expert or a medium is from says
 * nothing of what the headline is about. The sentences that are given no longer name them there.
 */
export function withoutObservers(sentences: readonly ReadSentence[], lexicon: Lexicon): Observed {
  const [heading, ...others] = sentences;
  if (!heading || !mayObserve(heading, lexicon)) return {sentences, observers: []};
  const observing = clausesOf(heading, lexicon).flatMap(({units}) => units.filter(({observes}) => observes));
  if (observing.length === 0) return {sentences, observers: []};
  const mentions = heading.mentions.filter(({start}) => !observing.some((unit) => unit.start <= start && start < unit.end));
  return {sentences: [{...heading, mentions}, ...others], observers: observing.flatMap(({codes}) => codes)};
}

/** Whether a headline has a word without which nobody observes; clauses are read where it has one alone. */
function mayObserve({folded, mentions}: ReadSentence, {observers}: Lexicon): boolean {
  return mentions.length > 0 && (folded.includes("媒") || holdsWord(observers, folded, 0, folded.length));
}
