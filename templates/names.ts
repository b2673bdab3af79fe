import type {CountryRef, Label, PairRef, Site} from "../src/model/view.js";
import {dateText} from "./dates.js";
import {label} from "./labels.js";

/** Short name of a country or territory in the site's language. */
export function countryText(site: Pick<Site, "language">, country: CountryRef): string {
  return country.names[site.language];
}

/** Both sides of a pair, in alphabetical order of their codes: `俄罗斯—越南`. */
export function pairText(site: Pick<Site, "language">, {sides: [one, other]}: PairRef): string {
  return `${countryText(site, one)}${pairDash(site)}${countryText(site, other)}`;
}

/** What stands between the sides: a dash of one em between Han characters, of half an em between Latin letters. */
export function pairDash(site: Pick<Site, "language">): string {
  return site.language === "en" ? "–" : "—";
}

/** What a page names, as plain text: for titles and attributes. */
export function labelText(site: Pick<Site, "language">, named: Label): string {
  switch (named.type) {
    case "text":
      return named.text;
    case "date":
      return dateText(site.language, named.date);
    case "country":
      return countryText(site, named.country);
    case "pair":
      return pairText(site, named.pair);
    case "undated":
    case "no-outlet":
    case "all-pairs":
    case "outlets":
    case "dates":
    case "countries":
    case "pairs":
    case "stories":
    case "compare":
    case "front":
    case "search":
    case "report":
    case "about":
    case "data":
      return label(site, named.type);
  }
}
