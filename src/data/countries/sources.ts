/** What the `source` of a row means: who says so, under which licence, and how to check it. */

import type {SourceId} from "../../model/country.js";

export type Source = {readonly what: string; readonly licence: string; readonly check: string};

const kept = "kept by hand in this folder; facts, under the licence of the project";

export const sources: Readonly<Record<SourceId, Source>> = {
  cldr: {
    what: "Unicode CLDR 48.2.0, `cldr-localenames-full`: locales zh, zh-Hant, zh-Hant-HK, zh-Hans-SG, zh-Hans-MY and en",
    licence: "Unicode-3.0, `LICENSE-unicode.txt`",
    check: "run `scripts/generate/country-names.ts`: the files it writes are those of this folder",
  },
  usage: {
    what: "what news in Chinese or English calls a country, a place, a government, a people or an organisation",
    licence: kept,
    check: "an outlet's text that uses the spelling in this sense",
  },
  office: {
    what: "who held an office that speaks for a country, and in which years, after the public record of that state; spellings after the news",
    licence: kept,
    check: "the state's own list of holders of the office",
  },
  firm: {
    what: "the country of a firm's seat, after its own reports",
    licence: kept,
    check: "the firm's annual report",
  },
  misreading: {
    what: "words that were seen, or can be seen, to be read as a country and are none",
    licence: kept,
    check: "a sentence with the word: no country may come of it",
  },
  grammar: {
    what: "which characters stand for countries in headlines; where several share one, the order in which the news uses it",
    licence: kept,
    check: "a headline with the character, and one in which it is an everyday word",
  },
};
