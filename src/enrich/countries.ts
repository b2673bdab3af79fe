import type {CountryCode} from "../model/country.js";
import type {Mention, ReadSentence} from "./mention.js";
import {sectionWeight} from "./mentions.js";
import type {Section} from "./sections.js";

/** How much of an article a country has. */
export type Salience = {
  readonly code: CountryCode;
  readonly score: number;
  readonly inTitle: boolean;
  readonly inLead: boolean;
  readonly count: number;
  /** Words by which it is named, with how often each. */
  readonly words: ReadonlyMap<string, number>;
};

type Sum = {code: CountryCode; score: number; inTitle: boolean; inLead: boolean; count: number; words: Map<string, number>};

/** A second naming in the same sentence says less. */
const again = 0.4;

/** How much of an article every country has that it names, the most salient first. */
export function weighCountries(sentences: readonly ReadSentence[]): readonly Salience[] {
  const bodies = sentences.filter(({section}) => section === "body").length;
  const sums = new Map<CountryCode, Sum>();
  for (const {section, text, mentions} of sentences) {
    const weight = sectionWeight(section, bodies);
    const seen = new Set<CountryCode>();
    for (const mention of mentions) {
      if (mention.code === null) continue;
      const sum = sums.get(mention.code) ?? emptySum(mention.code);
      sums.set(mention.code, sum);
      addMention(sum, mention, section, weight * (seen.has(mention.code) ? again : 1), text);
      seen.add(mention.code);
    }
  }
  // The sort is stable: of two alike, the one that is named first stands first.
  return [...sums.values()].sort((a, b) => b.score - a.score);
}

function emptySum(code: CountryCode): Sum {
  return {code, score: 0, inTitle: false, inLead: false, count: 0, words: new Map()};
}

function addMention(sum: Sum, {start, end, weight: sure}: Mention, section: Section, weight: number, text: string): void {
  const word = text.slice(start, end);
  sum.score += weight * sure;
  sum.inTitle ||= section === "title";
  sum.inLead ||= section === "lead";
  sum.count++;
  sum.words.set(word, (sum.words.get(word) ?? 0) + 1);
}
