import {byCodeUnit} from "./order.js";
import {withoutVariant} from "./wiki-address.js";

/** Parts of a query that follow a reader and change nothing about the page. */
const tracking = /^(?:utm_[^=]*|fbclid|gclid)(?:=|$)/i;

/** Characters that the name of a host may have at most (RFC 1035, 2.3.4, less the length octets); a longer one leads nowhere, and is no name for a folder. */
export const longestHost = 253;

/** Signs that would change what a path or a query means if they were decoded. */
const pathSigns = /[%/?#]/g;
const querySigns = /[%&=+#]/g;

/**
 * An address without `utm_*`, `fbclid`, `gclid` and user info, still a working link; `null` unless it is `http` or
 * `https`. Spaces and characters beyond ASCII may be written as they are; `//host/…` counts as `https`, and `&amp;` as `&`.
 */
export function withoutTracking(written: string): URL | null {
  const url = parsed(written);
  if (!url) return null;
  if (url.username !== "") url.username = "";
  if (url.password !== "") url.password = "";
  if (url.search === "") return url;
  const kept = url.search.slice(1).split("&").filter((part) => !tracking.test(part));
  if (kept.join("&") !== url.search.slice(1)) url.search = kept.join("&");
  return url;
}

/**
 * What two addresses of one page have in common: `https`, no `www.`, path decoded, single slashes, no slash at the end,
 * no fragment, sorted query without tracking, pages of wikis in no script of their readers' choice. `null` when it cannot
 * be read as an address of the web.
 */
export function canonicalKey(address: string): string | null {
  const url = withoutTracking(address);
  if (!url) return null;
  const {host, path, query} = withoutVariant({
    host: url.hostname.replace(/\.$/, "").replace(/^www\./, "") + (url.port === "" ? "" : `:${url.port}`),
    path: decoded(url.pathname, pathSigns).replace(/\/{2,}/g, "/").replace(/\/$/, ""),
    query: url.search.slice(1).split("&").filter(Boolean).map((part) => decoded(part, querySigns)).sort(byCodeUnit),
  });
  return `https://${host}${path}${query.length === 0 ? "" : `?${query.join("&")}`}`;
}

/** Signs of no width, which copying leaves at the ends of an address. */
const unseen = /^[\s\u200b\u2060\ufeff]{1,99}|[\u200b\u2060\ufeff]{1,99}\s{0,99}$/g;

function parsed(written: string): URL | null {
  const trimmed = written.replace(unseen, "").trim();
  const unescaped = trimmed.includes("&amp;") ? trimmed.replace(/&(?:amp;)+/g, "&") : trimmed;
  const full = unescaped.startsWith("//") ? `https:${unescaped}` : unescaped;
  const url = urlOf(full);
  return url && (url.protocol === "https:" || url.protocol === "http:") && url.hostname !== "" && url.hostname.length <= longestHost ? url : null;
}

/** Read once: to ask first whether it can be read would read it twice. */
function urlOf(full: string): URL | null {
  try {
    return new URL(full);
  } catch {
    return null;
  }
}

/** Percent signs resolved where that is text, in one Unicode form; what is not UTF-8 stays as it is. */
function decoded(part: string, signs: RegExp): string {
  return (part.includes("%") ? part.replace(/(?:%[0-9a-f]{2})+/gi, (run) => decodeRun(run, signs)) : part).normalize("NFC");
}

function decodeRun(run: string, signs: RegExp): string {
  try {
    return decodeURIComponent(run).replace(signs, encodeURIComponent);
  } catch {
    return run.toUpperCase();
  }
}
