import {countryCodes} from "../../../data/country-codes.js";
import {countries} from "../../../data/countries/names.js";
import type {Language} from "../../../model/language.js";
import {wikiText, wordsOf, type WikiNode, type WikiTemplate} from "../../../syntax/wikitext/nodes.js";
import type {Arguments} from "../arguments.js";

/** The name of a country by a code of two or three letters, in small letters; `null` for what is no code. */
export type CountryName = (code: string) => string | null;

/** Names in one of our languages; without one no code has a name. */
export function countryNamesIn(language: Language | null): CountryName {
  const names = new Map(language === null ? [] : countries.map(({code, names}) => [code, names[language]]));
  return (code) => names.get(countryCodes.get(code.toUpperCase()) ?? code.toUpperCase()) ?? null;
}

/** `{{flag|VNM}}` is the country's name; what is no code is a name already. */
export function countryOf({at}: WikiTemplate, given: Arguments, nameOf: CountryName): readonly WikiNode[] {
  const words = given.take("name") ?? given.take("1") ?? [];
  const written = wordsOf(words).trim();
  const name = /^[A-Z]{2,3}$/.test(written) ? nameOf(written) : null;
  return name === null ? words : [wikiText(name, at)];
}
