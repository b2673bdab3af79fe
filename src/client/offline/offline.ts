import {keepUp, heedOthers} from "./keeping.js";
import {startKeepSection} from "./keep-section.js";
import {sayWhatIsKept} from "./kept-pages.js";
import {canKeep, registerWorker} from "./register.js";

/** Keeps what is read for when the server is away, a small search unasked, and the whole archive when the reader asks. */
export function startOffline(): void {
  if (!canKeep) return;
  heedOthers();
  for (const link of document.querySelectorAll<HTMLElement>("[data-keep-link]")) link.hidden = false;
  const section = document.querySelector<HTMLElement>("[data-keep]");
  if (section) startKeepSection(section);
  const notFound = document.querySelector<HTMLElement>("[data-kept]");
  if (notFound) void sayWhatIsKept(notFound);
  registerWorker()
    .then(() => { whenIdle(() => void keepUp(false)); })
    // Reading goes on without: a browser may forbid it, or a server not have the worker.
    .catch(() => undefined);
}

/** Not in every browser, whatever the types say. */
function whenIdle(does: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(does);
  else setTimeout(does, 1000);
}
