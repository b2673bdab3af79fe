import {make} from "./dom.js";
import {label} from "./words.js";

/**
 * A table of an article that is wider than its window scrolls by itself, in a frame that the keyboard reaches. Without
 * script the browser alone decides whether the keyboard does.
 */
export function frameTables(): void {
  const watcher = new ResizeObserver((sizes) => {
    for (const {target} of sizes) reachIfWide(target as HTMLElement);
  });
  for (const table of document.querySelectorAll(".body table")) {
    const frame = make("div", {class: "scroll", role: "group", "aria-label": table.querySelector("caption")?.textContent ?? label("table")});
    table.replaceWith(frame);
    frame.append(table);
    watcher.observe(frame);
  }
}

/** A stop on the keyboard's way only where there is something to scroll. */
function reachIfWide(frame: HTMLElement): void {
  if (frame.scrollWidth > frame.clientWidth) frame.tabIndex = 0;
  else frame.removeAttribute("tabindex");
}
