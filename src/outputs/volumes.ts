import {join} from "node:path";
import type {Entry} from "../model/article.js";
import {searchColumnsOf} from "../search/catalogue.js";
import type {Load} from "../search/indexers.js";
import {shardsOf, volumesOf, type Shard, type ShardLimits} from "../search/shards.js";
import {openBlobs} from "../store/blobs.js";
import {hashOf} from "../store/hash.js";
import type {Manifest} from "../store/manifest.js";

export type VolumeOptions = {
  readonly portable: boolean;
  /** Shards indexed side by side. */
  readonly jobs: number;
  /** Folder where indexed shards are kept from one build to the next. */
  readonly kept: string;
  /** What a shard may hold, and how many a volume, when not as much as is good for a reader. */
  readonly limits?: ShardLimits & {readonly shards?: number};
};

/** What the search of a site hangs on; `cache` is the folder of what is kept between builds. */
export type SearchSettings = Pick<VolumeOptions, "portable" | "jobs"> & {readonly cache: string};

/** How the search of a site is made. */
export function searchOptions({portable, jobs, cache}: SearchSettings): VolumeOptions {
  return {portable, jobs, kept: join(cache, "search")};
}

export type NamedShard = {
  readonly key: string;
  readonly name: string;
  readonly hash: string;
  readonly articles: readonly Entry[];
  /** What is shown of the articles beside their words: as JSON. */
  readonly columns: string;
};

/** What the names of units begin with that stand for shards. */
export const shardPrefix = "search shard ";

function named({key, records: articles}: Shard<Entry>, version: string): NamedShard {
  const words = articles.map(({id, title, text}) => [id, title, text.sha256]);
  const hash = hashOf(JSON.stringify([version, words]));
  return {key, name: shardPrefix + key, hash, articles, columns: JSON.stringify(searchColumnsOf(articles))};
}

/** A volume as it will be written, with the hash of all that it is made from. */
export type NamedVolume = {
  readonly name: string;
  readonly hash: string;
  readonly path: string;
  readonly shards: readonly NamedShard[];
  /** The version of the code that indexes. */
  readonly version: string;
};

/** The volumes of an archive, whose order is kept. `version` is that of the code that indexes. */
export function namedVolumes(articles: readonly Entry[], version: string, {portable, limits}: VolumeOptions): readonly NamedVolume[] {
  const shards = shardsOf(articles, limits).map((shard) => named(shard, version));
  const taken = new Map<string, number>();
  return volumesOf(shards, limits?.shards).map((own) => {
    const day = own.flatMap(({articles: ofShard}) => ofShard).find((article) => article.day !== null)?.day ?? "undated";
    const nth = (taken.get(day) ?? 0) + 1;
    taken.set(day, nth);
    return volumeOf(own, nth === 1 ? day : `${day}.${nth}`, portable, version);
  });
}

function volumeOf(shards: readonly NamedShard[], path: string, portable: boolean, version: string): NamedVolume {
  const hash = hashOf(JSON.stringify([shards.map((shard) => [shard.hash, hashOf(shard.columns)]), path, portable]));
  return {name: `search volume ${path}`, hash, path, shards, version};
}

/** The shards that must be indexed: those of volumes that are new, unless they are kept. */
export async function missingShards(volumes: readonly NamedVolume[], {kept}: Pick<VolumeOptions, "kept">, before: Manifest): Promise<readonly NamedShard[]> {
  const blobs = openBlobs(kept);
  const stale = volumes.filter(({name, hash}) => before.units[name]?.hash !== hash).flatMap(({shards}) => shards);
  return (await Promise.all(stale.map(async (shard) => ((await blobs.has(shard.hash)) ? [] : [shard])))).flat();
}

/** How much it is to index shards. */
export function loadOf(shards: readonly NamedShard[]): Load {
  return {shards: shards.length, characters: shards.flatMap(({articles}) => articles).reduce((sum, {text}) => sum + text.length, 0)};
}
