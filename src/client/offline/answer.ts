import {cacheName, keep, listedHash} from "./kept.js";
import type {Place} from "./places.js";
import type {Lasting} from "./worker-scope.js";

/** Milliseconds that a server may take before a kept copy is shown. */
const patience = 3000;

/** What never changes: the copy, or else the server's, which is kept. */
export async function fixedAnswer(request: Request, {address, manner}: Place, root: string, event: Lasting): Promise<Response> {
  const cache = await caches.open(cacheName(root));
  const kept = await cache.match(address);
  if (kept) return kept;
  const answer = await fetch(request);
  event.waitUntil(keep(cache, address, manner, answer.clone()).catch(isFull));
  return answer;
}

/**
 * What changes: the server's, which is kept; the copy when the server is away, fails or takes too long. A page that is
 * neither there nor kept is answered by what a kept page can say about it.
 */
export async function newestAnswer(request: Request, place: Place, root: string, event: Lasting): Promise<Response> {
  const cache = await caches.open(cacheName(root));
  const kept = await cache.match(place.address);
  const asked = ask(request, place, cache, kept, event);
  if (!kept) return asked.catch(() => insteadOf(place, cache, root));
  const fine = asked.then((answer) => (answer.status < 500 ? answer : kept), () => kept);
  // Kept even if the reader has the copy by then.
  event.waitUntil(fine);
  return Promise.race([fine, new Promise<Response>((resolve) => setTimeout(() => { resolve(kept); }, patience))]);
}

async function ask(request: Request, {address, manner}: Place, cache: Cache, kept: Response | undefined, event: Lasting): Promise<Response> {
  const answer = await fetch(request, {cache: "no-cache"});
  // A file that was kept as part of a whole is replaced with the whole: a new list of shards needs the new shards.
  const isPart = manner === "changing" && kept !== undefined && listedHash(kept) !== null;
  if (!isPart) event.waitUntil(keep(cache, address, manner, answer.clone()).catch(isFull));
  return answer;
}

/** The page that says that there is no such page says what is kept; it links from the site's root, wherever it stands. */
async function insteadOf({manner}: Place, cache: Cache, root: string): Promise<Response> {
  const page = manner === "page" ? await cache.match(`${root}404.html`) : undefined;
  return page ? new Response(page.body, {status: 503, headers: page.headers}) : Response.error();
}

/** A device without room for more: the reader has the answer all the same. */
const isFull = (): boolean => false;
