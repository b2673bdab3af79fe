import type {SearchText} from "../../model/search-bundle.js";
import {permalinks} from "../../model/permalinks.js";
import {counterparts, type Place} from "../../text/counterparts.js";
import {rowsOf, type Row} from "../../text/rows.js";
import {sentencesOf} from "../../text/sentences.js";
import {make} from "../dom.js";
import {dateLabel} from "../labels.js";
import {pageAddress} from "../place.js";
import {textOf} from "../search/archive.js";
import {mostPicks} from "./picks.js";
import {word} from "./words.js";

/** An article that is compared, and its sentences. */
type Compared = {readonly id: string; readonly article: SearchText; readonly sentences: readonly string[]};

/** Fills the page with the articles that its address names: `?a=…&b=…&c=…`. */
export function startComparing(page: HTMLElement): void {
  const ids = idsOf(new URLSearchParams(location.search));
  if (ids.length < 2) page.replaceChildren(make("p", {}, word("which"), " ", make("a", {href: pageAddress(permalinks.search)}, word("search"))));
  else void show(page, ids);
}

function idsOf(given: URLSearchParams): readonly string[] {
  const ids = ["a", "b", "c"].flatMap((name) => given.get(name) ?? []).filter((id) => /^[a-z2-7]{10}$/.test(id));
  return [...new Set(ids)].slice(0, mostPicks);
}

async function show(page: HTMLElement, ids: readonly string[]): Promise<void> {
  page.replaceChildren(make("p", {role: "status"}, word("loading")));
  const loaded = await Promise.all(ids.map(async (id) => ({id, article: await textOf(id).catch(() => null)})));
  const compared = loaded.flatMap(({id, article}): Compared[] => (article ? [{id, article, sentences: sentencesOf(article.text)}] : []));
  const missing = loaded.filter(({article}) => article === null).map(({id}) => id);
  const notes = missing.length > 0 ? [make("p", {role: "status"}, word("missing", {ids: missing.join(", ")}))] : [];
  page.replaceChildren(...notes, ...(compared.length > 0 ? comparison(compared) : []));
}

function comparison(compared: readonly Compared[]): readonly HTMLElement[] {
  const found = counterparts(compared.map(({sentences}) => sentences));
  const rows = rowsOf(compared.map(({sentences}) => sentences.length), found);
  const shared = rows.filter((row) => row.shared);
  const drawn = rows.map((row) => rowOf(row, shared.indexOf(row) + 1, compared, found));
  const table = make("div", {class: `compare-table of-${compared.length}`}, make("div", {class: "compare-row compare-heads"}, ...compared.map(headOf)), ...drawn);
  return [make("p", {class: "hint", role: "status"}, word("sum", {count: String(shared.length)})), table];
}

function headOf({article: {title, lang, outlet, date, path}}: Compared): HTMLElement {
  const day = date === null ? word("undated") : dateLabel(date);
  return make("div", {class: "compare-cell"},
    make("h2", {class: "headline"}, make("a", {href: pageAddress(path)}, make("bdi", {lang}, title))),
    make("p", {class: "source"}, make("bdi", {class: "outlet"}, outlet), " ", make("span", {}, day)));
}

type Found = readonly (readonly (Place | null)[])[];

function rowOf({cells, shared}: Row, number: number, compared: readonly Compared[], found: Found): HTMLElement {
  const mark = shared ? make("span", {class: "compare-mark", title: word("passage", {number: String(number)})}, String(number)) : null;
  const drawn = cells.map((numbers, text) => {
    const one = compared[text];
    if (!one || numbers.length === 0) return make("div", {class: "compare-cell bare", "aria-hidden": "true"});
    const sentences = numbers.flatMap((sentence) => [sentenceOf(one, text, sentence, shared ? null : found[text]?.[sentence] ?? null), " "]);
    // where columns stand below one another, each says whose it is
    return make("div", {class: "compare-cell"}, make("span", {class: "compare-whose"}, one.article.outlet), mark?.cloneNode(true) ?? null, make("p", {lang: one.article.lang, dir: "auto"}, ...sentences));
  });
  return make("div", {class: shared ? "compare-row shared" : "compare-row"}, ...drawn);
}

/** A sentence; one whose counterpart stands in another row leads there. */
function sentenceOf({sentences}: Compared, text: number, sentence: number, counterpart: Place | null): HTMLElement {
  const id = (place: Place): string => `s${place.text + 1}-${place.sentence + 1}`;
  const near = counterpart && make("a", {class: "compare-near", href: `#${id(counterpart)}`, "aria-label": word("near", {number: String(counterpart.text + 1)})}, `≈${counterpart.text + 1}`);
  return make("span", {id: id({text, sentence})}, sentences[sentence] ?? "", near);
}
