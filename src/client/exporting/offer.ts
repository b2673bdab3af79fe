import {loadPart} from "../part.js";

/** Loads what citing and exporting need when a reader opens the part of a page that offers it. */
export function offerExports(): void {
  for (const part of document.querySelectorAll<HTMLDetailsElement>("details[data-exporting]")) {
    part.hidden = false;
    if (part.open) load();
    // another opening tries again; the script fills every such part of the page by itself
    else part.addEventListener("toggle", load, {once: true});
  }
}

function load(): void {
  loadPart("exporting").catch(offerExports);
}
