// The script lies at `<root>/assets/…`, whatever path the site lives below; it is only known while the script runs
// for the first time.
const script = document.currentScript;
const address = script instanceof HTMLScriptElement ? script.src : document.baseURI;

/** Address of the site's first folder. */
export const root = new URL("..", address);

/** Whether the site's files are scripts, so that it can be opened by double-click. */
export const isPortable = script instanceof HTMLScriptElement && script.dataset.portable !== undefined;

/** The address of a file of the site, by its path below the output folder. */
export function addressOf(path: string): string {
  return new URL(path, root).href;
}

/** The address of a page: in a folder opened by double-click only `index.html` is one. */
export function pageAddress(path: string): string {
  return addressOf(isPortable && path.endsWith("/") ? `${path}index.html` : path);
}
