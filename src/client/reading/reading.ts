import {readArticle} from "./article-text.js";
import {queryOf} from "./fragment.js";
import {isCommand} from "../keys.js";
import {markArticle, unmark, type Match} from "./marks.js";
import {readingBar, type ReadingBar} from "./reading-bar.js";
import type {TermsOfQuery} from "./terms.js";

/** Opens an article at what its fragment asks for: every match is marked, and a bar leads from one to the next. */
export function startReading(terms: TermsOfQuery): void {
  const article = document.querySelector<HTMLElement>(".article[data-article-id]");
  if (!article) return;
  let reading: Reading | undefined;
  const follow = () => {
    const query = queryOf(location.hash);
    // A link to a note or a section leads on within the same reading.
    if (query === null || query === reading?.query) return;
    reading?.close();
    reading = terms.parseQuery(query).some(({exclude}) => !exclude) ? new Reading(query, terms, article, () => (reading = undefined)) : undefined;
  };
  addEventListener("hashchange", follow);
  follow();
}

/** Marks beyond so many are not made: a page of a million elements stands still. */
const mostMarked = 5000;

class Reading {
  private readonly matches: readonly Match[];
  /** Whether there are more matches than marks. */
  private readonly hasMore: boolean;
  private readonly bar: ReadingBar;
  private at = 0;

  constructor(readonly query: string, {parseQuery, findMatches}: TermsOfQuery, article: HTMLElement, private readonly closed: () => void) {
    const text = readArticle(article);
    const found = findMatches(parseQuery(query), text.text);
    this.hasMore = found.length > mostMarked;
    this.matches = markArticle(found.slice(0, mostMarked), text);
    this.bar = readingBar(query, {previous: () => { this.step(-1); }, next: () => { this.step(1); }, close: () => { this.leave(); }});
    document.body.append(this.bar.element);
    document.documentElement.classList.add("is-reading");
    document.addEventListener("keydown", this.listen);
    fillBox(query);
    this.step(0);
  }

  /** Takes marks and bar off the page. */
  close(): void {
    unmark(this.matches);
    const hadFocus = this.bar.element.contains(document.activeElement);
    this.bar.element.remove();
    document.documentElement.classList.remove("is-reading");
    document.removeEventListener("keydown", this.listen);
    if (hadFocus) document.querySelector("main")?.focus({preventScroll: true});
    this.closed();
  }

  /** Closes it for good: the address no longer asks for it. */
  private leave(): void {
    this.close();
    history.replaceState(history.state, "", location.pathname + location.search);
  }

  /** Round and round, as find in page does. */
  private step(by: number): void {
    const {length} = this.matches;
    if (length > 0) {
      this.matches[this.at]?.forEach(({classList}) => { classList.remove("current"); });
      this.at = (this.at + by + length) % length;
      reveal(this.matches[this.at] ?? []);
    }
    this.bar.show(length === 0 ? 0 : this.at + 1, length, this.hasMore);
  }

  private readonly listen = (event: KeyboardEvent): void => {
    const command = isCommand(event) ? this.commandOf(event) : null;
    if (!command) return;
    event.preventDefault();
    command();
  };

  private commandOf({key, shiftKey, target}: KeyboardEvent): (() => void) | null {
    const back = () => { this.step(-1); };
    const on = () => { this.step(1); };
    if (key === "Escape") return () => { this.leave(); };
    if (key === "n") return on;
    if (key === "p" || key === "N") return back;
    // Enter belongs to the link or button that has the focus.
    const isFree = key === "Enter" && !(target instanceof Element && target.closest("a, button, summary"));
    return isFree ? (shiftKey ? back : on) : null;
  }
}

/** Shows a match in the middle of the window, below whatever stands fixed at its edges; at once, as find in page does. */
function reveal(match: Match): void {
  const [first] = match;
  for (let folded = first?.closest("details:not([open])"); folded; folded = first?.closest("details:not([open])")) folded.setAttribute("open", "");
  for (const {classList} of match) classList.add("current");
  first?.scrollIntoView({block: "center", inline: "nearest"});
}

/** So that the reader may go on from the same words. */
function fillBox(query: string): void {
  const box = document.querySelector<HTMLInputElement>('.search-box input[name="q"]');
  if (box?.value === "") box.value = query;
}
