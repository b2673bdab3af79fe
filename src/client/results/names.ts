import {namelessOutlet} from "../../model/outlet.js";
import type {Facet} from "../../model/search-bundle.js";
import type {OpenArchive} from "../search/archive.js";
import {dateLabel, pageLanguage} from "../labels.js";
import {label} from "./words.js";

type Named = Pick<OpenArchive, "outlets" | "countries">;

/** A value of a facet in the page's language: `RU-VN` is 俄罗斯—越南. A value without a name stands for itself. */
export function valueLabel(archive: Named, facet: Facet, value: string): string {
  switch (facet) {
    case "outlet":
      return outletLabel(archive.outlets.get(value) ?? value);
    case "year":
    case "month":
      return dateLabel(value);
    case "country":
      return countryLabel(archive, value);
    case "pair":
      return pairLabel(archive, value);
    case "script":
      return value === "Hans" || value === "Hant" ? label(value) : value;
    case "format":
      return value;
  }
}

/** The name of an outlet; that there is none, in the page's language. */
export function outletLabel(name: string): string {
  return name === namelessOutlet ? label("no-outlet") : name;
}

/** Both sides of a pair, with the dash of the page's language between them. */
export function pairLabel(archive: Named, code: string): string {
  return code
    .split("-")
    .map((side) => countryLabel(archive, side))
    .join(pageLanguage() === "en" ? "–" : "—");
}

function countryLabel({countries}: Named, code: string): string {
  return countries.get(code)?.[pageLanguage()] ?? code;
}
