import type {CountryCode} from "../model/country.js";
import type {Lexicon} from "./lexicon.js";
import type {Mention, Named} from "./mention.js";
import type {Sentence} from "./sections.js";

/**
 * The sentences without the brands of which nothing in the article shows that the firm is meant: `苹果` stays beside `苹果公司`,
 * `苹果手机` and the firm's products, as `蚂蚁` does beside `蚂蚁集团`.
 */
export function withBrands(named: readonly Named[], {brands}: Lexicon): readonly Named[] {
  const met = brandsOf(named);
  if (met.size === 0) return named;
  const names = namesOf(named);
  const shown = new Set([...met].filter(([brand, code]) => beginsAny(names, `${code ?? ""} ${brand}`) || holdsAny(named, brands.get(brand) ?? [])).map(([brand]) => brand));
  return named.map((one) => ({...one, mentions: one.mentions.filter((mention) => !mention.brand || shown.has(spelling(one.sentence, mention)))}));
}

/** The brands of an article, with the countries that they stand for. */
function brandsOf(named: readonly Named[]): ReadonlyMap<string, CountryCode | null> {
  const met = new Map<string, CountryCode | null>();
  for (const {sentence, mentions} of named) {
    for (const mention of mentions) if (mention.brand) met.set(spelling(sentence, mention), mention.code);
  }
  return met;
}

/** All other names of an article, each behind its country. */
function namesOf(named: readonly Named[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const {sentence, mentions} of named) {
    for (const mention of mentions) if (!mention.brand) names.add(`${mention.code ?? ""} ${spelling(sentence, mention)}`);
  }
  return names;
}

function spelling({folded}: Sentence, {start, end}: Mention): string {
  return folded.slice(start, end);
}

function beginsAny(names: ReadonlySet<string>, beginning: string): boolean {
  for (const name of names) if (name.startsWith(beginning)) return true;
  return false;
}

function holdsAny(named: readonly Named[], words: readonly string[]): boolean {
  return named.some(({sentence: {folded}}) => words.some((word) => folded.includes(word)));
}
