import type {Alias, AliasKind, AliasTables, Country, CountryCode} from "../model/country.js";
import {fold} from "../text/fold.js";
import {Beginnings} from "./beginnings.js";
import {Trie, wordTrie} from "./trie.js";
import {UnitSet} from "./unit-set.js";

/** What a spelling may stand for: a country of a place or a former state is the one that acts for it today. */
export type Sense = {
  readonly code: CountryCode | null;
  readonly kind: AliasKind;
  /** Between 0 and 1: how surely the country itself is meant. */
  readonly weight: number;
  /** Place or organisation that is named. */
  readonly place?: string;
  readonly organisation?: string;
  readonly from: number;
  readonly to: number;
  /** As written in the table where letters matter: `US` is not `us`. */
  readonly latin: string | null;
};

export type Lexicon = {
  readonly names: Trie<Sense[]>;
  /** Where names and the words of `home` may begin, and where those may that are not in Latin letters. */
  readonly beginnings: Beginnings;
  readonly nameBeginnings: Beginnings;
  readonly words: Trie<true>;
  /** By brand, what shows in a text that the firm is meant. */
  readonly brands: ReadonlyMap<string, readonly string[]>;
  /** Senses of one-character abbreviations, by their UTF-16 unit. */
  readonly abbreviations: ReadonlyMap<number, readonly Sense[]>;
  /** Where abbreviations and `words` may begin. */
  readonly abbreviationBeginnings: Beginnings;
  readonly before: Trie<true>;
  readonly beforePlainly: Trie<true>;
  readonly beforeLoosely: Trie<true>;
  readonly after: Trie<true>;
  readonly afterEveryday: Trie<true>;
  readonly headline: Trie<true>;
  readonly everyday: UnitSet;
  readonly opening: UnitSet;
  readonly alone: UnitSet;
  readonly coined: Trie<true>;
  readonly things: Trie<true>;
  readonly uses: Trie<true>;
  readonly callings: Trie<true>;
  readonly mediaSides: Trie<true>;
  readonly titles: Trie<true>;
  readonly dealings: Trie<true>;
  readonly bonds: Trie<true>;
  readonly actors: Trie<true>;
  readonly agents: Trie<true>;
  readonly deeds: Trie<true>;
  readonly causes: Trie<true>;
  readonly urges: Trie<true>;
  readonly topics: Trie<true>;
  readonly observers: Trie<true>;
  readonly comparisons: Trie<true>;
  readonly collectives: Trie<true>;
  readonly leaders: Trie<true>;
  readonly replies: Trie<true>;
  readonly mediation: Trie<true>;
  readonly roundups: readonly string[];
  readonly digests: Trie<true>;
  readonly markets: Trie<true>;
  readonly moves: Trie<true>;
  readonly illnesses: Trie<true>;
  readonly travels: Trie<true>;
  readonly contests: Trie<true>;
  readonly results: Trie<true>;
  readonly measures: Trie<true>;
  readonly home: Trie<true>;
  /** By country, offices that its own outlets mean by their names alone. */
  readonly offices: ReadonlyMap<CountryCode, readonly string[]>;
};

const weights: Readonly<Record<AliasKind, number>> = {
  name: 1, former: 0.5, demonym: 0.8, capital: 0.8, city: 0.6, region: 0.6, venue: 0.15, leader: 0.8, government: 0.8,
  metonym: 0.8, firm: 0.55, brand: 0.55, medium: 0.55, people: 0.8, abbreviation: 0.9, weak: 0.9, tail: 0.9, pair: 0.7, joint: 0.7, place: 0.8, organisation: 0,
  blocker: 0, word: 0,
};

/** The one unit that is an organisation where it is no side. */
const bloc = "EU";

const single: ReadonlySet<AliasKind> = new Set(["abbreviation", "weak", "tail"]);

/** Builds the matcher once from the tables; every article is then read with it. */
export function buildLexicon(countries: readonly Country[], tables: AliasTables): Lexicon {
  const sides = new Map<string, CountryCode | null>(Object.entries(tables.dependencies));
  for (const {code, side} of tables.places) sides.set(code, side);
  const rows = [...countries.map(nameRow), ...tables.rows];
  const {affixes, relations} = tables;
  const spellings = rows.filter(isName).flatMap(({text}) => text.split("|"));
  const abbreviations = abbreviationSenses(rows, sides);
  const nameBeginnings = Beginnings.of(spellings.filter((spelling) => !isLatin(spelling)).map(fold)).with(listed(relations.home));
  const words = wordTrie(rows.filter(({kind}) => kind === "word").flatMap(({text}) => listed(text)));
  return {
    names: nameTrie(rows, sides),
    beginnings: nameBeginnings.with(spellings.filter(isLatin).map(fold)),
    nameBeginnings,
    abbreviations,
    abbreviationBeginnings: words.beginnings.with(String.fromCharCode(...abbreviations.keys())),
    words,
    brands: new Map(rows.filter(({kind}) => kind === "brand").flatMap(({text, shownBy}) => listed(text).map((brand) => [brand, listed(shownBy ?? "")] as const))),
    before: wordTrie(listed(affixes.before)),
    beforePlainly: wordTrie(listed(affixes.beforePlainly)),
    beforeLoosely: wordTrie(listed(affixes.beforeLoosely)),
    after: wordTrie(listed(affixes.after)),
    afterEveryday: wordTrie(listed(affixes.afterEveryday)),
    headline: wordTrie(listed(affixes.headline)),
    everyday: UnitSet.of(fold(affixes.everyday)),
    opening: UnitSet.of(fold(affixes.opening)),
    alone: UnitSet.of(fold(affixes.alone)),
    coined: wordTrie(listed(affixes.coined)),
    things: wordTrie(listed(affixes.things)),
    uses: wordTrie(listed(affixes.uses)),
    callings: wordTrie(listed(affixes.callings)),
    mediaSides: wordTrie(listed(affixes.mediaSides)),
    titles: wordTrie(listed(affixes.titles)),
    dealings: wordTrie(listed(relations.dealings)),
    bonds: wordTrie(listed(relations.bonds)),
    actors: wordTrie(listed(relations.actors)),
    agents: wordTrie(listed(relations.agents)),
    deeds: wordTrie(listed(relations.deeds)),
    causes: wordTrie(listed(relations.causes)),
    urges: wordTrie(listed(relations.urges)),
    topics: wordTrie(listed(relations.topics)),
    observers: wordTrie(listed(relations.observers)),
    comparisons: wordTrie(listed(relations.comparisons)),
    collectives: wordTrie(listed(relations.collectives)),
    leaders: wordTrie(listed(relations.leaders)),
    replies: wordTrie(listed(relations.replies)),
    mediation: wordTrie(listed(relations.mediation)),
    roundups: listed(relations.roundups),
    digests: wordTrie(listed(relations.digests)),
    markets: wordTrie(listed(relations.markets)),
    moves: wordTrie(listed(relations.moves)),
    illnesses: wordTrie(listed(relations.illnesses)),
    travels: wordTrie(listed(relations.travels)),
    contests: wordTrie(listed(relations.contests)),
    results: wordTrie(listed(relations.results)),
    measures: wordTrie(listed(relations.measures)),
    home: wordTrie(listed(relations.home)),
    offices: new Map(Object.entries(relations.offices).map(([code, words]) => [code, listed(words)])),
  };
}

/** Whether a row's spellings stand on their own; blockers are read as names that name nothing. */
function isName({kind}: Alias): boolean {
  return !single.has(kind) && kind !== "word";
}

function isLatin(spelling: string): boolean {
  return /^[\x20-\x7e\u00c0-\u024f]+$/.test(spelling);
}

/** CLDR writes `&` where English prose writes `and`. */
function nameRow({code, names}: Country): Alias {
  return {code, kind: "name", source: "cldr", text: [...Object.values(names), names.en.replace(" & ", " and ")].join("|")};
}

function listed(text: string): readonly string[] {
  return fold(text).split("|").filter(Boolean);
}

type Sides = ReadonlyMap<string, CountryCode | null>;

function nameTrie(rows: readonly Alias[], sides: Sides): Trie<Sense[]> {
  const trie = new Trie<Sense[]>();
  for (const row of rows.filter(isName)) {
    for (const spelling of row.text.split("|")) {
      const senses = trie.entry(fold(spelling), () => []);
      const sense = senseOf(row, sides, isLatin(spelling) ? spelling : null);
      if (!senses.some(({code, kind}) => code === sense.code && kind === sense.kind)) senses.push(sense);
    }
  }
  return trie;
}

function abbreviationSenses(rows: readonly Alias[], sides: Sides): ReadonlyMap<number, readonly Sense[]> {
  const senses = new Map<number, Sense[]>();
  for (const row of rows) {
    if (!single.has(row.kind)) continue;
    for (const spelling of listed(row.text)) {
      const unit = spelling.charCodeAt(0);
      senses.set(unit, [...senses.get(unit) ?? [], senseOf(row, sides, null)]);
    }
  }
  return senses;
}

function senseOf({code, kind, from, to}: Alias, sides: Sides, latin: string | null): Sense {
  const years = {from: from ?? 0, to: to ?? 9999};
  const [place, organisation] = [undefined, undefined];
  const base = {code: null, kind, weight: weights[kind], place, organisation, ...years, latin};
  if (kind === "organisation") return {...base, organisation: code};
  if (code === "") return base;
  const side = sides.get(code);
  if (side === undefined) return {...base, code};
  if (code === bloc) return {...base, code: side, organisation: code};
  return {...base, code: side, weight: Math.min(base.weight, weights.place), place: code};
}
