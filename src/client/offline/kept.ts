import type {OfflineKind, OfflinePart} from "../../model/offline.js";
import type {Manner} from "./places.js";

/** Another number is another layout of what is kept: the worker drops all others of its site. */
const layout = 1;
const family = "dateline";

/** The cache that holds all that is kept of a site, by its root; other sites of the same host have their own. */
export const cacheName = (root: string): string => `${family} ${layout} ${root}`;

/** Whether a cache is of this site, but of another layout. */
export function isOutdated(name: string, root: string): boolean {
  const [of, , site] = name.split(" ");
  return of === family && site === root && name !== cacheName(root);
}

/** On a copy that was kept by the list: the hash that the list gives for it. */
const hashHeader = "x-dateline-hash";

export const listedHash = (kept: Response): string | null => kept.headers.get(hashHeader);

/**
 * Keeps an answer, as it streams in, and says whether it did: only whole answers of our own host, neither errors nor
 * redirected ones, and nothing that the host says should not be stored. A page that is no page, or a file that is one,
 * comes from something between us and the site.
 */
export async function keep(cache: Cache, address: string, manner: Manner, answer: Response, hash?: string): Promise<boolean> {
  if (!isWhole(answer, manner)) return false;
  const headers = new Headers(answer.headers);
  // The body is unpacked already, and what an answer varied by was the same browser's.
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  if (hash !== undefined) headers.set(hashHeader, hash);
  await cache.put(address, new Response(answer.body, {status: 200, headers}));
  return true;
}

function isWhole({status, type, redirected, headers}: Response, manner: Manner): boolean {
  const isPage = headers.get("content-type")?.startsWith("text/html") ?? false;
  const forbids = headers.get("cache-control")?.includes("no-store") ?? false;
  return status === 200 && type === "basic" && !redirected && !forbids && isPage === (manner === "page");
}

/** What a reader wants kept: what was read, and a small search; all of it; all of it, but later; only what was read. */
export type Wish = "read" | "archive" | "stopped" | "removed";

/** What is known of the kept copies; stands among them, so that it goes when they go. */
export type Ledger = {
  readonly wish: Wish;
  /** The build that all is kept of; `null` while something is missing. */
  readonly build: string | null;
  readonly kinds: readonly OfflineKind[];
  /** Parts that are there to the last file, by name. */
  readonly parts: Readonly<Record<string, OfflinePart>>;
};

export const ledgerPath = "offline/ledger.json";
const empty: Ledger = {wish: "read", build: null, kinds: [], parts: {}};

export async function readLedger(cache: Cache, root: string): Promise<Ledger> {
  const kept = await cache.match(root + ledgerPath);
  return kept ? ((await kept.json()) as Ledger) : empty;
}

/** Writes what changed, and leaves the rest. Pages do so one after the other. */
export async function writeLedger(cache: Cache, root: string, changes: Partial<Ledger>): Promise<void> {
  await navigator.locks.request(`dateline ledger ${root}`, async () => {
    const ledger = {...(await readLedger(cache, root)), ...changes};
    await cache.put(root + ledgerPath, new Response(JSON.stringify(ledger)));
  });
}
