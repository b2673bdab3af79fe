import {createHash} from "node:crypto";
import type {ArticleRecord} from "../model/article.js";
import type {Country} from "../model/country.js";
import {archiveFile} from "../search/archive.js";
import {searchRecordOf, type SearchRecord} from "../search/catalogue.js";
import {engineFiles} from "../search/engine.js";
import {createIndexers} from "../search/indexers.js";
import {readShard, type IndexedShard} from "../search/shard.js";
import {shardsOf, volumesOf, type Shard, type ShardLimits} from "../search/shards.js";
import {textFile} from "../search/texts.js";
import {volumeEntry, volumeFiles, type SearchFile} from "../search/volume.js";
import {inSite, writeSearchFiles} from "../search/write.js";
import {openBlobs} from "../store/blobs.js";
import {hashOf, hashOfFiles} from "../store/hash.js";
import type {Manifest} from "../store/manifest.js";
import {makeUnit, ready, type Making} from "./making.js";

const code = ["src/search", "src/text", "src/model/search-bundle.ts", "package-lock.json"];

export type SearchOptions = {
  readonly portable: boolean;
  /** Shards indexed side by side. */
  readonly jobs: number;
  /** Folder where indexed shards are kept from one build to the next. */
  readonly kept: string;
  /** What a shard may hold, and how many a volume, when not as much as is good for a reader. */
  readonly limits?: ShardLimits & {readonly shards?: number};
};

/**
 * Makes the search of an archive, whose order is kept. Only shards whose words changed are indexed again; a volume is
 * bound anew from its shards when anything of its articles changed.
 */
export async function makeSearch(
  records: readonly ArticleRecord[],
  countries: readonly Country[],
  options: SearchOptions,
  before: Manifest,
  folder: string,
): Promise<Manifest["units"]> {
  const {portable, limits} = options;
  const version = hashOf(JSON.stringify([await hashOfFiles(code)]));
  const engine = `engine-${version.slice(0, 10)}`;
  const shards = shardsOf(records, limits).map((shard) => named(shard, version));
  const volumes = volumesOf(shards, limits?.shards).map((own) => volumeOf(own, portable));
  const made = await makeVolumes(volumes, options, before, folder);
  const makings = [
    {name: "search engine", hash: hashOf(`${version} ${portable}`), make: async (site: string) => writeSearchFiles(await engineFiles(engine), site, portable)},
    ...records.map((record) => fileMaking(`search text ${record.id}`, textFile(record), portable)),
    fileMaking("search archive", archiveFile(records, volumes.map(volumeEntry), engine, countries), portable),
  ];
  const others = await Promise.all(makings.map((making) => makeUnit(making, before, folder)));
  const kept = shards.map(({name, hash}) => [name, {hash, files: {}}] as const);
  await forgetShards(options, before, new Set(shards.map(({hash}) => hash)));
  return Object.assign({}, made, Object.fromEntries(kept), ...others) as Manifest["units"];
}

type NamedShard = {readonly key: string; readonly name: string; readonly hash: string; readonly records: readonly SearchRecord[]};

const shardPrefix = "search shard ";

function named({key, records}: Shard<ArticleRecord>, version: string): NamedShard {
  const hash = createHash("sha256").update(version);
  for (const {id, title, text} of records) hash.update(JSON.stringify([id, title])).update(`${text}\0`);
  return {key, name: shardPrefix + key, hash: hash.digest("hex"), records: records.map(searchRecordOf)};
}

type NamedVolume = {readonly name: string; readonly hash: string; readonly path: string; readonly shards: readonly NamedShard[]};

/** The folder of a volume is called after its first day and all that it is made from. */
function volumeOf(shards: readonly NamedShard[], portable: boolean): NamedVolume {
  const facets = shards.flatMap(({records}) => records).map(({title: _, text: __, ...facts}) => facts);
  const hash = hashOf(JSON.stringify([shards.map((shard) => shard.hash), facets, portable]));
  const day = facets.find((record) => record.day !== null)?.day ?? "undated";
  return {name: `search volume ${shards[0]?.key ?? ""}`, hash, path: `${day}.${hash.slice(0, 10)}`, shards};
}

/** Makes volumes one after another, which bounds what is held, while the shards of all of them are being indexed. */
async function makeVolumes(volumes: readonly NamedVolume[], {portable, jobs, kept}: SearchOptions, before: Manifest, folder: string): Promise<Manifest["units"]> {
  const blobs = openBlobs(kept);
  const stale = volumes.filter(({name, hash}) => before.units[name]?.hash !== hash).flatMap(({shards}) => shards);
  const missing = (await Promise.all(stale.map(async (shard) => ((await blobs.has(shard.hash)) ? [] : [shard])))).flat();
  const indexers = createIndexers(jobs, missing.length);
  const index = ({hash, records}: NamedShard) => indexers.index({name: hash, records: records.map(({id, title, text}) => ({id, title, text})), folder: kept});
  const indexing = new Map(missing.map((shard) => [shard.hash, index(shard)]));
  const indexed = async (shard: NamedShard): Promise<IndexedShard> => {
    await indexing.get(shard.hash);
    const known = await blobs.get(shard.hash);
    if (known) return readShard(known);
    await index(shard);
    return readShard((await blobs.get(shard.hash)) ?? missingShard(kept));
  };
  try {
    const units: Record<string, Manifest["units"][string]> = {};
    for (const volume of volumes) {
      const make = async (site: string) => writeSearchFiles(volumeFiles(volume, await Promise.all(volume.shards.map(indexed))), site, portable);
      Object.assign(units, await makeUnit({name: volume.name, hash: volume.hash, make}, before, folder));
    }
    return units;
  } finally {
    await Promise.allSettled(indexing.values());
    await indexers.close();
  }
}

function missingShard(folder: string): never {
  throw new Error(`${folder}: could not read back what was just written`);
}

/** Forgets shards that the last build of this site had and this one has not. */
async function forgetShards({kept}: SearchOptions, before: Manifest, now: ReadonlySet<string>): Promise<void> {
  const old = Object.entries(before.units).filter(([name, {hash}]) => name.startsWith(shardPrefix) && !now.has(hash));
  await Promise.all(old.map(([, {hash}]) => openBlobs(kept).forget(hash)));
}

function fileMaking(name: string, file: SearchFile, portable: boolean): Making {
  const {path, content} = inSite(file, portable);
  return ready(name, {[path]: content});
}
