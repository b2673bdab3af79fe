import {offlineKinds, offlinePaths, type OfflineHead, type OfflineKind, type OfflinePart} from "../../model/offline.js";
import {root} from "../place.js";
import {ask, keepPart, Unreachable, type Keeper} from "./keeper.js";
import {cacheName, readLedger, writeLedger, type Ledger} from "./kept.js";
import {listenToOthers, tell, type Trouble} from "./news.js";
import {freeBytes} from "./room.js";
import {tidy} from "./tidy.js";

/** A search is kept unasked when it is smaller, in bytes; so are the texts of its results when both are. */
const mostUnasked = 25_000_000;

const lockName = `dateline ${root.href}`;
let running: AbortController | null = null;

/** What a site offers to keep, as its server says now. */
export async function offeredHead(): Promise<OfflineHead> {
  const answer = await fetch(root.href + offlinePaths.head, {cache: "no-cache"});
  if (!answer.ok) throw new Unreachable(offlinePaths.head);
  return (await answer.json()) as OfflineHead;
}

/** All that is kept of the site. */
export function openKept(): Promise<Cache> {
  return caches.open(cacheName(root.href));
}

/**
 * Brings what is kept to what the reader wants and the server has. One page does it at a time: when another is at it,
 * nothing happens, unless the reader `asked`; then it waits for its turn. Ends with `ended`, never with a throw.
 */
export async function keepUp(asked: boolean): Promise<void> {
  await navigator.locks.request(lockName, {ifAvailable: !asked}, async (lock) => {
    if (!lock) return;
    running = new AbortController();
    const {signal} = running;
    const trouble = await pass(signal).catch((reason: unknown) => (signal.aborted ? null : troubleOf(reason)));
    running = null;
    tell({type: "ended", trouble});
  });
}

/** Ends keeping, whichever page is at it. */
export function stopKeeping(): void {
  running?.abort();
  tell({type: "stop"});
}

/** Lets other pages end what this one keeps. */
export function heedOthers(): void {
  listenToOthers(({type}) => {
    if (type === "stop") running?.abort();
  });
}

/** Takes everything off the device; what is read from now on is kept again, and nothing else. */
export async function removeAll(): Promise<void> {
  stopKeeping();
  await navigator.locks.request(lockName, async () => {
    await caches.delete(cacheName(root.href));
    await writeLedger(await openKept(), root.href, {wish: "removed"});
  });
}

/** One way through all that is wanted, in the order of the list. Returns what is missing at its end. */
async function pass(signal: AbortSignal): Promise<Trouble | null> {
  const cache = await openKept();
  const ledger = await readLedger(cache, root.href);
  if (savesData() && ledger.wish !== "archive") return null;
  const head = await offeredHead();
  const kinds = await wantedKinds(head, ledger);
  if (ledger.build === head.build && String(ledger.kinds) === String(kinds)) return null;
  const keeper: Keeper = {cache, root: root.href, signal, width: ledger.wish === "archive" ? 6 : 2};
  const index = await listOfParts(head, keeper);
  const wanted = index.filter(({kind, name}) => kinds.includes(kind) || (ledger.wish === "stopped" && name in ledger.parts));
  if (!(await hasRoom(wanted, ledger))) return "room";
  await writeLedger(cache, root.href, {build: null, kinds});
  const isWhole = await keepParts(wanted, keeper);
  if (!isWhole) return "missing";
  await tidy(index, wanted, keeper);
  const parts = Object.fromEntries(wanted.map((part) => [part.name, part]));
  await writeLedger(cache, root.href, {build: head.build, parts});
  return null;
}

async function listOfParts({build}: OfflineHead, keeper: Keeper): Promise<readonly OfflinePart[]> {
  const answer = await ask(keeper.root + offlinePaths.index(build), "default", keeper);
  // A new build may just have taken its place.
  if (!answer.ok) throw new Unreachable(build);
  return (await answer.json()) as readonly OfflinePart[];
}

async function keepParts(wanted: readonly OfflinePart[], keeper: Keeper): Promise<boolean> {
  const {parts} = await readLedger(keeper.cache, keeper.root);
  const isKept = ({name, hash}: OfflinePart) => parts[name]?.hash === hash;
  const total = bytesOf(wanted);
  let done = bytesOf(wanted.filter(isKept));
  let isWhole = true;
  const now: Record<string, OfflinePart> = {...parts};
  for (const part of wanted.filter((one) => !isKept(one))) {
    keeper.signal.throwIfAborted();
    const isThere = await keepPart(part, keeper, (bytes) => {
      const before = done;
      done += bytes;
      if (Math.floor((200 * before) / total) !== Math.floor((200 * done) / total)) tell({type: "progress", done, total});
    });
    if (isThere) await writeLedger(keeper.cache, keeper.root, {parts: Object.assign(now, {[part.name]: part})});
    else isWhole = false;
  }
  return isWhole;
}

/** What the reader asked for; without asking, a search that is small, and small beside the room there is. */
async function wantedKinds({sizes}: OfflineHead, {wish, parts}: Ledger): Promise<readonly OfflineKind[]> {
  if (wish === "archive") return offlineKinds;
  if (wish === "removed") return ["shell"];
  const search = sizes.shell.bytes + sizes.search.bytes;
  const free = (await freeBytes()) + bytesOf(Object.values(parts));
  const fits = (bytes: number) => bytes < mostUnasked && bytes * 4 < free;
  if (!fits(search)) return ["shell"];
  return fits(search + sizes.texts.bytes) ? ["shell", "search", "texts"] : ["shell", "search"];
}

/** A reader who pays for every byte gets nothing unasked. */
function savesData(): boolean {
  return (navigator as {connection?: {saveData?: boolean}}).connection?.saveData ?? false;
}

/** Browsers need some more than the files themselves. Of a part that is kept in another version, most files stay. */
async function hasRoom(wanted: readonly OfflinePart[], {parts}: Ledger): Promise<boolean> {
  const needed = wanted.map(({name, bytes}) => Math.max(0, bytes - (parts[name]?.bytes ?? 0)));
  return needed.reduce((sum, bytes) => sum + bytes, 0) * 1.2 < (await freeBytes());
}

export function bytesOf(parts: readonly OfflinePart[]): number {
  return parts.reduce((sum, {bytes}) => sum + bytes, 0);
}

function troubleOf(reason: unknown): Trouble {
  return reason instanceof DOMException && reason.name === "QuotaExceededError" ? "room" : "unreachable";
}
