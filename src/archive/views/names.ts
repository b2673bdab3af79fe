import type {Country} from "../../model/country.js";
import {permalinks} from "../../model/permalinks.js";
import type {CountryRef, PairRef} from "../../model/view.js";

/** Names things by their codes: pages show names, records hold codes. */
export type Namer = {country(code: string): CountryRef; pair(code: string): PairRef};

/** A code that the table does not know is its own name. */
export function createNamer(countries: readonly Country[]): Namer {
  const byCode = new Map(countries.map((country) => [country.code, country.names]));
  const country = once((code): CountryRef => ({
    code,
    names: byCode.get(code) ?? {"zh-Hans": code, "zh-Hant": code, en: code},
    path: permalinks.country(code),
  }));
  const pair = once((code): PairRef => {
    const [a = code, b = code] = code.split("-");
    return {code, path: permalinks.pair(code), sides: [country(a), country(b)]};
  });
  return {country, pair};
}

/** There are few codes, and each is named on thousands of pages. */
function once<Named>(name: (code: string) => Named): (code: string) => Named {
  const known = new Map<string, Named>();
  return (code) => {
    const named = known.get(code) ?? name(code);
    known.set(code, named);
    return named;
  };
}
