import type {Facet} from "../model/search-bundle.js";
import type {OpenArchive} from "./archive.js";
import {make, type Child} from "./dom.js";
import {filterLists} from "./filter-lists.js";
import {label} from "./labels.js";
import {sorts, type Counts, type Filters, type Sort} from "./narrow.js";

/** The parts of the search page that the script fills. */
export type Parts = {
  readonly box: HTMLInputElement;
  readonly status: HTMLElement;
  readonly sort: HTMLElement;
  readonly filters: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLElement;
};

// The lists that most readers look for stand open where there is room beside the results.
const openAtFirst: readonly Facet[] = ["outlet", "year", "country", "pair"];

/** The parts of the page, as its template names them; `null` when one is missing. */
export function partsOf(page: HTMLElement): Parts | null {
  const part = (name: string) => page.querySelector<HTMLElement>(`[data-search-part="${name}"]`);
  const box = page.querySelector<HTMLInputElement>('input[name="q"]');
  const [status, sort, filters, results, more] = ["status", "sort", "filters", "results", "more"].map(part);
  return box && status && sort && filters && results && more ? {box, status, sort, filters, results, more} : null;
}

/** The page as it opens. */
export function clearParts({status, sort, filters, results, more}: Parts): void {
  for (const part of [status, sort, filters, results]) part.replaceChildren();
  more.hidden = true;
}

/** What screen readers hear as well. */
export function say({status}: Parts, ...children: readonly Child[]): void {
  status.replaceChildren(...children.filter((child) => child !== null));
}

/** The total in words; its number alone stands in an element of its own. */
export function totalText(total: number): HTMLElement {
  const [before = "", after = ""] = label(total === 1 ? "found-one" : "found").split("{total}");
  return make("p", {class: "total"}, before, make("output", {"data-total": String(total)}, String(total)), after);
}

/** A choice of orders; `choose` is told of each change. */
export function drawOrders({sort: part}: Parts, chosen: Sort, choose: (sort: Sort) => void): void {
  const options = sorts.map((sort) => make("option", {value: sort, selected: sort === chosen}, label(sort)));
  const select = make("select", {name: "sort"}, ...options);
  select.addEventListener("change", () => {
    choose(sorts.find((sort) => sort === select.value) ?? "relevance");
  });
  replaceKeepingFocus(part, [make("label", {}, label("sort"), " ", select)]);
}

/** Lists of filters; those that the reader opened stay open. `choose` is told of each change. */
export function drawFilters(
  {filters: part}: Parts,
  archive: OpenArchive,
  counts: Counts,
  filters: Filters,
  choose: (filters: Filters) => void,
): void {
  const isRoomy = matchMedia("(min-width: 48rem)").matches;
  const isOpen = (facet: Facet) => {
    const drawn = part.querySelector<HTMLDetailsElement>(`[data-facet="${facet}"]`);
    return drawn?.open ?? (isRoomy && openAtFirst.includes(facet));
  };
  const lists = filterLists(archive, counts, filters, isOpen, (facet, values) => {
    const {[facet]: _, ...others} = filters;
    choose(values.length > 0 ? {...others, [facet]: values} : others);
  });
  replaceKeepingFocus(part, lists);
}

/** A reader who chooses with the keyboard stays where they are, though the choices are made anew. */
function replaceKeepingFocus(part: HTMLElement, children: readonly HTMLElement[]): void {
  const held = document.activeElement;
  const isHere = part.contains(held);
  part.replaceChildren(...children);
  if (!isHere) return;
  const isSame = (one: Element) => ["name", "value"].every((name) => one.getAttribute(name) === held?.getAttribute(name));
  Array.from(part.querySelectorAll<HTMLElement>("input, select")).find(isSame)?.focus();
}
