import {make} from "./dom.js";
import {loadPart} from "./part.js";
import {label} from "./words.js";

/** Lets readers narrow the report's table by outcome and by words, where the page has room for it; without script the whole table stands. */
export function filterReport(): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-report] [data-outcome]")];
  document.querySelector("[data-report-filter]")?.append(...filterTools(rows));
}

function filterTools(rows: readonly HTMLElement[]): readonly HTMLElement[] {
  const words = make("input", {type: "search"});
  const outcomes = make("select", {}, make("option", {value: ""}, label("report-all")), ...outcomesOf(rows));
  const shown = make("output", {role: "status"});
  const update = async () => {
    if (words.value !== "") await loadPart("search");
    for (const row of rows) row.hidden = !(hasOutcome(row, outcomes.value) && hasWords(row, words.value));
    shown.textContent = label("report-shown", {total: String(rows.filter(({hidden}) => !hidden).length)});
  };
  words.addEventListener("input", () => void update());
  outcomes.addEventListener("change", () => void update());
  return [make("label", {}, label("report-words"), " ", words), make("label", {}, label("report-outcome"), " ", outcomes), shown];
}

/** As the rows themselves name them. */
function outcomesOf(rows: readonly HTMLElement[]): readonly HTMLElement[] {
  const names = new Map(rows.map((row) => [row.dataset.outcome ?? "", row.querySelector<HTMLElement>(".outcome")]));
  return [...names].map(([value, name]) => make("option", {value, "data-word": name?.dataset.word ?? null}, name?.textContent ?? value));
}

function hasOutcome(row: HTMLElement, outcome: string): boolean {
  return outcome === "" || row.dataset.outcome === outcome;
}

function hasWords(row: HTMLElement, words: string): boolean {
  return words === "" || window.archiveMatches?.(words, row.textContent) === true;
}
