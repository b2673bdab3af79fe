import {keepers, redirectors} from "../data/redirectors.js";
import {withoutTracking} from "../text/address.js";

/** How many redirectors may stand one behind another. */
const mostRedirects = 3;

/**
 * A link to the page that a seed names: `http` or `https`, without tracking, user info, a redirector before it or an
 * archive's copy around it. `null` when what was written is no such address.
 */
export function sourceUrl(written: string): string | null {
  let url = withoutTracking(written);
  for (let left = mostRedirects; url && left > 0; left--) {
    const target = targetOf(url);
    if (!target) break;
    url = target;
  }
  return url?.href ?? null;
}

/** Whether an address is that of a copy which an archive keeps of another page. */
export function isCopy(written: string): boolean {
  const url = withoutTracking(written);
  return url !== null && keptAt(url) !== null;
}

function targetOf(url: URL): URL | null {
  const kept = keptAt(url);
  if (kept) return kept;
  const row = redirectors.find(({host, path}) => url.hostname === host && (path === undefined || url.pathname === `/${path}`));
  const target = row?.parameters.map((name) => url.searchParams.get(name)).find((value) => value !== null);
  // Google's cache: `cache:zhupYAQWJosJ:https://…`
  return target === undefined ? null : withoutTracking(target.replace(/^cache:(?:[\w-]{8,20}:)?/, "").replace(/^(?=[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}\/)/, "https://"));
}

/** The page of which an archive keeps a copy at an address. */
function keptAt({hostname, pathname, search}: URL): URL | null {
  const path = keepers.find(({host}) => host.test(hostname))?.path;
  const [, page] = path?.exec(pathname) ?? [];
  if (page === undefined) return null;
  // paths have single slashes, and addresses of old copies no scheme
  const written = page.replace(/^(https?):\/+/i, "$1://") + search;
  return withoutTracking(/^https?:/i.test(written) ? written : `http://${written}`);
}
