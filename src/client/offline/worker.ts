import {fixedAnswer, newestAnswer} from "./answer.js";
import {cacheName, isOutdated, keep} from "./kept.js";
import {placeOf} from "./places.js";
import {seenAddresses} from "./seen.js";
import type {WorkerScope} from "./worker-scope.js";

// The site's service worker: answers for the site when its server cannot. It is the same for every build, so that a new
// build needs no new worker; builds are told apart by the list of what can be kept.
const scope = self as unknown as WorkerScope;
const root = scope.registration.scope;

scope.addEventListener("install", (event) => {
  event.waitUntil(scope.skipWaiting());
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([scope.clients.claim(), dropOutdated()]));
});

scope.addEventListener("fetch", (event) => {
  const {request} = event;
  const place = request.method === "GET" && !isLeftAlone(request) ? placeOf(request.url, root) : null;
  if (!place || (place.manner === "page" && request.mode !== "navigate")) return;
  const answer = place.manner === "fixed" ? fixedAnswer : newestAnswer;
  event.respondWith(answer(request, place, root, event));
});

scope.addEventListener("message", (event) => {
  const {source} = event;
  const addresses = seenAddresses(event.data);
  if (addresses && source instanceof WindowClient && source.url.startsWith(root)) event.waitUntil(keepSeen(addresses));
});

/** Parts of a file; what only a cache may answer; and what a page fetches to keep it, which alone follows no redirects. */
function isLeftAlone({headers, cache, redirect, mode}: Request): boolean {
  return headers.has("range") || cache === "only-if-cached" || (redirect !== "follow" && mode !== "navigate");
}

/** Keeps what a page had fetched before this worker was there. */
async function keepSeen(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName(root));
  for (const address of addresses) {
    const place = placeOf(address, root);
    if (!place || (await cache.match(place.address))) continue;
    const answer = await fetch(place.address, {redirect: "error"}).catch(() => null);
    if (answer) await keep(cache, place.address, place.manner, answer);
  }
}

async function dropOutdated(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => isOutdated(name, root)).map((name) => caches.delete(name)));
}

declare class WindowClient {
  readonly url: string;
}
