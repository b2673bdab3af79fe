import {offlineKinds, offlinePaths, type OfflineFile, type OfflineHead, type OfflineKind, type OfflinePart, type OfflineSize} from "../model/offline.js";
import {pathOf, permalinks} from "../model/permalinks.js";
import {hashOf} from "../store/hash.js";
import type {Fingerprint} from "../store/manifest.js";
import {fnv1a} from "../text/fnv1a.js";
import {byCodeUnit} from "../text/order.js";

/** What of a site changes together, by its name, and how many files it is. */
export type Counted = {readonly name: string; readonly count: number};

/** About how many files are listed together: 50 kB of list. */
const partSize = 1000;

/** Pages of articles and texts are most of a site, and a volume of the search has parts of its own; everything else is told apart by the first word. */
const families = /^(?:pages article|search (?:texts|volume|shard)|[^ ]*)/;

/** Puts what changes together into buckets, by a hash of its name, so that an article more or less changes the lists of one. */
export function bucketsOf<Group extends Counted>(groups: readonly Group[]): ReadonlyMap<string, readonly Group[]> {
  const placed = groups.map((group) => ({group, family: families.exec(group.name)?.[0] ?? ""}));
  const counts = new Map<string, number>();
  for (const {group, family} of placed) counts.set(family, (counts.get(family) ?? 0) + group.count);
  const buckets = new Map<string, Group[]>();
  for (const {group, family} of placed) {
    const bits = Math.ceil(Math.log2(Math.max(1, (counts.get(family) ?? 0) / partSize)));
    const bucket = `${family} ${bits}.${fnv1a(group.name) % 2 ** bits}`;
    const known = buckets.get(bucket);
    if (known) known.push(group);
    else buckets.set(bucket, [group]);
  }
  return buckets;
}

/** A list of files that are kept together, as it is written. */
export type OfflineList = {readonly part: OfflinePart; readonly content: string};

/**
 * Lists what a reader can keep of the files of a bucket, by path below the output folder: pages, what they need, and the search
 * with its texts. Data, feeds and sitemaps are left out.
 */
export function listsOf(bucket: string, files: ReadonlyMap<string, Fingerprint>): readonly OfflineList[] {
  const parts = new Map<string, {readonly kind: OfflineKind; readonly listed: {readonly path: string; readonly file: OfflineFile}[]}>();
  for (const [path, {sha256, bytes}] of files) {
    const place = placeOf(path);
    if (!place) continue;
    const name = place.folder ?? bucket;
    const part = parts.get(name) ?? {kind: place.kind, listed: []};
    parts.set(name, part);
    // a page is listed by its address, without the name of its file
    part.listed.push({path, file: [pathOf(path), bytes, sha256.slice(0, 10)]});
  }
  return [...parts].map(([name, {kind, listed}]) => {
    const list = listed.sort((a, b) => byCodeUnit(a.path, b.path)).map(({file}) => file);
    const content = JSON.stringify(list);
    return {part: {name, kind, hash: shortHash(content), files: list.length, bytes: list.reduce((sum, [, bytes]) => sum + bytes, 0)}, content};
  });
}

/** What says where the lists are: the index of all of them, which changes with each, and the head. */
export function offlineIndex(parts: readonly OfflinePart[], articles: number): Record<string, string> {
  const index = JSON.stringify([...parts].sort(byTurn));
  const build = shortHash(index);
  return {[offlinePaths.index(build)]: index, [offlinePaths.head]: JSON.stringify(headOf(build, articles, parts))};
}

function headOf(build: string, articles: number, parts: readonly OfflinePart[]): OfflineHead {
  const sizes = offlineKinds.map((kind) => [kind, total(parts.filter((part) => part.kind === kind))] as const);
  return {build, articles, sizes: Object.fromEntries(sizes) as OfflineHead["sizes"]};
}

function total(sizes: readonly OfflineSize[]): OfflineSize {
  return sizes.reduce((sum, {files, bytes}) => ({files: sum.files + files, bytes: sum.bytes + bytes}), {files: 0, bytes: 0});
}

const entry = "pagefind/";

/** What a search begins with names the folders of the others, so it is kept when they are. */
function byTurn(a: OfflinePart, b: OfflinePart): number {
  const turn = ({name, kind}: OfflinePart): number => (name === entry ? 2.5 : offlineKinds.indexOf(kind));
  return turn(a) - turn(b) || byCodeUnit(a.name, b.name);
}

/** What a file is kept with, and the folder that is a part of its own. */
type Place = {readonly kind: OfflineKind; readonly folder?: string};

/** `null` when nobody needs it to read. */
function placeOf(path: string): Place | null {
  // few kinds of many files, the largest first
  if (path.startsWith("article/")) return path.endsWith(".html") ? places.pages : null;
  if (path.startsWith("pagefind/text/")) return places.texts;
  if (path.startsWith("assets/")) return places.shell;
  if (path.startsWith("pagefind/facts/")) return places.pages;
  const folder = /^pagefind\/(?:[^/]+\/)?/.exec(path)?.[0];
  if (folder !== undefined) return {kind: "search", folder};
  if (path.startsWith("images/")) return places.pages;
  // Some hosts give the page that stands in for others under no address of its own.
  if (!path.endsWith(".html") || path === permalinks.notFound) return null;
  return places.pages;
}

const places = {pages: {kind: "pages"}, texts: {kind: "texts"}, shell: {kind: "shell", folder: "assets/"}} as const;

function shortHash(content: string): string {
  return hashOf(content).slice(0, 16);
}
