import type {ReadSeed} from "../model/archive.js";
import {createCache, noCache, type Cache} from "../store/cache.js";

/** Where parsed seeds are kept, and by which version of the code. */
export type CachePlace = {readonly folder: string; readonly version: string};

/** The cache at a place; one that remembers nothing without a place. */
export function openCache(place: CachePlace | null): Cache<ReadSeed> {
  return place ? createCache(place.folder, place.version) : noCache;
}
