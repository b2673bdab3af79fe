import {parseQuery} from "../text/query.js";
import {facets} from "../model/search-bundle.js";
import {readState, writeState, type SearchState} from "./address.js";
import {openArchive, type OpenArchive} from "./archive.js";
import {search} from "./archive-search.js";
import {make} from "./dom.js";
import {label} from "./labels.js";
import {resultItems} from "./results.js";
import {clearParts, drawFilters, drawOrders, partsOf, say, totalText, type Parts} from "./search-view.js";
import {triedNotes} from "./tried.js";

const shownAtOnce = 20;
/** Milliseconds after a key before a search begins. */
const pause = 150;

/** Makes the search page answer: while typing, on every choice, and when the reader goes back. */
export function startSearchPage(page: HTMLElement): void {
  const parts = partsOf(page);
  if (parts) new SearchPage(parts).start();
}

class SearchPage {
  private state = readState(location.search);
  /** Counts searches, so that a slow answer never stands over a newer one. */
  private latest = 0;
  private isTyping = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly parts: Parts) {}

  start(): void {
    const {box} = this.parts;
    box.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        this.typed();
      }, pause);
    });
    box.form?.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(this.timer);
      this.typed();
      this.isTyping = false;
    });
    box.addEventListener("blur", () => {
      this.isTyping = false;
    });
    addEventListener("popstate", () => {
      this.show(readState(location.search));
    });
    this.show(this.state);
  }

  /** One entry of the history for a query, however many letters it was typed in. */
  private typed(): void {
    const query = this.parts.box.value;
    if (query !== this.state.query) this.go({...this.state, query}, this.isTyping);
    this.isTyping = true;
  }

  private go(state: SearchState, replace = false): void {
    const address = location.pathname + writeState(state);
    if (replace) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    this.show(state);
  }

  private show(state: SearchState): void {
    this.state = state;
    // Only what differs: setting the value moves the cursor.
    if (this.parts.box.value !== state.query) this.parts.box.value = state.query;
    this.answer().catch((trouble: unknown) => {
      say(this.parts, label("trouble", {reason: trouble instanceof Error ? trouble.message : String(trouble)}));
    });
  }

  private async answer(): Promise<void> {
    const turn = ++this.latest;
    const {query, filters, sort} = this.state;
    if (isIdle(this.state)) {
      clearParts(this.parts);
      return;
    }
    if (this.parts.results.childElementCount === 0) say(this.parts, label("searching"));
    const archive = await openArchive();
    const {ids, counts} = await search(query, filters, sort);
    const items = await resultItems(archive, ids.slice(0, shownAtOnce), query);
    const tried = ids.length === 0 ? await triedNotes(archive, this.state, this.withoutFilters()) : [];
    if (turn !== this.latest) return;
    this.parts.results.replaceChildren(...items);
    say(this.parts, totalText(ids.length), ...tried);
    this.offerMore(archive, ids, turn);
    drawOrders(this.parts, sort, (chosen) => {
      this.go({...this.state, sort: chosen});
    });
    drawFilters(this.parts, archive, counts, filters, (chosen) => {
      this.go({...this.state, filters: chosen});
    });
  }

  private offerMore(archive: OpenArchive, ids: readonly string[], turn: number): void {
    const {more, results} = this.parts;
    const next = () => ids.slice(results.childElementCount, results.childElementCount + shownAtOnce);
    const offer = () => {
      more.hidden = next().length === 0;
      more.textContent = label("more", {count: String(next().length)});
    };
    const showNext = async () => {
      const items = await resultItems(archive, next(), this.state.query);
      // Another search, or a second click, may have come first.
      if (turn !== this.latest || items[0]?.dataset.articleId !== next()[0]) return;
      results.append(...items);
      items[0]?.querySelector("a")?.focus();
      offer();
    };
    more.onclick = () => void showNext();
    offer();
  }

  private withoutFilters(): HTMLElement {
    const state = {...this.state, filters: {}};
    const link = make("a", {href: location.pathname + writeState(state)}, label("without-filters"));
    link.addEventListener("click", (event) => {
      event.preventDefault();
      this.go(state);
    });
    return link;
  }
}

/** Nothing to search for and nothing to filter by: the page as it opens. */
function isIdle({query, filters}: SearchState): boolean {
  return parseQuery(query).length === 0 && facets.every((facet) => !filters[facet]);
}
