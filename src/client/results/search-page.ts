import {parseQuery} from "../../text/query.js";
import {facets} from "../../model/search-bundle.js";
import {readState, writeState, type SearchState} from "./address.js";
import {openArchive, type OpenArchive} from "../search/archive.js";
import {Unreachable} from "../search/files.js";
import {prepareCounts, prepareSearch, search, type SearchResult} from "../search/archive-search.js";
import {make} from "../dom.js";
import {label} from "./words.js";
import type {Counts, Filters} from "../search/narrow.js";
import {listenForResultKeys} from "./result-keys.js";
import {ShownTexts} from "./shown-texts.js";
import {itemsOf, ResultList, shownAtOnce} from "./result-list.js";
import {readReturn, returnTo, writeReturn} from "./return.js";
import {clearParts, drawChosen, drawFilters, drawKeys, drawOrders, drawTrend, openPanelWith, partsOf, say, totalText, type Parts} from "./search-view.js";
import {triedNotes, unmarkedNote} from "./tried.js";
import {listenToTyping, pauseAfter} from "./typing.js";

/** Milliseconds after the last letter before a total is spoken. */
const untilHeard = 800;

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
  private took = 0;
  private speaking: ReturnType<typeof setTimeout> | undefined;
  private readonly list: ResultList;

  constructor(private readonly parts: Parts) {
    this.list = new ResultList(parts.results, parts.more);
  }

  start(): void {
    const {box, results} = this.parts;
    const typing = listenToTyping(box, () => pauseAfter(this.took), () => { this.typed(); });
    box.form?.addEventListener("submit", (event) => {
      event.preventDefault();
      typing.stop();
      this.typed();
      this.isTyping = false;
    });
    box.addEventListener("blur", () => { this.isTyping = false; });
    box.addEventListener("focus", prepareSearch);
    addEventListener("popstate", () => { this.show(readState(location.search)); });
    results.addEventListener("click", ({target}) => { writeReturn(target, this.list.shown); });
    listenForResultKeys({box, list: results, more: () => void this.list.addAndGo()});
    openPanelWith(this.parts);
    drawKeys(this.parts);
    this.show(this.state);
  }

  /** One entry of the history for a query, however many letters it was typed in. */
  private typed(): void {
    const query = this.parts.box.value;
    if (query === this.state.query) return;
    const wasTyping = this.isTyping;
    this.isTyping = true;
    this.go({...this.state, query}, wasTyping);
  }

  private go(state: SearchState, replace = false): void {
    const address = addressOf(state);
    if (replace) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    this.show(state);
  }

  private show(state: SearchState): void {
    this.state = state;
    // Only what differs: setting the value moves the cursor.
    if (this.parts.box.value !== state.query) this.parts.box.value = state.query;
    // on paper there is no box
    this.parts.status.dataset.query = state.query;
    this.answer().catch((trouble: unknown) => {
      const words = label("trouble", {reason: reasonOf(trouble)});
      say(this.parts, words);
      this.speak(words);
    });
  }

  private async answer(): Promise<void> {
    const turn = ++this.latest;
    clearTimeout(this.speaking);
    if (isIdle(this.state)) {
      clearParts(this.parts);
      this.list.clear();
      return;
    }
    if (this.list.shown === 0) say(this.parts, label("searching"));
    const began = performance.now();
    const {query, filters, sort} = this.state;
    const back = readReturn();
    const archive = await openArchive();
    const found = await search(query, filters, sort);
    const answer = {archive, found, query, shown: new ShownTexts()};
    const items = await itemsOf(answer, 0, back?.shown ?? shownAtOnce, prepareCounts);
    if (turn !== this.latest) return;
    this.took = performance.now() - began;
    this.list.show(answer, items);
    this.sayTotal(found);
    // What narrows a search may load more than the search did: the results do not wait for it.
    const counts = await found.counts();
    if (turn !== this.latest) return;
    this.drawTools(archive, counts);
    if (back) returnTo(back, this.parts.results);
    if (found.total === 0) await this.offerNear(archive, turn);
    else await this.offerUnmarked(found.total, turn);
  }

  private sayTotal({total}: SearchResult): void {
    const {query} = this.state;
    say(this.parts, totalText(total));
    this.speak(query === "" ? label("found", {total: String(total)}) : label("found-for", {query, total: String(total)}));
  }

  private drawTools(archive: OpenArchive, counts: Counts): void {
    const {filters, sort} = this.state;
    const choose = (chosen: Filters) => { this.go({...this.state, filters: chosen}); };
    drawOrders(this.parts, this.list.shown > 0 ? sort : null, (chosen) => { this.go({...this.state, sort: chosen}); });
    drawFilters(this.parts, archive, counts, filters, choose);
    drawChosen(this.parts, archive, filters, choose);
    drawTrend(this.parts, counts, filters, (chosen) => addressOf({...this.state, filters: chosen}), choose);
  }

  private async offerNear(archive: OpenArchive, turn: number): Promise<void> {
    const notes = await triedNotes(archive, this.state, (state, words) => this.linkTo(state, words));
    if (turn === this.latest) say(this.parts, totalText(0), ...notes);
  }

  private async offerUnmarked(total: number, turn: number): Promise<void> {
    const note = await unmarkedNote(this.state, total, (state, words) => this.linkTo(state, words));
    if (note !== null && turn === this.latest) say(this.parts, totalText(total), note);
  }

  /** Once for each search, not for each letter. */
  private speak(words: string): void {
    clearTimeout(this.speaking);
    this.speaking = setTimeout(() => (this.parts.heard.textContent = words), this.isTyping ? untilHeard : 0);
  }

  private linkTo(state: SearchState, words: string): HTMLElement {
    const link = make("a", {href: addressOf(state)}, words);
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.go(state);
      this.parts.status.focus();
    });
    return link;
  }
}

function addressOf(state: SearchState): string {
  return location.pathname + writeState(state);
}

function reasonOf(trouble: unknown): string {
  if (trouble instanceof Unreachable) return label(location.protocol === "file:" ? "opened-as-file" : "unreachable");
  return trouble instanceof Error ? trouble.message : String(trouble);
}

/** Nothing to search for and nothing to filter by: the page as it opens. */
function isIdle({query, filters}: SearchState): boolean {
  return parseQuery(query).length === 0 && facets.every((facet) => !filters[facet]);
}
