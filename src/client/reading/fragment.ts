// In the fragment, not before it: no server hears of it, and a page in a folder or a cache is found all the same.
const name = "#q=";

/** The end of a link to an article that opens it at a query, which must not be empty. */
export function fragmentFor(query: string): string {
  return name + encodeURIComponent(query.trim());
}

/** The query of such a link's fragment; `null` for any other fragment, and for one that is broken. */
export function queryOf(fragment: string): string | null {
  if (!fragment.startsWith(name)) return null;
  try {
    return decodeURIComponent(fragment.slice(name.length));
  } catch {
    return null;
  }
}
