import {facets, type Facet} from "../../model/search-bundle.js";
import type {OpenArchive} from "../search/archive.js";
import {make} from "../dom.js";
import {label} from "./words.js";
import type {Counts, Filters} from "../search/narrow.js";
import {valueLabel} from "./names.js";

type Choice = {readonly value: string; readonly count: number; readonly chosen: boolean};

/** What the reader has done to the lists: which stand open, and which show all their choices. */
export type ListStates = {readonly isOpen: (facet: Facet) => boolean; readonly isWhole: (facet: Facet) => boolean};

/** A long list shows so many choices, and those that are chosen, until its reader asks for all. */
const shownAtFirst = 8;

/**
 * A list of choices for every facet that has any, with how many articles each would leave. `choose` is told a facet and
 * the value that was chosen or taken back.
 */
export function filterLists(
  archive: OpenArchive,
  counts: Counts,
  filters: Filters,
  states: ListStates,
  choose: (facet: Facet, value: string) => void,
): readonly HTMLElement[] {
  return facets.flatMap((facet) => {
    const choices = choicesOf(facet, counts, filters);
    if (choices.length === 0) return [];
    const items = choices.map((choice) => choiceItem(facet, choice, valueLabel(archive, facet, choice.value), () => { choose(facet, choice.value); }));
    const late = states.isWhole(facet) ? [] : items.filter((_, nth) => nth >= shownAtFirst && !choices[nth]?.chosen);
    const list = facetList(facet, items, late, states.isOpen(facet) || choices.some(({chosen}) => chosen));
    if (states.isWhole(facet)) list.dataset.whole = "";
    return [list];
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

function facetList(facet: Facet, items: readonly HTMLElement[], late: readonly HTMLElement[], open: boolean): HTMLElement {
  for (const item of late) item.hidden = true;
  const list = make("details", {class: "facet", "data-facet": facet, open}, make("summary", {}, label(facet)), make("ul", {}, ...items));
  if (late.length > 0) list.append(moreButton(list, late));
  return list;
}

function moreButton(list: HTMLElement, late: readonly HTMLElement[]): HTMLElement {
  const button = make("button", {type: "button", class: "facet-more"}, label("more-values", {count: String(late.length)}));
  button.addEventListener("click", () => {
    for (const item of late) item.hidden = false;
    list.dataset.whole = "";
    button.remove();
    late[0]?.querySelector("input")?.focus();
  });
  return button;
}

function choiceItem(facet: Facet, {value, count, chosen}: Choice, name: string, change: () => void): HTMLElement {
  const box = make("input", {type: "checkbox", name: facet, value, checked: chosen});
  box.addEventListener("change", change);
  return make("li", {}, make("label", {}, box, " ", make("bdi", {}, name), " ", make("span", {class: "count"}, String(count))));
}
