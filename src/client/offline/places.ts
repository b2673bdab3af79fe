/**
 * How a file of the site is answered for: `fixed`, its path carries a hash, so a copy is always right; `page`; `changing`,
 * what a search reads by a name that stays.
 */
export type Manner = "fixed" | "page" | "changing";

/** A file of the site: the address under which it is kept, and how it is answered for. */
export type Place = {readonly address: string; readonly manner: Manner};

/**
 * What an address means below the site's root, which ends in a slash; `null` for other sites, and for what is never kept:
 * data, feeds, the worker itself. Query and `index.html` make no other page.
 */
export function placeOf(address: string, root: string): Place | null {
  const url = new URL(address, root);
  const bare = url.origin + url.pathname;
  if (!bare.startsWith(root)) return null;
  const path = bare.slice(root.length);
  const manner = mannerOf(path);
  return manner && {address: root + (manner === "page" ? pagePath(path) : path), manner};
}

function mannerOf(path: string): Manner | null {
  if (/^assets\/.+-[0-9a-f]{8,}\.\w+$/.test(path)) return "fixed";
  if (isImage(path)) return "fixed";
  if (/^pagefind\/(?:engine-[0-9a-f]{8,}\/|.*-[0-9a-f]{8,}\.\w+$)/.test(path)) return "fixed";
  if (/^pagefind\/./.test(path)) return "changing";
  return /(^|\/)([^./]*|[^/]*\.html)$/.test(path) ? "page" : null;
}

/** Whether a path below the site's root is a copy of an image, which is named by the hash of the original. */
export function isImage(path: string): boolean {
  return /^images\/[0-9a-f]{2}\/[0-9a-f]{8,64}-\d+\.\w+$/.test(path);
}

/** `a/index.html` and `a`, from which a server leads to `a/`, are `a/`. */
function pagePath(path: string): string {
  return path.replace(/(^|\/)index\.html$/, "$1").replace(/(^|\/)([^./]+)$/, "$1$2/");
}
