import type {Names} from "./language.js";

/** ISO 3166-1 alpha-2, `XK`, or `EU` where it acts as a bloc. */
export type CountryCode = string;

export type Country = {
  readonly code: CountryCode;
  /** Short names of the Unicode CLDR. */
  readonly names: Names;
};

/** Code of a pair: two country codes in alphabetical order. */
export function pairCode(a: CountryCode, b: CountryCode): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

export type CountryFinding = {readonly code: CountryCode; readonly score: number; readonly evidence: readonly string[]};

export type PairFinding = {
  /** Two codes in alphabetical order, such as `RU-VN`. */
  readonly code: string;
  readonly main: boolean;
  readonly score: number;
  /** What speaks for it, in the words of the article: shown to the reader. */
  readonly evidence: readonly string[];
};

export type Mention = {readonly code: CountryCode; readonly count: number};

/** What an article is about, geographically. Scores lie between 0 and 1. */
export type Geography = {
  readonly countries: readonly CountryFinding[];
  /** Main pair first; empty when the article reports no dealings between two countries. */
  readonly pairs: readonly PairFinding[];
  readonly mentions: readonly Mention[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
};

/**
 * What a spelling is to the country of its row. `abbreviation` is one character (`俄`), which counts only in company;
 * `weak` is one that counts only where the country is also named in full; a `tail` counts only after a prefix (`访华`).
 * A `medium` counts only where something is done to it (`BBC遭禁播`), and is a blocker as a source.
 * `place` and `organisation` carry their own codes; a `pair` names two countries at once (`两岸`), and its code is theirs.
 * A `blocker` takes its text out of play (`武汉肺炎`); a `word` is an ordinary word that holds an abbreviation (`其中`),
 * and stops nothing but abbreviations.
 */
export type AliasKind =
  | "name" | "former" | "demonym" | "capital" | "city" | "region" | "venue" | "leader" | "government" | "metonym"
  | "firm" | "brand" | "medium" | "people" | "abbreviation" | "weak" | "tail" | "pair" | "joint"
  | "place" | "organisation" | "blocker" | "word";

/** Where a row is from; `data/countries/sources.ts` tells what each means. */
export type SourceId = "cldr" | "usage" | "office" | "firm" | "misreading" | "grammar";

/** A row of the alias tables. */
export type Alias = {
  /** Country, place or organisation; empty for blockers and words. */
  readonly code: string;
  readonly kind: AliasKind;
  /** Spellings separated by `|`, in either script: both sides are folded. */
  readonly text: string;
  /** Of a brand: what shows, beside the firm's name in full, that the firm is meant: its products, whoever leads it. */
  readonly shownBy?: string;
  /** First and last year in office; outside of it a leader counts less. */
  readonly from?: number;
  readonly to?: number;
  readonly source: SourceId;
};

/** Rows of one source; a row may name another of its own. */
export function sourced(source: SourceId, rows: readonly (Omit<Alias, "source"> & {readonly source?: SourceId})[]): readonly Alias[] {
  return rows.map((row) => ({source, ...row}));
}

/** A place that is no side of a pair, such as `HK`, and the country whose government acts for it. */
export type Place = {
  /** ISO 3166-1 or 3166-2. */
  readonly code: string;
  readonly names: Names;
  readonly side: CountryCode | null;
};

/**
 * The side of a pair that a unit gives, by its code: another country (`HK` → `CN`), itself, or `null` for none, in which
 * case a country is a place and the EU an organisation.
 */
export type PairSides = Readonly<Record<string, CountryCode | null>>;

/** Everything that is known of names. Lists of words are separated by `|`. */
export type AliasTables = {
  readonly rows: readonly Alias[];
  readonly places: readonly Place[];
  /** Territories whose foreign relations another country conducts: `GL` → `DK`. */
  readonly dependencies: PairSides;
  /** What may stand before or after a one-character abbreviation. */
  readonly affixes: {
    readonly before: string;
    /** Of these, what nothing but a country follows: `扰`. */
    readonly beforePlainly: string;
    /** Too common to stand before a character that is also an everyday word. */
    readonly beforeLoosely: string;
    readonly after: string;
    readonly afterEveryday: string;
    /** Verbs that make an abbreviation of the first character of a headline's clause: `美拟`. */
    readonly headline: string;
    /** Abbreviations that are everyday words as well: `以`, `日`. */
    readonly everyday: string;
    /** Abbreviations that stand alone at the head of a headline's clause, unless they begin a word: `美`. */
    readonly opening: string;
    /** Abbreviations that a headline may have anywhere if the text names their countries in full: `拟报复俄起诉`. */
    readonly alone: string;
    /** What is called by a word in which such a character means no country, and which others may also stand side by side in: `美网`. */
    readonly coined: string;
    /** What makes a thing of the name before it: `印度` is no country in `印度毒株`. */
    readonly things: string;
    /** What makes a means of a firm's name: `脸书发文`. */
    readonly uses: string;
    /** What somebody or something is called between a country and a name: `智利药厂安第维`. */
    readonly callings: string;
    /** Behind a medium: what is done to it, or whose it is. */
    readonly mediaSides: string;
    /** What before a leader's name makes it somebody else's: `参议员约翰逊`. */
    readonly titles: string;
  };
  readonly relations: {
    /** Dealings between two countries: `访问`. */
    readonly dealings: string;
    /** Nouns that bind the countries named before them to each other: `中俄关系`. */
    readonly bonds: string;
    /** Of the bonds, those that also act: `法德领导人` do something when a deed follows. */
    readonly actors: string;
    /** Who acts for countries side by side: `中俄军机` do so together, unless a bond follows (`中俄官员会谈`). */
    readonly agents: string;
    /** What countries side by side do to a third one: `谴责`. */
    readonly deeds: string;
    /** What stands before the cause, the topic or the means of dealings between others: `因`, `针对`, `通过`. */
    readonly causes: string;
    /** By which one wants something of the country after it: `要求`. */
    readonly urges: string;
    /** Makes a topic of the country before it: `叙利亚局势`. */
    readonly topics: string;
    /** Who says something without acting for the country before it: `智库`. */
    readonly observers: string;
    /** Sets countries beside each other without dealings: `排名`. */
    readonly comparisons: string;
    /** Stands in a headline for countries that the lead names: `五国`, `伊斯兰国家`. */
    readonly collectives: string;
    /** Who in a headline does what to the one country that it names, where the text goes through them: `各国领袖` … `致贺`. */
    readonly leaders: string;
    readonly replies: string;
    /** Marks a host or mediator. */
    readonly mediation: string;
    /** Titles that promise several stories. */
    readonly roundups: string;
    /** What a lead begins with that lists several items; a headline that names two countries tells of one all the same. */
    readonly digests: string;
    /** What market reports are about, and how it moves: `股市` … `下跌`. */
    readonly markets: string;
    readonly moves: string;
    /** Of a headline that has one of each of the first two, travellers brought an illness along: `确诊` … `入境`; not so, nor with a match, where a measure is taken: `停飞`. */
    readonly illnesses: string;
    readonly travels: string;
    /** What two play for, and how it ends: `欧洲杯` … `晋级`. */
    readonly contests: string;
    readonly results: string;
    readonly measures: string;
    /** Words by which an outlet means its own country. */
    readonly home: string;
    /** By country: offices that are its own where a clause of a headline of one of its outlets begins with them (`外交部：`). */
    readonly offices: Readonly<Record<CountryCode, string>>;
  };
};
