import type {SearchText} from "../../model/search-bundle.js";
import {permalinks} from "../../model/permalinks.js";
import {counterparts, type Place} from "../../text/counterparts.js";
import {passagesOf, type Marked, type Passage} from "../../text/passages.js";
import {rowsOf} from "../../text/rows.js";
import {paragraphsOf} from "../../text/sentences.js";
import {filled, make} from "../dom.js";
import {dateLabel} from "../labels.js";
import {pageAddress} from "../place.js";
import {textOf} from "../search/archive.js";
import {mostPicks} from "./picks.js";
import {word} from "./words.js";

/** An article that is compared, its sentences, and the paragraph in which each stands. */
type Compared = {readonly id: string; readonly article: SearchText; readonly sentences: readonly string[]; readonly paragraphs: readonly number[]};

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
  const articles = loaded.flatMap(({id, article}): Compared[] => (article ? [compared(id, article)] : []));
  const missing = loaded.filter(({article}) => article === null).map(({id}) => id);
  const notes = missing.length > 0 ? [make("p", {role: "status"}, word("missing", {ids: missing.join(", ")}))] : [];
  page.replaceChildren(...notes, ...(articles.length > 0 ? comparison(articles) : []));
}

function compared(id: string, article: SearchText): Compared {
  const paragraphs = paragraphsOf(article.text);
  return {id, article, sentences: paragraphs.flat(), paragraphs: paragraphs.flatMap((sentences, nth) => sentences.map(() => nth))};
}

function comparison(articles: readonly Compared[]): readonly HTMLElement[] {
  const found = counterparts(articles.map(({sentences}) => sentences));
  const rows = rowsOf(articles.map(({sentences}) => sentences.length), found);
  const drawn = passagesOf(rows, (text, sentence) => articles[text]?.paragraphs[sentence] ?? 0).map((passage) => rowOf(passage, articles, found));
  const table = filled(make("div", {class: `compare-table of-${articles.length}`}, make("div", {class: "compare-row compare-heads"}, ...articles.map(headOf))), drawn);
  return [make("p", {class: "hint", role: "status"}, word("sum", {count: String(rows.filter(({shared}) => shared).length)})), table];
}

function headOf({article: {title, lang, outlet, date, path}}: Compared): HTMLElement {
  const day = date === null ? word("undated") : dateLabel(date);
  return make("div", {class: "compare-cell"},
    make("h2", {class: "headline"}, make("a", {href: pageAddress(path)}, make("bdi", {lang}, title))),
    make("p", {class: "source"}, make("bdi", {class: "outlet"}, outlet), " ", make("span", {}, day)));
}

type Found = readonly (readonly (Place | null)[])[];

function rowOf({cells, shared}: Passage, articles: readonly Compared[], found: Found): HTMLElement {
  const drawn = cells.map((marked, text) => {
    const one = articles[text];
    if (!one || marked.length === 0) return make("div", {class: "compare-cell bare", "aria-hidden": "true"});
    const {lang, outlet} = one.article;
    const paragraphs = byParagraph(marked, one).map((own) => filled(make("p", {lang, dir: "auto"}), own.flatMap((sentence) => [...sentenceOf(one, text, sentence, found), " "])));
    // where columns stand below one another, each says whose it is
    return filled(make("div", {class: "compare-cell"}, make("span", {class: "compare-whose"}, outlet)), paragraphs);
  });
  return make("div", {class: shared ? "compare-row shared" : "compare-row"}, ...drawn);
}

function byParagraph(marked: readonly Marked[], {paragraphs}: Compared): readonly (readonly Marked[])[] {
  const runs = new Map<number | undefined, Marked[]>();
  for (const one of marked) {
    const paragraph = paragraphs[one.sentence];
    const run = runs.get(paragraph);
    if (run) run.push(one);
    else runs.set(paragraph, [one]);
  }
  return [...runs.values()];
}

/** A sentence after the mark of its row; one whose counterpart stands in another row leads there. */
function sentenceOf({sentences}: Compared, text: number, {sentence, mark}: Marked, found: Found): readonly (HTMLElement | string)[] {
  const id = (place: Place): string => `s${place.text + 1}-${place.sentence + 1}`;
  const words = make("span", {id: id({text, sentence})}, sentences[sentence] ?? "");
  if (mark !== null) return [make("span", {class: "compare-mark", title: word("passage", {number: String(mark)})}, String(mark)), words];
  const elsewhere = found[text]?.[sentence];
  if (!elsewhere) return [words];
  const near = word("near", {number: String(elsewhere.text + 1)});
  return [words, make("a", {class: "compare-near", href: `#${id(elsewhere)}`, title: near, "aria-label": near}, `≈${elsewhere.text + 1}`)];
}
