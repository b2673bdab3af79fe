import {hashDigits, searchPaths, type VolumeEntry} from "../model/search-bundle.js";
import type {Fingerprint, Unit} from "../store/manifest.js";
import {wordRanges} from "../text/ranges.js";
import {placedPath} from "./in-site.js";
import type {IndexedShard} from "./shard.js";

/** A file of leaves that stays as it is: its path in the site, and the hash in its name. */
export type StayingFile = {readonly path: string; readonly digits: string; readonly fingerprint: Fingerprint};

/** Two states of a shard, or one where it did not change. */
export type ShardStates = {readonly now: IndexedShard; readonly before?: IndexedShard};

/**
 * Files of leaves, by number, that are published and stay as they are: those of ranges in which no shard has another leaf than before. None
 * where leaves lay together otherwise.
 */
export function stayingFiles({path, together}: VolumeEntry, shards: readonly ShardStates[], published: Unit["files"], portable: boolean): ReadonlyMap<number, StayingFile> {
  const files = publishedLeaves(path, published, portable);
  if (files.size !== Math.ceil(wordRanges.length / together)) return new Map();
  for (const {now, before} of shards) {
    if (!before) continue;
    for (const [range, leaf] of now.leaves.entries()) {
      if (Buffer.compare(leaf, before.leaves[range] ?? none) !== 0) files.delete(Math.floor(range / together));
    }
  }
  return files;
}

const none = new Uint8Array();

/** All files of leaves of a volume, by number. */
function publishedLeaves(volume: string, published: Unit["files"], portable: boolean): Map<number, StayingFile> {
  const found = new Map<number, StayingFile>();
  for (const [path, fingerprint] of Object.entries(published)) {
    const [, number = "", digits = ""] = /\/index\/([0-9a-z]+)-([0-9a-f]+)\./.exec(path) ?? [];
    if (digits.length !== hashDigits) continue;
    const nth = parseInt(number, 36);
    if (path === placedPath(searchPaths.leaves(volume, nth, digits), portable)) found.set(nth, {path, digits, fingerprint});
  }
  return found;
}
