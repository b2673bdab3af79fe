import {exportingScript, isPortable} from "../place.js";

/** Loads what citing and exporting need when a reader opens the part of a page that offers it. */
export function offerExports(): void {
  for (const part of document.querySelectorAll<HTMLDetailsElement>("details[data-exporting]")) {
    part.hidden = false;
    if (part.open) loadOnce();
    else part.addEventListener("toggle", loadOnce, {once: true});
  }
}

let asked = false;

/** The script fills every such part of the page by itself. */
function loadOnce(): void {
  if (asked || exportingScript === undefined) return;
  asked = true;
  const script = document.createElement("script");
  script.src = exportingScript;
  if (isPortable) script.dataset.portable = "";
  // another opening tries again
  script.onerror = () => {
    asked = false;
    script.remove();
    offerExports();
  };
  document.head.append(script);
}
