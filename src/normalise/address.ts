import {redirectors} from "../data/redirectors.js";
import {withoutTracking} from "../text/address.js";

/** How many redirectors may stand one behind another. */
const mostRedirects = 3;

/**
 * A working link to the page that a seed names: `http` or `https`, without tracking, user info, or a redirector before
 * it. `null` when what was written is no such address.
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

function targetOf(url: URL): URL | null {
  const row = redirectors.find(({host, path}) => url.hostname === host && (path === undefined || url.pathname === `/${path}`));
  const target = row?.parameters.map((name) => url.searchParams.get(name)).find((value) => value !== null);
  return target === undefined ? null : withoutTracking(target);
}
