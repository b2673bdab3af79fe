import {offlineKinds, offlinePaths, type OfflineFile, type OfflineHead, type OfflineKind, type OfflinePart, type OfflineSize} from "../model/offline.js";
import {pathOf, permalinks} from "../model/permalinks.js";
import {hashOf} from "../store/hash.js";
import type {Fingerprint} from "../store/manifest.js";
import {fnv1a} from "../text/fnv1a.js";
import {byCodeUnit} from "../text/order.js";

type Listed = {readonly path: string; readonly kind: OfflineKind; readonly file: OfflineFile};

/** About how many files a part lists: 50 kB of list. */
const partSize = 1000;

/**
 * The list of everything that a reader can keep, by path below the output folder: pages, what they need, and the search
 * with its texts. Data, feeds and sitemaps are left out. A file that changes changes its part, the index and the head.
 */
export function offlineFiles(files: ReadonlyMap<string, Fingerprint>, articles: number): Record<string, string> {
  const lists: Record<string, string> = {};
  const parts = [...inParts(files)].map(([name, listed]) => {
    const content = JSON.stringify(listed.sort((a, b) => byCodeUnit(a.path, b.path)).map(({file}) => file));
    const hash = shortHash(content);
    lists[offlinePaths.part(hash)] = content;
    return {name, kind: listed[0]?.kind ?? "pages", hash, ...sizeOf(listed)};
  });
  const index = JSON.stringify(parts.sort(byTurn));
  const build = shortHash(index);
  return {...lists, [offlinePaths.index(build)]: index, [offlinePaths.head]: JSON.stringify(headOf(build, articles, parts))};
}

function headOf(build: string, articles: number, parts: readonly OfflinePart[]): OfflineHead {
  const sizes = offlineKinds.map((kind) => [kind, total(parts.filter((part) => part.kind === kind))] as const);
  return {build, articles, sizes: Object.fromEntries(sizes) as OfflineHead["sizes"]};
}

function total(sizes: readonly OfflineSize[]): OfflineSize {
  return sizes.reduce((sum, {files, bytes}) => ({files: sum.files + files, bytes: sum.bytes + bytes}), {files: 0, bytes: 0});
}

function sizeOf(listed: readonly Listed[]): OfflineSize {
  return total(listed.map(({file: [, bytes]}) => ({files: 1, bytes})));
}

const entry = "pagefind/";

/** What a search begins with names the folders of the others, so it is kept when they are. */
function byTurn(a: OfflinePart, b: OfflinePart): number {
  const turn = ({name, kind}: OfflinePart): number => (name === entry ? 2.5 : offlineKinds.indexOf(kind));
  return turn(a) - turn(b) || byCodeUnit(a.name, b.name);
}

function inParts(files: ReadonlyMap<string, Fingerprint>): Map<string, Listed[]> {
  const counts = new Map<string, number>();
  const places: {readonly place: Place; readonly path: string; readonly fingerprint: Fingerprint}[] = [];
  for (const [path, fingerprint] of files) {
    const place = placeOf(path);
    if (!place) continue;
    places.push({place, path, fingerprint});
    counts.set(place.name, (counts.get(place.name) ?? 0) + 1);
  }
  const parts = new Map<string, Listed[]>();
  for (const {place: {name, kind, divides}, path, fingerprint: {sha256, bytes}} of places) {
    const part = divides ? `${name} ${bucketOf(path, counts.get(name) ?? 0)}` : name;
    const listed = parts.get(part) ?? [];
    parts.set(part, listed);
    // a page is listed by its address, without the name of its file
    listed.push({path, kind, file: [pathOf(path), bytes, sha256.slice(0, 10)]});
  }
  return parts;
}

type Place = {readonly name: string; readonly kind: OfflineKind; readonly divides: boolean};

/** Where a file is listed; `null` when nobody needs it to read. A volume of the index is one part. */
function placeOf(path: string): Place | null {
  // few kinds of many files, the largest first
  if (path.startsWith("article/")) return path.endsWith(".html") ? kinds.articles : null;
  if (path.startsWith("pagefind/text/")) return kinds.texts;
  if (path.startsWith("assets/")) return kinds.shell;
  if (path.startsWith("pagefind/facts/")) return kinds.facts;
  const folder = /^pagefind\/(?:[^/]+\/)?/.exec(path)?.[0];
  if (folder !== undefined) return {name: folder, kind: "search", divides: false};
  if (path.startsWith("images/")) return kinds.images;
  // Some hosts give the page that stands in for others under no address of its own.
  if (!path.endsWith(".html") || path === permalinks.notFound) return null;
  return kinds.pages;
}

const kinds = {
  articles: {name: "article/", kind: "pages", divides: true},
  texts: {name: "pagefind/text/", kind: "texts", divides: true},
  shell: {name: "assets/", kind: "shell", divides: false},
  facts: {name: "pagefind/facts/", kind: "pages", divides: false},
  images: {name: "images/", kind: "pages", divides: true},
  pages: {name: "pages", kind: "pages", divides: true},
} as const;

/** Files fall into parts by a hash of their path, so that one article more or less changes one part. */
function bucketOf(path: string, count: number): string {
  const bits = Math.ceil(Math.log2(Math.max(1, count / partSize)));
  return `${bits}.${fnv1a(path) % 2 ** bits}`;
}

function shortHash(content: string): string {
  return hashOf(content).slice(0, 16);
}
