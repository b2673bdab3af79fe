/** Paths of pages below the output folder: they end in a slash and never depend on a title or on a guess. */
export const permalinks = {
  front: "",
  search: "search/",
  report: "report/",
  /** The seeds of one outcome, or those that one rule speaks of. */
  reportOf: (outcomeOrRule: string) => `report/${outcomeOrRule}/`,
  about: "about/",
  notFound: "404.html",
  article: (id: string) => `article/${id}/`,
  outlets: "outlet/",
  outlet: (id: string) => `outlet/${id}/`,
  dates: "date/",
  /** `2024`, `2024-06` or `2024-06-20`. */
  date: (day: string) => `date/${day.replaceAll("-", "/")}/`,
  undated: "date/undated/",
  countries: "country/",
  country: (code: string) => `country/${code}/`,
  pairs: "pair/",
  pair: (code: string) => `pair/${code}/`,
  /** The nth page of a listing; the first is the listing itself. */
  paged: (path: string, page: number) => (page === 1 ? path : `${path}page/${page}/`),
} as const;

/** The file that a page's path is written to: `pair/RU-VN/` is `pair/RU-VN/index.html`. */
export function fileOf(path: string): string {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/**
 * A link from one page to another, relative, so that the site works below any path and from a folder. With `portable`
 * it names `index.html`, since a folder opened by double-click shows a listing otherwise. `to` may carry `?…` or `#…`.
 */
export function relativeLink(from: string, to: string, portable = false): string {
  const [, path = "", tail = ""] = /^([^?#]*)(.*)$/s.exec(to) ?? [];
  const target = portable ? fileOf(path) : path;
  const fromFolders = from.split("/").slice(0, -1);
  const toParts = target.split("/");
  let shared = 0;
  while (shared < fromFolders.length && shared < toParts.length - 1 && fromFolders[shared] === toParts[shared]) shared++;
  const relative = "../".repeat(fromFolders.length - shared) + toParts.slice(shared).join("/");
  return (relative === "" ? "./" : relative) + tail;
}
