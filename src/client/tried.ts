import {parseQuery} from "../text/query.js";
import {facets} from "../model/search-bundle.js";
import type {SearchState} from "./address.js";
import type {OpenArchive} from "./archive.js";
import {make} from "./dom.js";
import {standingOf} from "./find.js";
import {label} from "./labels.js";

/** What a search without results tried: how many articles each term leaves by itself, and a way back from the filters. */
export async function triedNotes(archive: OpenArchive, state: SearchState, withoutFilters: HTMLElement): Promise<readonly HTMLElement[]> {
  const terms = await Promise.all(
    parseQuery(state.query).map(async (term) => {
      const {size} = await standingOf(archive, term);
      return term.exclude
        ? label("term-lacks", {term: term.written, count: String(archive.articles.length - size)})
        : label("term-has", {term: term.written, count: String(size)});
    }),
  );
  const isNarrowed = facets.some((facet) => state.filters[facet]);
  const items = terms.map((text) => make("li", {}, text));
  const list = make("ul", {}, ...items, isNarrowed ? make("li", {}, withoutFilters) : null);
  return [make("p", {}, label("nothing")), list, make("p", {class: "hint"}, label("script-tried"))];
}
