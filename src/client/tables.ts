import {label} from "./words.js";

/** Says what the frame of a table is, and takes it out of the keyboard's way while the table has room enough. */
export function watchTables(): void {
  const watcher = new ResizeObserver((sizes) => {
    for (const {target} of sizes) reachIfWide(target as HTMLElement);
  });
  for (const frame of document.querySelectorAll(".body .scroll")) {
    frame.setAttribute("aria-label", frame.querySelector("caption")?.textContent ?? label("table"));
    watcher.observe(frame);
  }
}

function reachIfWide(frame: HTMLElement): void {
  if (frame.scrollWidth > frame.clientWidth) frame.tabIndex = 0;
  else frame.removeAttribute("tabindex");
}
