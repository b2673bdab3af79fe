import type {Entry} from "../model/article.js";
import {searchColumnsOf} from "../search/catalogue.js";
import type {BegunIndexers, Indexers, Load} from "../search/indexers.js";
import {shardsOf, volumesOf, type Shard, type ShardLimits} from "../search/shards.js";
import {volumeEntry} from "../search/volume.js";
import {openBlobs} from "../store/blobs.js";
import {hashOf} from "../store/hash.js";
import type {Manifest, Unit} from "../store/manifest.js";

export type VolumeOptions = {
  readonly portable: boolean;
  /** Shards indexed side by side. */
  readonly jobs: number;
  /** Processes that were begun for it. */
  readonly begun?: BegunIndexers;
  /** Folder where indexed shards are kept from one build to the next. */
  readonly kept: string;
  /** What a shard may hold, and how many a volume, when not as much as is good for a reader. */
  readonly limits?: ShardLimits & {readonly shards?: number};
};

export type NamedShard = {
  readonly key: string;
  readonly name: string;
  readonly hash: string;
  readonly articles: readonly Entry[];
  /** What is shown of the articles beside their words: as JSON. */
  readonly columns: string;
};

const shardPrefix = "search shard ";

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

/** Makes volumes one after another, which bounds what is held, while the missing shards of all of them are being indexed. */
export async function makeVolumes(
  volumes: readonly NamedVolume[],
  missing: readonly NamedShard[],
  indexers: Indexers,
  {portable, kept}: Pick<VolumeOptions, "portable" | "kept">,
  before: Manifest,
  folder: string,
): Promise<Manifest["units"]> {
  const index = ({hash, articles}: NamedShard) => indexers.index({name: hash, folder: kept, articles: articles.map(({id, title, shelf}) => ({id, title, shelf}))});
  const begun = new Map(missing.map((shard) => [shard.hash, index(shard)]));
  const bind = async (volume: NamedVolume, known: Unit | undefined): Promise<Unit["files"]> => {
    const {shards, version} = volume;
    const [code, ...names] = known?.hashes ?? [];
    const [former, published] = [code === version ? names : null, known?.files ?? {}];
    const task = {volume: volumeEntry(volume), columns: shards.map(({columns}) => columns), indexed: shards.map((shard) => shard.hash), kept, folder, portable, published, ...(former && {former})};
    await Promise.all(shards.flatMap((shard) => begun.get(shard.hash) ?? []));
    const bound = await indexers.bind(task);
    if (bound) return bound;
    for (const shard of shards) await index(shard);
    const again = await indexers.bind(task);
    if (!again) throw new Error(`${kept}: could not read back what was just written`);
    return again;
  };
  const units: Record<string, Unit> = {};
  try {
    for (const volume of volumes) {
      const known = before.units[volume.name];
      units[volume.name] = known?.hash === volume.hash ? known : {hash: volume.hash, files: await bind(volume, known), hashes: [volume.version, ...volume.shards.map(({hash}) => hash)]};
    }
    const shards = volumes.flatMap((volume) => volume.shards);
    await forgetShards(kept, before, new Set(shards.map(({hash}) => hash)));
    return {...units, ...Object.fromEntries(shards.map(({name, hash}) => [name, {hash, files: {}}]))};
  } finally {
    await Promise.allSettled(begun.values());
  }
}

/** Forgets shards that the last build of this site had and this one has not. */
async function forgetShards(kept: string, before: Manifest, now: ReadonlySet<string>): Promise<void> {
  const old = Object.entries(before.units).filter(([name, {hash}]) => name.startsWith(shardPrefix) && !now.has(hash));
  await Promise.all(old.map(([, {hash}]) => openBlobs(kept).forget(hash)));
}
