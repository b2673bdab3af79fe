import type {AliasTables, Country, Geography, Mention} from "../model/country.js";
import type {Outlet} from "../model/outlet.js";
import {fold} from "../text/fold.js";
import {weighCountries} from "./countries.js";
import {chooseCountries, choosePairs, pairFinding, type Case} from "./judge.js";
import {domesticOf} from "./domestic.js";
import {buildLexicon, type Lexicon} from "./lexicon.js";
import type {Mention as Named, ReadSentence} from "./mention.js";
import {readSentences, type Context} from "./mentions.js";
import {withoutObservers, type Observed} from "./observers.js";
import {weighPairs} from "./pairs.js";
import {sentencesOf} from "./sections.js";
import {wordTrie} from "./trie.js";
import {reportsNone} from "./unrelated.js";

/** What is read of an article; `text` is paragraphs separated by `\n`, captions among them. */
export type Reading = {
  readonly title: string;
  readonly text: string;
  readonly captions: readonly string[];
  readonly outlet: Outlet;
  /** `2024-06-20`; `null` when unknown. */
  readonly day: string | null;
  readonly language: string;
};

export type GeographyTables = {readonly countries: readonly Country[]; readonly aliases: AliasTables};

export type Geographer = (article: Reading) => Geography;

/** Builds the matcher from the tables once; the function it gives reads one article after another, alike each time. */
export function createGeographer(tables: GeographyTables): Geographer {
  const read = createReader(tables);
  return (article) => {
    const seen = read(article);
    const pairs = seen.reportsNone ? [] : choosePairs(seen);
    const chosenByWeight = chooseCountries(seen.saliences, pairs);
    const own = chosenByWeight.length === 0 ? domesticOf(seen.saliences, article.text, article.outlet.country, seen.lexicon) : null;
    const countries = own ? [own] : chosenByWeight;
    const chosen = new Set(["EU", ...countries.map(({code}) => code)]);
    return {
      countries,
      pairs: pairs.map((pair, index) => pairFinding(pair, index, article.title)),
      mentions: mentionsOf(seen, chosen),
      places: distinct(seen.sentences, ({place}) => place),
      organisations: distinct(seen.sentences, ({organisation, code}) => code === "EU" ? code : organisation),
    };
  };
}

/** All that is seen of an article before anything is decided; weights are fitted to it. */
export type Seen = Case & Observed & {readonly reportsNone: boolean; readonly lexicon: Lexicon};

/** Builds the matcher alone. */
export function createReader({countries, aliases}: GeographyTables): (article: Reading) => Seen {
  const lexicon = buildLexicon(countries, aliases);
  // An outlet that was made up for one article goes, and its context with it.
  const contexts = new WeakMap<Outlet, OutletContext>();
  return ({title, text, captions, outlet, day}) => {
    const known = contexts.get(outlet) ?? contextOf(outlet, lexicon);
    contexts.set(outlet, known);
    const year = day === null ? null : Number(day.slice(0, 4));
    const {sentences, observers} = withoutObservers(readSentences(sentencesOf(title, text, captions), {...known, year}), lexicon);
    return {
      lexicon,
      sentences,
      observers,
      saliences: weighCountries(sentences),
      bodies: sentences.filter(({section}) => section === "body").length,
      first: sentences[0]?.mentions.find(({code}) => code !== null)?.code ?? null,
      pairs: weighPairs(sentences, lexicon),
      reportsNone: reportsNone(fold(title), sentences, lexicon),
    };
  };
}

type OutletContext = Omit<Context, "year">;

function contextOf(outlet: Outlet, lexicon: Lexicon): OutletContext {
  const names = namesOf(outlet);
  const offices = lexicon.offices.get(outlet.country ?? "") ?? [];
  const words = [...names, ...offices];
  return {
    lexicon,
    outletNames: wordTrie(names),
    offices: wordTrie(offices),
    beginnings: lexicon.beginnings.with(words),
    nameBeginnings: lexicon.nameBeginnings.with(words),
    home: outlet.country,
  };
}

/** The outlet's own names never count: its country is not what it writes about. */
function namesOf({name, names, aliases, titleSuffixes}: Outlet): readonly string[] {
  const all = [name, ...Object.values(names ?? {}), ...aliases ?? [], ...titleSuffixes ?? []];
  return all.map((text) => fold(text).trim()).filter((text) => text.length > 1);
}

/** How often every country is named that the article is not about. */
function mentionsOf({saliences, observers}: Seen, chosen: ReadonlySet<string>): readonly Mention[] {
  const counts = new Map(saliences.map(({code, count}) => [code, count]));
  for (const code of observers) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].filter(([code]) => !chosen.has(code)).map(([code, count]) => ({code, count})).sort(byCount);
}

function byCount(a: Mention, b: Mention): number {
  return b.count - a.count || (a.code < b.code ? -1 : 1);
}

function distinct(sentences: readonly ReadSentence[], nameOf: (mention: Named) => string | undefined): readonly string[] {
  const found = new Set<string>();
  for (const {mentions} of sentences) {
    for (const mention of mentions) {
      const name = nameOf(mention);
      if (name !== undefined) found.add(name);
    }
  }
  return [...found].sort();
}
