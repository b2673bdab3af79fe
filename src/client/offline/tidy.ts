import {offlinePaths, type OfflinePart} from "../../model/offline.js";
import {ask, each, keptFiles, Unreachable, type Keeper} from "./keeper.js";
import {keep, ledgerPath} from "./kept.js";
import {isImage, placeOf, type Place} from "./places.js";

/** Of pages that were only read, so many of the newest are fetched again, and so many of their images stay; older ones are given up. */
const mostRead = 500;

/**
 * Brings everything that is kept beside whole parts to a new build: what was read is fetched again, what is gone from the
 * site goes, and so do files of older builds. Comes last, since an old page needs its old script and style.
 */
export async function tidy(index: readonly OfflinePart[], parts: readonly OfflinePart[], keeper: Keeper): Promise<void> {
  const {cache, root} = keeper;
  const listed = await listedAddresses(parts, keeper);
  const keys = (await cache.keys()).map(({url}) => url).filter((url) => !listed.has(url));
  const places = keys.flatMap((url) => placeOf(url, root) ?? []);
  const read = places.filter(({manner}) => manner !== "fixed").reverse();
  await each(read.slice(0, mostRead), keeper.width, (place) => renew(place, keeper));
  const [images, files] = parted(places, ({address}) => isImage(address.slice(root.length)));
  const hasAll = parts.some(({name}) => name.startsWith("images/"));
  const folders = new Set(index.map(({name}) => name));
  const stale = [...read.slice(mostRead), ...images.reverse().slice(hasAll ? 0 : mostRead), ...staleFiles(files, listed, root, folders)].map(({address}) => address);
  const lists = keys.filter((url) => url.startsWith(`${root}offline/`) && url !== root + ledgerPath);
  for (const url of [...stale, ...lists]) await cache.delete(url);
}

function parted<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): readonly [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

/**
 * Files of builds before, none of which is `listed`: those in no folder of the search that still stands, and those of which a newer
 * state is kept. `files` stand in the order in which they were kept.
 */
function staleFiles(files: readonly Place[], listed: ReadonlySet<string>, root: string, folders: ReadonlySet<string>): readonly Place[] {
  const newer = new Set([...listed].map(stemOf));
  return files.filter(({manner}) => manner === "fixed").reverse().filter(({address}) => {
    const stem = stemOf(address);
    const isOlder = newer.has(stem);
    newer.add(stem);
    return isOlder || !folders.has(/^pagefind\/[^/]+\//.exec(address.slice(root.length))?.[0] ?? "");
  });
}

/** What every state of a file is called that carries a hash in its name. */
function stemOf(address: string): string {
  return address.replace(/-[0-9a-f]{8,}(\.\w+)$/, "$1");
}

async function listedAddresses(parts: readonly OfflinePart[], keeper: Keeper): Promise<ReadonlySet<string>> {
  const addresses = new Set<string>();
  for (const part of parts) {
    addresses.add(keeper.root + offlinePaths.part(part.hash));
    for (const [path] of await keptFiles(part, keeper)) addresses.add(new URL(path, keeper.root).href);
  }
  return addresses;
}

async function renew({address, manner}: Place, keeper: Keeper): Promise<void> {
  const answer = await ask(address, "no-cache", keeper);
  if (answer.status >= 500) throw new Unreachable(address);
  if (answer.status === 404 || answer.status === 410) await keeper.cache.delete(address);
  else await keep(keeper.cache, address, manner, answer);
}
