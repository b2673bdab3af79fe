import {offlinePaths, type OfflineFile, type OfflinePart} from "../../model/offline.js";
import {keep, listedHash} from "./kept.js";
import {placeOf} from "./places.js";

/** Where and how files are kept. */
export type Keeper = {
  readonly cache: Cache;
  readonly root: string;
  /** Ends it between two files, and the files that are on their way. */
  readonly signal: AbortSignal;
  /** How many files may be on their way. */
  readonly width: number;
};

/** The server cannot be reached. */
export class Unreachable extends Error {}

/**
 * Keeps every file of a part that is not there in this version; `told` of each file's bytes. Says whether all are there
 * now; the part's list is kept then, too. What was begun goes on from there next time.
 */
export async function keepPart(part: OfflinePart, keeper: Keeper, told: (bytes: number) => void): Promise<boolean> {
  const path = offlinePaths.part(part.hash);
  const answer = await ask(keeper.root + path, "default", keeper);
  if (!answer.ok) return false;
  const files = (await answer.json()) as readonly OfflineFile[];
  let missing = 0;
  await each(files, keeper.width, async (file) => {
    if (await keepFile(file, keeper)) told(file[1]);
    else missing++;
  });
  if (missing > 0) return false;
  await keeper.cache.put(keeper.root + path, new Response(JSON.stringify(files)));
  return true;
}

/** The files of a part that is kept whole. */
export async function keptFiles(part: OfflinePart, {cache, root}: Pick<Keeper, "cache" | "root">): Promise<readonly OfflineFile[]> {
  const list = await cache.match(root + offlinePaths.part(part.hash));
  return list ? ((await list.json()) as readonly OfflineFile[]) : [];
}

async function keepFile([path, , hash]: OfflineFile, keeper: Keeper): Promise<boolean> {
  const {cache, root} = keeper;
  const place = placeOf(new URL(path, root).href, root);
  if (!place) return true;
  const kept = await cache.match(place.address);
  if (kept && (place.manner === "fixed" || listedHash(kept) === hash)) return true;
  const answer = await ask(place.address, place.manner === "fixed" ? "default" : "no-cache", keeper);
  return keep(cache, place.address, place.manner, answer, hash);
}

/** Asks the server itself: the worker leaves alone what follows no redirects. Once more after a moment, then `Unreachable`. */
export async function ask(address: string, cache: RequestCache, {signal}: Pick<Keeper, "signal">): Promise<Response> {
  const options = {cache, signal, redirect: "manual", priority: "low"} as const;
  try {
    return await fetch(address, options);
  } catch {
    signal.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return fetch(address, options).catch((trouble: unknown) => {
      signal.throwIfAborted();
      throw new Unreachable(address, {cause: trouble});
    });
  }
}

/** Does something with every item, so many at a time. Ends with the first trouble. */
export async function each<Item>(items: readonly Item[], width: number, does: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items].reverse();
  const run = async (): Promise<void> => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      await does(item).catch((trouble: unknown) => {
        waiting.length = 0;
        throw trouble;
      });
    }
  };
  await Promise.all(Array.from({length: width}, run));
}
