/** What a page tells the worker: addresses that it fetched before the worker was there. */
export type SeenMessage = {readonly type: "seen"; readonly addresses: readonly string[]};

const most = 500;

/** The addresses of such a message; `null` for anything else, since any page of the host can send messages. */
export function seenAddresses(data: unknown): readonly string[] | null {
  if (typeof data !== "object" || data === null) return null;
  const {type, addresses} = data as Partial<Record<keyof SeenMessage, unknown>>;
  if (type !== "seen" || !Array.isArray(addresses) || addresses.length > most) return null;
  return addresses.every(isAddress) ? addresses : null;
}

function isAddress(value: unknown): value is string {
  try {
    return typeof value === "string" && new URL(value).href !== "";
  } catch {
    return false;
  }
}

/** What a visit has fetched of the site so far, and what a reader needs next to it: the front page, the search page. */
export function seenMessage(root: string): SeenMessage {
  const fetched = performance.getEntriesByType("resource").map(({name}) => name).filter((name) => name.startsWith(root));
  const needed = ["", "search/", "404.html"].map((path) => root + path);
  return {type: "seen", addresses: [...new Set([location.href, ...needed, ...fetched])].slice(0, most)};
}
