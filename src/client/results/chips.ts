import {facets, type Facet} from "../../model/search-bundle.js";
import type {OpenArchive} from "../search/archive.js";
import {make} from "../dom.js";
import {label} from "./words.js";
import type {Filters} from "../search/narrow.js";
import {valueLabel} from "./names.js";

/** The chosen filters, each a button that takes it back; nothing when none is chosen. `choose` is told what remains. */
export function chosenChips(archive: OpenArchive, filters: Filters, choose: (filters: Filters) => void): readonly HTMLElement[] {
  const chosen = facets.flatMap((facet) => (filters[facet] ?? []).map((value) => ({facet, value})));
  if (chosen.length === 0) return [];
  const items = chosen.map(({facet, value}) => chip(facet, valueLabel(archive, facet, value), () => { choose(toggled(filters, facet, value)); }));
  const clear = make("button", {type: "button", class: "chip-clear"}, label("clear-filters"));
  clear.addEventListener("click", () => { choose({}); });
  return [make("ul", {"aria-label": label("chosen-filters")}, ...items, chosen.length > 1 ? make("li", {}, clear) : null)];
}

/** How many filters are chosen. */
export function chosenCount(filters: Filters): number {
  return facets.reduce((sum, facet) => sum + (filters[facet]?.length ?? 0), 0);
}

/** The filters with a value more, or without it where it was chosen. */
export function toggled(filters: Filters, facet: Facet, value: string): Filters {
  const {[facet]: chosen = [], ...others} = filters;
  const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return values.length > 0 ? {...others, [facet]: values} : others;
}

function chip(facet: Facet, name: string, remove: () => void): HTMLElement {
  const words = label("remove-filter", {name, facet: label(facet)});
  const button = make("button", {type: "button", class: "chip", "aria-label": words, title: words}, make("bdi", {}, name), make("span", {"aria-hidden": "true"}, "×"));
  button.addEventListener("click", remove);
  return make("li", {}, button);
}
