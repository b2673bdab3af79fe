import type {SearchResult} from "../search/archive-search.js";
import type {OpenArchive} from "../search/archive.js";
import {label} from "./words.js";
import {resultItems} from "./results.js";
import type {ShownTexts} from "./shown-texts.js";

/** Each result loads its article's text: no more than a reader sees at first. */
export const shownAtOnce = 10;
/** So many times more results come by themselves as the reader nears the end; then the button waits. */
const mostByThemselves = 5;
/** Pixels below the window within which the end is near. */
const near = 300;

/** What the list shows: the results in order, the query to mark, and the texts that it has shown so far. */
export type Answer = {readonly archive: OpenArchive; readonly found: SearchResult; readonly query: string; readonly shown: ShownTexts};

/** The list of results and its button for more. */
export class ResultList {
  private answer: Answer | undefined;
  private loading: Answer | undefined;
  private byThemselves = 0;
  private readonly watcher = new IntersectionObserver((entries) => {
    if (entries.some(({isIntersecting}) => isIntersecting)) void this.addByItself();
  }, {rootMargin: `0px 0px ${near}px`});

  constructor(private readonly list: HTMLElement, private readonly button: HTMLElement) {
    button.addEventListener("click", () => {
      this.byThemselves = 0;
      void this.addAndGo();
    });
  }

  /** How many results stand in the list. */
  get shown(): number {
    return this.list.childElementCount;
  }

  /** Shows items that were made of an answer's first ids in place of what was there. */
  show(answer: Answer, items: readonly HTMLElement[]): void {
    this.answer = answer;
    this.byThemselves = 0;
    this.list.replaceChildren(...items);
    this.offer();
  }

  clear(): void {
    this.answer = undefined;
    this.list.replaceChildren();
    this.offer();
  }

  /** The next results; their first one, or null when there is none or another search came first. */
  async add(): Promise<HTMLElement | null> {
    const {answer} = this;
    if (!answer || this.loading === answer) return null;
    this.loading = answer;
    const items = await itemsOf(answer, this.shown, shownAtOnce).finally(() => (this.loading = undefined));
    if (answer !== this.answer) return null;
    this.list.append(...items);
    this.offer();
    return items[0] ?? null;
  }

  /** A reader who asks for more goes on reading there. */
  async addAndGo(): Promise<void> {
    (await this.add())?.querySelector("a")?.focus();
  }

  private async addByItself(): Promise<void> {
    if (this.byThemselves >= mostByThemselves) return;
    this.byThemselves++;
    await this.add();
  }

  private offer(): void {
    const length = Math.min(shownAtOnce, (this.answer?.found.total ?? 0) - this.shown);
    this.button.hidden = length <= 0;
    this.button.textContent = label("more", {count: String(length)});
    // Anew, since it only speaks of changes, and the end may be as near as before.
    this.watcher.unobserve(this.button);
    if (length > 0) this.watcher.observe(this.button);
  }
}

/** So many results from one on, as items of the list; `asked` is called when their texts are being loaded. */
export async function itemsOf({archive, found, query, shown}: Answer, from: number, count: number, asked?: () => void): Promise<readonly HTMLElement[]> {
  const items = resultItems(archive, await found.ids(from, from + count), query, shown);
  asked?.();
  return items;
}
