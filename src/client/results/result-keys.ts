import {isComposing} from "../keys.js";

type Here = {readonly box: HTMLInputElement; readonly list: HTMLElement; readonly more: () => void};

/**
 * Moves between the search box and the results by keyboard: the arrows go from one to the next, Home and End to the first
 * and last, Esc back to the box; Enter opens a result as it opens any link.
 */
export function listenForResultKeys({box, list, more}: Here): void {
  const links = () => [...list.querySelectorAll<HTMLElement>(":scope > li .headline a")];
  box.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && !isHeld(event)) go(event, links()[0]);
  });
  list.addEventListener("keydown", (event) => {
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    if (at === -1 || isHeld(event)) return;
    if (event.key === "ArrowDown" && at === all.length - 1) {
      event.preventDefault();
      more();
    }
    go(event, targetOf(event.key, at, all, box));
  });
}

function targetOf(key: string, at: number, links: readonly HTMLElement[], box: HTMLElement): HTMLElement | undefined {
  switch (key) {
    case "ArrowDown":
      return links[at + 1];
    case "ArrowUp":
      return links[at - 1] ?? box;
    case "Home":
      return links[0];
    case "End":
      return links.at(-1);
    case "Escape":
      return box;
  }
}

function go(event: KeyboardEvent, target: HTMLElement | undefined): void {
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function isHeld(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isComposing(event);
}
