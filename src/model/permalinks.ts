import type {Facet} from "./search-bundle.js";

/** Paths of pages below the output folder: they end in a slash and never depend on a title or on a guess. */
export const permalinks = {
  front: "",
  search: "search/",
  /** The search page, narrowed to what one value of a facet has. */
  searchOf: (facet: Facet, value: string) => `search/?${facet}=${encodeURIComponent(value)}`,
  report: "report/",
  /** The seeds of one outcome, or those that one rule speaks of. */
  reportOf: (outcomeOrRule: string) => `report/${outcomeOrRule}/`,
  about: "about/",
  notFound: "404.html",
  /** A copy of a kept image, by its name. */
  image: (name: string) => `images/${name}`,
  data: "data/",
  article: (id: string) => `article/${id}/`,
  /** What the last of an article's versions changed in the first. */
  versions: (id: string) => `article/${id}/versions/`,
  /** What one version changed in another, by their names. */
  versionPair: (id: string, from: string, to: string) => `article/${id}/versions/${from}-${to}/`,
  stories: "story/",
  /** An event, called by the id of the first article about it. */
  story: (id: string) => `story/${id}/`,
  compare: "compare/",
  /** Articles side by side, two or three. */
  compared: (ids: readonly string[]) => `compare/?${ids.map((id, nth) => `${"abc".charAt(nth)}=${id}`).join("&")}`,
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
  /** The nth page of a list; the first is the list itself. */
  paged: (path: string, page: number) => (page === 1 ? path : `${path}page/${page}/`),
} as const;

/** The file that a page's path is written to: `pair/RU-VN/` is `pair/RU-VN/index.html`. */
export function fileOf(path: string): string {
  return path === "" || path.endsWith("/") ? path + pageFile : path;
}

/** The path of the page in a file: see `fileOf`. */
export function pathOf(file: string): string {
  return file === pageFile || file.endsWith(`/${pageFile}`) ? file.slice(0, -pageFile.length) : file;
}

const pageFile = "index.html";

/**
 * A link from one page to another, relative, so that the site works below any path and from a folder. With `portable`
 * it names `index.html`, since a folder opened by double-click shows a listing otherwise. `to` may carry `?…` or `#…`.
 */
export function relativeLink(from: string, to: string, portable = false): string {
  const end = to.search(/[?#]/);
  const [path, tail] = end < 0 ? [to, ""] : [to.slice(0, end), to.slice(end)];
  const target = portable ? fileOf(path) : path;
  const shared = sharedFolders(from, target);
  let relative = "";
  for (let slash = from.indexOf("/", shared); slash >= 0; slash = from.indexOf("/", slash + 1)) relative += "../";
  relative += target.slice(shared);
  return (relative === "" ? "./" : relative) + tail;
}

/** How many characters two paths share, up to a slash. A page holds hundreds of links: no path is taken apart. */
function sharedFolders(one: string, other: string): number {
  let shared = 0;
  for (let at = 0; at < one.length && one.charCodeAt(at) === other.charCodeAt(at); at++) {
    if (one.charCodeAt(at) === 47) shared = at + 1;
  }
  return shared;
}
