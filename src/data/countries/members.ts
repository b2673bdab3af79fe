import type {CountryCode} from "../../model/country.js";

/** Members of the European Union since 2020, by the EU's own list (european-union.europa.eu). */
export const members: ReadonlySet<CountryCode> = new Set([
  "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE",
  "SI", "SK",
]);
