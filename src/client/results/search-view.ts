import type {Facet} from "../../model/search-bundle.js";
import type {OpenArchive} from "../search/archive.js";
import {chosenChips, chosenCount, toggled} from "./chips.js";
import {make, type Child} from "../dom.js";
import {filterLists} from "./filter-lists.js";
import {label} from "./words.js";
import type {Counts, Filters} from "../search/narrow.js";
import {sorts, type Sort} from "../search/rank.js";
import {trendChart} from "./trend-chart.js";
import {trendsOf} from "./trend.js";

const partNames = ["status", "heard", "keys", "sort", "narrow", "filters", "chosen", "trend", "results", "more"] as const;

type PartName = (typeof partNames)[number];

/** The parts of the search page that the script fills. */
export type Parts = Readonly<Record<PartName, HTMLElement>> & {readonly box: HTMLInputElement};

type Choose = (filters: Filters) => void;

// The lists that most readers look for stand open where there is room beside the results.
const openAtFirst: readonly Facet[] = ["outlet", "year", "country", "pair"];
const roomy = "(min-width: 48rem)";
/** More months than this cannot be told apart in a chart; where there is no room, one chart is enough. */
const mostBars = {roomy: 60, narrow: 36};

/** The parts of the page, as its template names them; `null` when one is missing. */
export function partsOf(page: HTMLElement): Parts | null {
  const box = page.querySelector<HTMLInputElement>('input[name="q"]');
  const parts = partNames.map((name) => [name, page.querySelector<HTMLElement>(`[data-search-part="${name}"]`)] as const);
  const isWhole = box !== null && parts.every(([, part]) => part !== null);
  return isWhole ? {...(Object.fromEntries(parts) as Record<PartName, HTMLElement>), box} : null;
}

/** The page as it opens. */
export function clearParts({status, heard, sort, narrow, filters, chosen, trend}: Parts): void {
  for (const part of [status, heard, sort, filters, chosen, trend]) part.replaceChildren();
  narrow.hidden = true;
}

/** What stands above the results. */
export function say({status}: Parts, ...children: readonly Child[]): void {
  status.replaceChildren(...children.filter((child) => child !== null));
}

/** The total in words; its number alone stands in an element of its own. */
export function totalText(total: number): HTMLElement {
  const [before = "", after = ""] = label(total === 1 ? "found-one" : "found").split("{total}");
  return make("p", {class: "total"}, before, make("span", {"data-total": String(total)}, String(total)), after);
}

/** Which keys do what; only those who have keys and room see it. */
export function drawKeys({keys}: Parts): void {
  const hints = [["/", "key-search"], ["↑ ↓", "key-move"], ["Enter", "key-open"], ["Esc", "key-back"]] as const;
  keys.replaceChildren(...hints.map(([key, word]) => make("span", {}, make("kbd", {}, key), ` ${label(word)}`)));
}

/** Lets the button open and close the panel of filters, where there is no room for it beside the results. */
export function openPanelWith({narrow, filters}: Parts): void {
  narrow.addEventListener("click", () => {
    const isOpen = filters.classList.toggle("open");
    narrow.setAttribute("aria-expanded", String(isOpen));
  });
}

/** A choice of orders, `null` where there is nothing to put in order; `choose` is told of each change. */
export function drawOrders({sort: part}: Parts, chosen: Sort | null, choose: (sort: Sort) => void): void {
  if (chosen === null) {
    part.replaceChildren();
    return;
  }
  const options = sorts.map((sort) => make("option", {value: sort, selected: sort === chosen}, label(sort)));
  const select = make("select", {name: "sort"}, ...options);
  select.addEventListener("change", () => {
    choose(sorts.find((sort) => sort === select.value) ?? "relevance");
  });
  replaceKeepingFocus(part, [make("label", {}, label("sort"), " ", select)]);
}

/** Lists of filters; those that the reader opened stay open. `choose` is told of each change. */
export function drawFilters({filters: part, narrow}: Parts, archive: OpenArchive, counts: Counts, filters: Filters, choose: Choose): void {
  const drawn = (facet: Facet) => part.querySelector<HTMLDetailsElement>(`[data-facet="${facet}"]`);
  const states = {
    isOpen: (facet: Facet) => drawn(facet)?.open ?? (isRoomy() && openAtFirst.includes(facet)),
    isWhole: (facet: Facet) => drawn(facet)?.dataset.whole !== undefined,
  };
  const lists = filterLists(archive, counts, filters, states, (facet, value) => { choose(toggled(filters, facet, value)); });
  replaceKeepingFocus(part, lists);
  const count = chosenCount(filters);
  narrow.textContent = count === 0 ? label("filters") : label("filters-chosen", {count: String(count)});
  narrow.hidden = lists.length === 0;
}

/** The chosen filters above the results; who takes one back by keyboard goes on with the next. */
export function drawChosen({chosen: part, status}: Parts, archive: OpenArchive, filters: Filters, choose: Choose): void {
  const at = [...part.querySelectorAll("button")].findIndex((button) => button === document.activeElement);
  part.replaceChildren(...chosenChips(archive, filters, choose));
  const left = part.querySelectorAll<HTMLElement>("button.chip");
  if (at !== -1) (left[Math.min(at, left.length - 1)] ?? status).focus();
}

/** Results over time; `addressOf` is where filters lead. */
export function drawTrend({trend: part}: Parts, counts: Counts, filters: Filters, addressOf: (filters: Filters) => string, choose: Choose): void {
  const isOpen = (facet: Facet) => part.querySelector(`[data-trend="${facet}"] details[open]`) !== null;
  const trends = isRoomy() ? trendsOf(counts, filters, mostBars.roomy) : trendsOf(counts, filters, mostBars.narrow).slice(-1);
  const charts = trends.map((trend) =>
    trendChart(trend, isOpen(trend.facet), {
      addressOf: ({facet}, date) => addressOf(toggled(filters, facet, date)),
      choose: ({facet}, date) => { choose(toggled(filters, facet, date)); },
    }),
  );
  replaceKeepingFocus(part, charts);
}

function isRoomy(): boolean {
  return matchMedia(roomy).matches;
}

/** A reader who chooses with the keyboard stays where they are, though the choices are made anew. */
function replaceKeepingFocus(part: HTMLElement, children: readonly HTMLElement[]): void {
  const held = document.activeElement;
  const isHere = part.contains(held);
  part.replaceChildren(...children);
  if (!isHere) return;
  const isSame = (one: Element) => ["name", "value", "data-date"].every((name) => one.getAttribute(name) === held?.getAttribute(name));
  Array.from(part.querySelectorAll<HTMLElement>("input, select, [data-date]")).find(isSame)?.focus();
}
