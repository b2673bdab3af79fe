import {make} from "../dom.js";
import {label, type Word} from "./words.js";

/** The bar at the foot of an article that was opened at a match. */
export type ReadingBar = {
  readonly element: HTMLElement;
  /** Says which match is shown, counted from one, and whether there are more than these; 0 of 0 when there is none. */
  show(position: number, total: number, hasMore: boolean): void;
};

type Commands = {readonly previous: () => void; readonly next: () => void; readonly close: () => void};

/** Makes the bar; it is not on the page yet. */
export function readingBar(query: string, commands: Commands): ReadingBar {
  const shown = make("span", {class: "reading-position", "aria-hidden": "true"});
  const heard = make("span", {class: "unseen", role: "status"});
  const steps = [button("previous-match", "↑", "Shift+Enter", commands.previous), button("next-match", "↓", "Enter", commands.next)];
  const element = make(
    "div",
    {class: "reading-bar", role: "search", "aria-label": label("reading-bar")},
    make("bdi", {class: "reading-query"}, query),
    shown,
    heard,
    ...steps,
    button("close-bar", "×", "Escape", commands.close),
  );
  return {
    element,
    show(position, total, hasMore) {
      const count = hasMore ? `${total}+` : String(total);
      shown.textContent = total === 0 ? label("no-match-short") : `${position} / ${count}`;
      const words = total === 0 ? label("no-match") : label("match-of", {position: String(position), total: count});
      // Screen readers only hear what changes in an element that was there before.
      setTimeout(() => (heard.textContent = words), 100);
      for (const step of steps) step.disabled = total === 0;
    },
  };
}

function button(word: Word, sign: string, keys: string, command: () => void): HTMLButtonElement {
  const made = make("button", {type: "button", "aria-label": label(word), "aria-keyshortcuts": keys, title: `${label(word)} (${keys})`}, sign);
  made.addEventListener("click", command);
  return made;
}
