import {facets, type Facet} from "../model/search-bundle.js";
import type {OpenArchive} from "./archive.js";
import {make} from "./dom.js";
import {label} from "./labels.js";
import type {Counts, Filters} from "./narrow.js";
import {valueLabel} from "./names.js";

type Choice = {readonly value: string; readonly count: number; readonly chosen: boolean};

/**
 * A list of choices for every facet that has any, with how many articles each would leave. `choose` is told the values
 * of a facet after each change; `isOpen` says which lists stand open.
 */
export function filterLists(
  archive: OpenArchive,
  counts: Counts,
  filters: Filters,
  isOpen: (facet: Facet) => boolean,
  choose: (facet: Facet, values: readonly string[]) => void,
): readonly HTMLElement[] {
  return facets.flatMap((facet) => {
    const choices = choicesOf(facet, counts, filters);
    if (choices.length === 0) return [];
    const chosen = filters[facet] ?? [];
    const items = choices.map((choice) =>
      choiceItem(facet, choice, valueLabel(archive, facet, choice.value), (value, on) => {
        choose(facet, on ? [...chosen, value] : chosen.filter((other) => other !== value));
      }),
    );
    return [facetList(facet, items, isOpen(facet) || chosen.length > 0)];
  });
}

/** Years and months newest first, everything else most frequent first; what is chosen stays to be taken back. */
function choicesOf(facet: Facet, counts: Counts, filters: Filters): readonly Choice[] {
  const chosen = filters[facet] ?? [];
  const values = new Set([...counts[facet].keys(), ...chosen]);
  const choices = [...values].map((value) => ({value, count: counts[facet].get(value) ?? 0, chosen: chosen.includes(value)}));
  const isTime = facet === "year" || facet === "month";
  const byCode = (a: Choice, b: Choice) => (a.value < b.value ? -1 : 1);
  return choices.sort((a, b) => (isTime ? byCode(b, a) : b.count - a.count || byCode(a, b)));
}

function facetList(facet: Facet, items: readonly HTMLElement[], open: boolean): HTMLElement {
  const list = make("ul", {}, ...items);
  return make("details", {class: "facet", "data-facet": facet, open}, make("summary", {}, label(facet)), list);
}

function choiceItem(facet: Facet, {value, count, chosen}: Choice, name: string, change: (value: string, on: boolean) => void): HTMLElement {
  const box = make("input", {type: "checkbox", name: facet, value, checked: chosen});
  box.addEventListener("change", () => {
    change(value, box.checked);
  });
  return make("li", {}, make("label", {}, box, " ", make("bdi", {}, name), " ", make("span", {class: "count"}, String(count))));
}
