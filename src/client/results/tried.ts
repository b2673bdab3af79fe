import {parseQuery} from "../../text/query.js";
import type {SearchState} from "./address.js";
import {search} from "../search/archive-search.js";
import type {OpenArchive} from "../search/archive.js";
import {chosenCount} from "./chips.js";
import {make} from "../dom.js";
import {countOf} from "../search/find.js";
import {label} from "./words.js";
import type {Filters} from "../search/narrow.js";
import {nearQueries, withoutMarks} from "./near.js";

/** A link of the search page to another state of it. */
type LinkTo = (state: SearchState, words: string) => HTMLElement;

/**
 * What a search without results tried: how many articles each term leaves by itself. And what is near and finds
 * something: the same without filters, or other queries.
 */
export async function triedNotes(archive: OpenArchive, state: SearchState, linkTo: LinkTo): Promise<readonly HTMLElement[]> {
  const terms = await Promise.all(
    parseQuery(state.query).map(async (term) => {
      const count = await countOf(archive, term);
      return term.exclude
        ? label("term-lacks", {term: term.written, count: String(archive.total - count)})
        : label("term-has", {term: term.written, count: String(count)});
    }),
  );
  return [
    make("p", {}, label("nothing")),
    make("ul", {}, ...terms.map((text) => make("li", {}, text))),
    make("p", {class: "hint"}, label("script-tried")),
    ...offers(await nearLinks(state, linkTo)),
  ];
}

/** Where marks of quotation kept a search to those who wrote them, too: how many articles it finds without. */
export async function unmarkedNote(state: SearchState, found: number, linkTo: LinkTo): Promise<HTMLElement | null> {
  const query = withoutMarks(state.query);
  const total = query === null ? 0 : await totalOf(query, state.filters);
  if (query === null || total <= found) return null;
  return make("p", {class: "hint"}, label("marks-are-text"), " ", linkTo({...state, query}, label("near-one", {query, count: String(total)})));
}

async function nearLinks(state: SearchState, linkTo: LinkTo): Promise<readonly HTMLElement[]> {
  if (chosenCount(state.filters) === 0) return linksTo(state, {}, linkTo);
  const unfiltered = await totalOf(state.query, {});
  if (unfiltered > 0) return [linkTo({...state, filters: {}}, label("without-filters", {count: String(unfiltered)}))];
  const within = await linksTo(state, state.filters, linkTo);
  return within.length > 0 ? within : linksTo(state, {}, linkTo);
}

async function linksTo(state: SearchState, filters: Filters, linkTo: LinkTo): Promise<readonly HTMLElement[]> {
  const near = await nearQueries(state.query, (query) => totalOf(query, filters));
  return near.map(({query, total}) => linkTo({...state, query, filters}, label("near-one", {query, count: String(total)})));
}

async function totalOf(query: string, filters: Filters): Promise<number> {
  return (await search(query, filters, "newest")).total;
}

function offers(links: readonly HTMLElement[]): readonly HTMLElement[] {
  if (links.length === 0) return [];
  return [make("p", {}, label("near")), make("ul", {class: "near"}, ...links.map((link) => make("li", {}, link)))];
}
